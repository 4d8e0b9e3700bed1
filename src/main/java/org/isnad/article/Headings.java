package org.isnad.article;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds the headline and the headings: short lines that end in no full stop, with text below them.
final class Headings {

    private static final int LONGEST_TITLE = 120;
    /// Of a headline in several parts, which dots, colons or bars hold apart.
    private static final int LONGEST_TITLE_IN_PARTS = 220;

    private static final int LONGEST_HEADING = 95;
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_OF_A_LABEL = 3;
    private static final int MOST_WORDS_QUOTED = 8;
    private static final int LONG = 100;
    private static final int FEWEST_WORDS_OF_A_TEASER = 8;
    private static final int MOST_TEASERS = 2;
    private static final String ASKS_OR_CALLS = "?؟!";

    private final List<Line> lines;
    private final BitSet known;
    private final boolean stopsAreKept;

    /// @param known the lines that are furniture or rows of a table
    Headings(List<Line> lines, BitSet known) {
        this.lines = lines;
        this.known = known;
        this.stopsAreKept = stopsAreKept(lines);
    }

    /// Whether the article's long paragraphs end in full stops as a rule; where they do not, a missing one tells
    /// little.
    private static boolean stopsAreKept(List<Line> lines) {
        var paragraphs = lines.stream().filter(line -> line.letters() > LONG).toList();
        return paragraphs.stream().filter(Line::endsInStop).count() * 2 >= paragraphs.size();
    }

    /// The number of the headline's line.
    OptionalInt title() {
        int first = new Frame(lines, known).headline();
        int second = known.nextClearBit(first + 1);
        return second < lines.size() && isTitle(lines.get(first), second) ? OptionalInt.of(first) : OptionalInt.empty();
    }

    private boolean isTitle(Line line, int next) {
        if (line.endsInStop() || line.endsInColon() || line.endsInDash()) {
            return false;
        }
        boolean inParts = line.text().contains("..")
                || line.text().contains(":")
                || line.text().contains("|");
        boolean setOff = !lines.get(next).follows();
        boolean belowIsLonger = lines.stream().skip(next).anyMatch(below -> below.letters() > line.letters());
        int longest = inParts && (stopsAreKept || setOff) ? LONGEST_TITLE_IN_PARTS : LONGEST_TITLE;
        return line.letters() <= longest && (belowIsLonger || lines.get(next).endsInStop());
    }

    /// Whether the line of that number, which is not the headline, heads the text below it.
    boolean isHeading(int number) {
        int next = known.nextClearBit(number + 1);
        var line = lines.get(number);
        return next < lines.size()
                && hasShapeOfHeading(line)
                && isTextBelow(line, lines.get(next))
                && !isOnAnnouncedList(number);
    }

    /// The numbers of the lines that look like headings but are headlines of other articles, set in between: long ones
    /// that ask nothing. An article with several of them has long headings.
    BitSet teasers(int from) {
        var teasers = new BitSet();
        IntStream.range(from, lines.size())
                .filter(i -> !known.get(i) && isLikeTeaser(lines.get(i)) && isHeading(i))
                .forEach(teasers::set);
        return teasers.cardinality() <= MOST_TEASERS ? teasers : new BitSet();
    }

    private static boolean isLikeTeaser(Line line) {
        return line.words().size() >= FEWEST_WORDS_OF_A_TEASER
                && line.text().chars().noneMatch(c -> ASKS_OR_CALLS.indexOf(c) >= 0)
                && !line.endsInQuotationMark();
    }

    /// Whether a line that ends in a colon stands above, with nothing but short lines in between.
    private boolean isOnAnnouncedList(int number) {
        int above = number - 1;
        while (above >= 0 && lines.get(above).isHeadlineLike()) {
            above--;
        }
        return above >= 0 && lines.get(above).endsInColon();
    }

    private boolean hasShapeOfHeading(Line line) {
        if (line.letters() > LONGEST_HEADING || line.words().size() > MOST_WORDS || line.endsInStop()) {
            return false;
        }
        if (line.endsInColon()) {
            return line.words().size() <= MOST_WORDS_OF_A_LABEL && !line.text().startsWith("و");
        }
        if (line.endsInQuotationMark() && line.words().size() > MOST_WORDS_QUOTED) {
            return false;
        }
        return !isBulleted(line) && !line.goesOn();
    }

    private static boolean isBulleted(Line line) {
        return "-–—•●▪*".indexOf(line.text().charAt(0)) >= 0;
    }

    private boolean isTextBelow(Line heading, Line below) {
        if (!stopsAreKept) {
            return below.letters() > Math.max(LONG, 2 * heading.letters());
        }
        return below.letters() > heading.letters() && (below.endsInStop() || below.letters() > LONGEST_HEADING);
    }
}
