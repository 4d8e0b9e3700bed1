package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// What was agreed is to be followed by: «…، على أن تعقد الجولة الأولى في الخريف».
final class OnThat implements OutcomeRule {

    private static final int VERB = 2;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        return opens(clause.word(0), clause.word(1), clause.word(VERB))
                ? Optional.of(new Found(
                        Outcome.Kind.NEXT_STEP, clause.from(VERB), new Why("on-that", clause.at(0), clause.at(VERB))))
                : Optional.empty();
    }

    /// Whether the three words open what is to follow: «على أن تعقد».
    static boolean opens(String on, String that, String verb) {
        return on.equals("علي")
                && that.equals("ان")
                && (verb.startsWith("ي") || verb.startsWith("ت"))
                && !verb.substring(1).equals("كون");
    }
}
