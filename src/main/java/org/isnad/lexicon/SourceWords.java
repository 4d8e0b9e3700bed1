package org.isnad.lexicon;

import java.util.List;
import java.util.Set;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// The phrases that name a source, from `source-phrases.txt`: «وفق», «على حد قول».
public final class SourceWords {

    private static final Set<String> PHRASES = read();
    private static final Set<String> FIRST = first();

    private SourceWords() {}

    private static Set<String> read() {
        Set<String> phrases = WordTable.set();
        WordList.entries("source-phrases").forEach(phrase -> phrases.add(Folded.fold(phrase)));
        return phrases;
    }

    private static Set<String> first() {
        Set<String> first = WordTable.set();
        PHRASES.forEach(phrase -> first.add(List.of(phrase.split(" ", -1)).getFirst()));
        return first;
    }

    /// Whether such a phrase begins with the folded word.
    public static boolean mayBegin(String folded) {
        return FIRST.contains(folded);
    }

    /// Whether the folded words, single spaces between them, are such a phrase.
    public static boolean areAll(String folded) {
        return PHRASES.contains(folded);
    }
}
