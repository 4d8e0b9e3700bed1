package org.isnad.reading.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.MarkedWords;
import org.isnad.text.Words;

/// Tells marks that quote nobody: «قناة “الخبر”», «حركة “الفجر”».
final class MarkedNames {

    private static final int LONGEST = 5;
    private static final int LONGEST_NAME = 40;
    private static final String FI = "في";

    private MarkedNames() {}

    /// Whether the marked stretch number `m` of a line is a name.
    static boolean isName(Line line, int m) {
        var marked = line.marks.words(m);
        int words = Words.in(line.text, marked.content()).size();
        if (words == 0) {
            return true;
        }
        if (words > LONGEST) {
            return false;
        }
        int first = line.marks.first(m);
        var before = line.word(first - 1);
        return line.isNamedElsewhere(m)
                || isNamed(line, m)
                || isAfterNaming(line, first)
                || (words == 1 && before.equals(FI) && !line.word(first + 1).startsWith(Letters.ARTICLE));
    }

    /// The folded words of all marked stretches of a text that stand behind a noun of naming: «برنامج “الأفق”».
    static Set<String> in(String text, List<MarkedWords> marked) {
        var names = new HashSet<String>();
        for (MarkedWords words : marked) {
            if (words.content().length() <= LONGEST_NAME
                    && FunctionWords.NAMED_BY.has(wordBefore(text, words.outer().start()))) {
                names.add(Folded.fold(words.content().of(text)));
            }
        }
        return names;
    }

    private static String wordBefore(String text, int offset) {
        int end = offset;
        while (end > 0 && offset - end < LONGEST_NAME && Letters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && Letters.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return Folded.fold(text.substring(start, end));
    }

    private static boolean isAfterNaming(Line line, int first) {
        return line.is(first - 1, FunctionWords.NAMED_BY) || isAlsoNamed(line, first);
    }

    /// «صحيفتي “الخبر” و“الوطن”».
    private static boolean isAlsoNamed(Line line, int first) {
        int before = line.marks.at(first - 1) >= 0
                ? line.marks.at(first - 1)
                : line.word(first - 1).equals("و") ? line.marks.at(first - 2) : -1;
        return before >= 0
                && before != line.marks.at(first)
                && line.is(line.marks.first(before) - 1, FunctionWords.NAMED_BY);
    }

    private static boolean isNamed(Line line, int m) {
        var content = line.marks.words(m).content();
        for (int at = line.marks.first(m); line.marks.at(at) == m; at++) {
            var naming = line.naming(at);
            if (naming.isPresent()) {
                return naming.get().span().contains(content)
                        || naming.get().span().equals(content);
            }
        }
        return false;
    }
}
