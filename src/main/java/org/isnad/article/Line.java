package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWords;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// One line of a file that has something on it, looked at from outside: how long it is and how it begins and ends.
///
/// @param span without the white space around it
/// @param words its words by their bare letters
/// @param letters how long it is without vowel marks
/// @param follows whether it stands right below another line, with no empty one between
record Line(Span span, String text, List<String> words, int letters, boolean follows) {

    private static final String FULL_STOPS = ".۔;؛،,…";
    private static final String CLOSERS = "\"”“»«″')]}’";
    private static final String ELLIPSIS = "..";
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        boolean blank = true;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && LINE_BREAKS.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            var span = new Span(start, at).trimmed(text);
            if (!span.isEmpty()) {
                lines.add(of(span, span.of(text), !blank));
                blank = false;
            } else if (!isInsideLineBreak(text, start, at)) {
                blank = true;
            }
            start = at + 1;
        }
        return lines;
    }

    /// Between the two characters of a Windows line break there is no empty line.
    private static boolean isInsideLineBreak(String text, int start, int at) {
        return start == at && at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
    }

    private static Line of(Span span, String text, boolean follows) {
        var words = Words.of(text).stream().map(word -> word.folded()).toList();
        return new Line(span, text, words, Folded.fold(text).length(), follows);
    }

    /// Whether it ends as a sentence does, or as a clause that goes on; an ellipsis ends none, as headlines have it.
    boolean endsInStop() {
        int end = endWithoutClosers();
        if (end == 0 || text.substring(0, end).endsWith(ELLIPSIS)) {
            return false;
        }
        return FULL_STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    boolean endsInColon() {
        int end = endWithoutClosers();
        return end > 0 && text.charAt(end - 1) == ':';
    }

    /// As the place and agency before a report do: «القاهرة (رويترز) -».
    boolean endsInDash() {
        return "-–—".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean endsInQuotationMark() {
        return "\"”“»″".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private int endWithoutClosers() {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Letters.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /// Whether it begins as a sentence that goes on from the one before: «وقالت الوزارة إن …».
    boolean goesOn() {
        if (words.isEmpty()) {
            return false;
        }
        var first = words.getFirst();
        if (!Letters.isConjunction(first.charAt(0))) {
            return false; // most lines, and then the list of verbs need not be read
        }
        return ReportingWords.ofNews()
                        .of(first)
                        .filter(Line::isVerbBehindConjunction)
                        .isPresent()
                || (first.charAt(0) == Letters.WAW
                        && first.length() > 3
                        && words.stream().anyMatch(Line::isThat));
    }

    private static boolean isVerbBehindConjunction(ReportingWord word) {
        return word.prefix() == 1
                && (word.form() == ReportingWord.Form.PERFECT || word.form() == ReportingWord.Form.IMPERFECT);
    }

    private static boolean isThat(String word) {
        return word.equals("ان") || word.equals("بان") || word.equals("انه") || word.equals("انها");
    }

    /// Whether it is as short as a headline and ends like one.
    boolean isHeadlineLike() {
        return !words.isEmpty() && letters <= 120 && words.size() <= 20 && !endsInStop() && !endsInColon() && !goesOn();
    }
}
