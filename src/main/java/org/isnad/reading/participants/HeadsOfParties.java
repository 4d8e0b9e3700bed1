package org.isnad.reading.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.lexicon.Titles.Title;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Words;

/// Who holds the office that the parties sent: «اجتماع رؤساء إيران وروسيا وتركيا» brought the Russian president.
final class HeadsOfParties implements PresenceRule {

    private static final int NEAR = 3;
    private static final int LONGEST = 16;

    private final List<Participant> participants;

    HeadsOfParties(List<Participant> participants) {
        this.participants = participants;
    }

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (Occurrence.isEvent(scene, i)) {
                for (int k = i + 1; k < Math.min(scene.to(), i + NEAR); k++) {
                    holders(scene, k, present);
                }
            }
        }
    }

    private void holders(Scene scene, int at, Consumer<Participant> present) {
        var token = scene.line().token(at);
        if (!token.says(AttendanceCue.PARTY) || token.title().isEmpty()) {
            return;
        }
        Set<String> states = new HashSet<>();
        scene.between(at + 1, scene.endOfClause(at + 1, LONGEST)).stream()
                .filter(s -> s.participant().kind() == Kind.COUNTRY && !scene.isPlace(s.from()))
                .forEach(s -> states.add(s.participant().id()));
        var office = token.title().get().kin();
        participants.stream()
                .filter(p -> p.side().filter(states::contains).isPresent() && holds(p, office))
                .forEach(present);
    }

    private static boolean holds(Participant p, String office) {
        return p.roles().stream()
                .map(role -> Words.of(role).getFirst().folded())
                .flatMap(word -> Vocabulary.TITLES.of(word).map(Title::kin).stream())
                .anyMatch(office::equals);
    }
}
