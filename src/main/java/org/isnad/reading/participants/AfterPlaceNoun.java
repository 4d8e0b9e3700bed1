package org.isnad.reading.participants;

/// A noun of place or thing before the words, which then are its name and no person's: «فندق كابيلا».
final class AfterPlaceNoun {

    private AfterPlaceNoun() {}

    static boolean stands(NameRun run) {
        int noun = run.from() - 1;
        if (noun > 0
                && run.line().token(noun).isDefinite()
                && run.line().token(noun).followsDirectly()) {
            noun--; // «القاعدة العسكرية “إلمندورف”»
        }
        return run.from() > 0
                && run.first().before().length() <= 3
                && (isPlaceNoun(run, noun) || isPlaceNoun(run, run.from() - 1));
    }

    private static boolean isPlaceNoun(NameRun run, int i) {
        return Vocabulary.PLACE_NOUNS.has(run.line().token(i).bare());
    }
}
