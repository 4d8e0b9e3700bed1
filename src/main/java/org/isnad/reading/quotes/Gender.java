package org.isnad.reading.quotes;

import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Words;

/// Which form of a verb goes with a participant.
final class Gender {

    private static final String FEMININE = "ة";

    private Gender() {}

    /// «المستشارة الألمانية أنغيلا ميركل»: her office says so.
    static boolean isWoman(Participant participant) {
        return participant.kind() == Kind.PERSON
                && participant.roles().stream()
                        .anyMatch(role -> Words.of(role).getFirst().folded().endsWith(FEMININE));
    }
}
