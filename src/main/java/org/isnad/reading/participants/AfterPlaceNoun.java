package org.isnad.reading.participants;

/// A noun of place or thing before the words, which then are its name and no person's: «فندق كابيلا».
final class AfterPlaceNoun {

    private AfterPlaceNoun() {}

    static boolean stands(NameRun run) {
        return run.from() > 0
                && run.first().before().length() <= 3
                && Vocabulary.PLACE_NOUNS.has(run.line().token(run.from() - 1).bare());
    }
}
