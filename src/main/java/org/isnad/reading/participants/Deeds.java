package org.isnad.reading.participants;

import org.isnad.lexicon.WordSet;

/// Verbs by which a body decides or acts, which makes it a party: «قضت محكمة الاستئناف», «صادق البرلمان الإيراني».
final class Deeds {

    private static final WordSet VERBS = WordSet.named("deeds-of-bodies");

    private Deeds() {}

    static boolean isBehind(Line line, int from) {
        if (from == 0
                || !line.token(from).followsDirectly()
                || line.token(from).cut().letters() > 0) {
            return false;
        }
        var verb = line.token(from - 1);
        return VERBS.has(verb.word().folded()) || VERBS.has(verb.core());
    }
}
