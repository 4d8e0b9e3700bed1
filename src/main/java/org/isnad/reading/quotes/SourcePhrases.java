package org.isnad.reading.quotes;

import org.isnad.lexicon.SourceWords;

/// Finds phrases that name a source: «وفق»، «بحسب»، «على حد قول».
final class SourcePhrases {

    private static final int LONGEST = 3;

    private SourcePhrases() {}

    /// How many tokens the phrase takes that begins at `at`; 0 where none does.
    static int beginsAt(Line line, int at) {
        var first = withoutAnd(line.word(at));
        if (!SourceWords.mayBegin(first)) {
            return 0;
        }
        var phrase = new StringBuilder(first);
        int longest = SourceWords.areAll(first) ? 1 : 0;
        for (int more = 1; more < LONGEST && !line.word(at + more).isEmpty(); more++) {
            phrase.append(' ').append(line.word(at + more));
            if (SourceWords.areAll(phrase.toString())) {
                longest = more + 1;
            }
        }
        return longest;
    }

    private static String withoutAnd(String word) {
        return word.substring(lettersBefore(word));
    }

    /// 1 where a و is attached to the phrase, else 0.
    static int lettersBefore(String word) {
        return word.length() > 3 && word.charAt(0) == 'و' && SourceWords.mayBegin(word.substring(1)) ? 1 : 0;
    }
}
