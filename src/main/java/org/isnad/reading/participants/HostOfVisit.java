package org.isnad.reading.participants;

import java.util.function.Consumer;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// The state that somebody visits, where the headline or the beginning tells of the visit: «يزور الملك هولندا»،
/// «زيارة الرئيس التاريخية لهولندا».
final class HostOfVisit implements PresenceRule {

    private static final int LONGEST = 12;
    private static final WordSet VISITS = WordSet.named("visits");

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        if (!scene.opens()) {
            return;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (VISITS.has(scene.line().token(i).bare()) && Occurrence.isTold(scene, i)) {
                scene.between(i + 1, scene.endOfClause(i + 1, LONGEST)).stream()
                        .filter(s -> s.participant().kind() == Kind.COUNTRY)
                        .findFirst()
                        .ifPresent(s -> present.accept(s.participant()));
            }
        }
    }
}
