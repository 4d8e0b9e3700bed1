package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.text.Words;

/// Tells marks that quote nobody: «قناة “الخبر”», «حركة “الفجر”».
final class MarkedNames {

    private static final int LONGEST = 5;
    private static final String FI = "في";

    private MarkedNames() {}

    /// Whether the marked stretch number `m` of a line is a name.
    static boolean isName(Line line, int m) {
        var marked = line.marked.get(m);
        int words = Words.in(line.text, marked.content()).size();
        if (words == 0) {
            return true;
        }
        if (words > LONGEST) {
            return false;
        }
        int first = line.firstOfMarked(m);
        var before = line.word(first - 1);
        return isNamed(line, m)
                || isAfterNaming(line, first)
                || (words == 1 && before.equals(FI) && !line.word(first + 1).startsWith("ال"));
    }

    private static boolean isAfterNaming(Line line, int first) {
        return FunctionWords.NAMED_BY.has(line.word(first - 1)) || isAlsoNamed(line, first);
    }

    /// «صحيفتي “الخبر” و“الوطن”».
    private static boolean isAlsoNamed(Line line, int first) {
        int before = line.markedAt(first - 1) >= 0
                ? line.markedAt(first - 1)
                : line.word(first - 1).equals("و") ? line.markedAt(first - 2) : -1;
        return before >= 0
                && before != line.markedAt(first)
                && FunctionWords.NAMED_BY.has(line.word(line.firstOfMarked(before) - 1));
    }

    private static boolean isNamed(Line line, int m) {
        var content = line.marked.get(m).content();
        for (int at = line.firstOfMarked(m); line.markedAt(at) == m; at++) {
            var naming = line.naming(at);
            if (naming.isPresent()) {
                return naming.get().span().contains(content)
                        || naming.get().span().equals(content);
            }
        }
        return false;
    }
}
