package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;

/// How something was said: «…، مستشهدا بالأرقام»; a participle in the accusative with its preposition.
final class MannerOfSaying {

    private static final int SHORTEST = 6;
    private static final String PARTICIPLE = "م";
    private static final String ACCUSATIVE = "ا";
    private static final String BY = "ب";

    private MannerOfSaying() {}

    static boolean isAt(Line line, int at) {
        var word = line.word(at);
        return word.length() >= SHORTEST
                && word.startsWith(PARTICIPLE)
                && word.endsWith(ACCUSATIVE)
                && FunctionWords.kinds(word).isEmpty()
                && line.cue(at).isEmpty()
                && (line.word(at + 1).startsWith(BY) || line.is(at + 1, FunctionWords.PREPOSITION))
                && isOfVerb(word.substring(0, word.length() - ACCUSATIVE.length()));
    }

    private static boolean isOfVerb(String word) {
        return WordSenses.all().of(word).stream().anyMatch(sense -> sense.kind() == Sense.Kind.OF_VERB);
    }
}
