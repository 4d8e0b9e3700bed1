package org.isnad.reading.participants;

import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.text.WordMemory;

/// Whether a word is the verb that a sentence begins with, behind nothing or an aside: «في مستهل زيارته، قال …».
final class LeadVerb {

    private static final int SHORTEST = 2;
    private static final WordMemory<Boolean> VERBS = new WordMemory<>(60_000, LeadVerb::isVerb);

    private LeadVerb() {}

    static boolean isAt(Line line, int i) {
        var token = line.token(i);
        boolean opens = i == 0 || !token.followsDirectly();
        if (!opens
                || line.isTaken(i)
                || token.isDefinite()
                || token.word().folded().length() <= SHORTEST) {
            return false;
        }
        return token.isReportingVerb()
                || (!token.function() && VERBS.of(token.word().folded()));
    }

    private static boolean isVerb(String folded) {
        return WordSenses.all().of(folded).stream().anyMatch(sense -> sense.kind() == Sense.Kind.VERB);
    }
}
