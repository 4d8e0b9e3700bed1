package org.isnad.article;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What stands around the article on its page: above its first sentence the headline among menus, bylines and
/// buttons, below its last one tags, sources and more headlines.
final class Frame {

    private static final String ENDS_OF_SPEECH = "!؟?.";
    private static final String BULLETS = "•-–*«\"“";
    private static final int FEWEST_OF_SENTENCE = 6;
    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_WITHOUT_STOP = 120;
    private static final int FEWEST_OF_HEADLINE = 4;
    private static final int MOST_OF_BUTTON = 3;
    private static final int MOST_OF_BYLINE = 6;
    private static final int MOST_OF_TAG = 5;
    private static final int LONGEST_LINK = 100;

    private final List<Line> lines;
    private final BitSet known;

    /// @param known the lines that are furniture or rows of a table
    Frame(List<Line> lines, BitSet known) {
        this.lines = lines;
        this.known = known;
    }

    /// The line that the headline stands on, if there is one: above the first sentence the first line of some words,
    /// else the first line that is nothing else.
    int headline() {
        int first = known.nextClearBit(0);
        return IntStream.range(0, firstSentence())
                .filter(i -> !known.get(i) && lines.get(i).words().size() >= FEWEST_OF_HEADLINE)
                .filter(i -> !isSetOff(lines.get(i)))
                .limit(1)
                .filter(i -> lines.get(i).letters() <= LONGEST_WITHOUT_STOP)
                .findFirst()
                .orElse(first);
    }

    /// The short lines above the first sentence that are not the headline, and those below the last one.
    ///
    /// @param ofArticle lines that are known to be the article's, as rows of a table are
    BitSet around(OptionalInt headline, BitSet ofArticle) {
        var found = new BitSet();
        if (headline.isPresent()) {
            int body = firstSentence();
            found.set(0, headline.getAsInt());
            IntStream.range(headline.getAsInt() + 1, body)
                    .filter(i -> isButton(lines.get(i)) || isByline(lines.get(i)))
                    .forEach(found::set);
        }
        markBelow(Math.max(lastSentence(), ofArticle.length() - 1), found);
        found.andNot(known);
        return found;
    }

    private void markBelow(int last, BitSet found) {
        boolean siteBegan = false;
        for (int i = last + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (known.get(i)) {
                siteBegan = true;
            } else if (!line.goesOn() && (isTag(line) || (siteBegan && line.letters() <= LONGEST_LINK))) {
                found.set(i);
            }
        }
    }

    private int firstSentence() {
        return IntStream.range(0, lines.size())
                .filter(i -> !known.get(i)
                        && (isSentence(lines.get(i)) || lines.get(i).letters() > LONGEST_HEADLINE))
                .findFirst()
                .orElse(0);
    }

    private int lastSentence() {
        return IntStream.iterate(lines.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isBody(i))
                .findFirst()
                .orElse(lines.size());
    }

    private boolean isBody(int i) {
        var line = lines.get(i);
        return !known.get(i) && (isSentence(line) || line.letters() > LONGEST_WITHOUT_STOP);
    }

    private static boolean isSentence(Line line) {
        return line.endsInStop() && line.words().size() >= FEWEST_OF_SENTENCE;
    }

    private static boolean isSetOff(Line line) {
        return line.endsInStop() || line.endsInColon() || line.endsInDash() || isByline(line);
    }

    private static boolean isButton(Line line) {
        return !line.endsInStop() && line.words().size() <= MOST_OF_BUTTON;
    }

    /// «القاهرة - سالم فهد», «تونس (رويترز)», «الرياض/ وكالات».
    private static boolean isByline(Line line) {
        return !line.endsInStop()
                && line.words().size() <= MOST_OF_BYLINE
                && (line.text().contains("/")
                        || line.text().contains(" - ")
                        || line.text().endsWith(")"));
    }

    private static boolean isTag(Line line) {
        return line.words().size() <= MOST_OF_TAG && !line.endsInStop() && !isSaid(line.text());
    }

    /// «أهذا معقول؟!», «• القراءة»: the author's, however short.
    private static boolean isSaid(String text) {
        return ENDS_OF_SPEECH.indexOf(text.charAt(text.length() - 1)) >= 0 || BULLETS.indexOf(text.charAt(0)) >= 0;
    }
}
