package org.isnad.lexicon;

import java.util.Map;
import java.util.Set;
import org.isnad.text.WordTable;

/// Which verb news means by an imperfect that several verbs of the dictionary could have, from `imperfects.txt`.
public final class Imperfects {

    private static final Imperfects OF_NEWS = new Imperfects();

    private final Map<String, Set<String>> verbs = new WordTable<>();

    private Imperfects() {
        WordList.rows("imperfects")
                .forEach(row ->
                        verbs.put(BareLetters.ofWritten(row.getFirst()), Set.copyOf(row.subList(1, row.size()))));
    }

    public static Imperfects ofNews() {
        return OF_NEWS;
    }

    /// Whether news may mean this verb by its imperfect.
    public boolean mayBeOf(Verb verb) {
        var meant = verbs.get(verb.imperfect());
        return meant == null || meant.contains(verb.written());
    }
}
