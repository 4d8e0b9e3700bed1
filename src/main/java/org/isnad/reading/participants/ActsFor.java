package org.isnad.reading.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Folded;
import org.isnad.text.Word;
import org.isnad.text.Words;

/// For whom somebody who took part did so: a state, and the body that his office names.
final class ActsFor {

    private static final WordSet ORGANS = WordSet.named("organs-of-state");
    private static final WordSet FORMER = WordSet.named("former-words");

    private ActsFor() {}

    static Set<String> of(Participant p, List<Participant> all) {
        var actedFor = new HashSet<String>();
        switch (p.kind()) {
            case PERSON, GROUP -> {
                if (stillDoes(p)) {
                    p.side().ifPresent(actedFor::add);
                    p.roles().forEach(role -> addBodies(Folded.fold(role), all, actedFor));
                }
            }
            case ORGANISATION -> p.side().filter(_ -> isOrgan(p)).ifPresent(actedFor::add);
            case COUNTRY -> {}
        }
        return actedFor;
    }

    /// «الأمين العام لحركة النهضة»
    private static void addBodies(String role, List<Participant> all, Set<String> actedFor) {
        all.stream()
                .filter(body -> body.kind() == Kind.ORGANISATION && !Outlets.isOutlet(body))
                .filter(body -> role.contains(Folded.fold(body.name())))
                .forEach(body -> actedFor.add(body.id()));
    }

    /// «البرلمان الباكستاني», «الشرطة الإسرائيلية»; no party and no company.
    private static boolean isOrgan(Participant p) {
        return ORGANS.has(bare(Words.of(p.name()).getFirst()));
    }

    /// Not «رئيس الوزراء السابق».
    private static boolean stillDoes(Participant p) {
        return p.roles().isEmpty()
                || p.roles().stream()
                        .map(Words::of)
                        .anyMatch(role -> role.stream().map(ActsFor::bare).noneMatch(FORMER::has));
    }

    private static String bare(Word word) {
        return Lexeme.of(word.folded()).bare();
    }
}
