package org.isnad.article;

import java.util.BitSet;
import java.util.List;

/// Finds the lines that are the site's own and not the article's.
final class Furniture {

    private static final int LONGEST_LINK = 100;
    private static final int FEWEST_WORDS_OF_A_LINK = 5;
    /// More headlines in a row are a list that the article itself gives.
    private static final int MOST_LINKS = 4;

    private final List<Line> lines;
    private final FurnitureCues cues = FurnitureCues.all();
    private final BitSet found = new BitSet();

    private Furniture(List<Line> lines) {
        this.lines = lines;
    }

    /// The numbers of the lines that say by themselves, or by the line above them, that they are the site's.
    static BitSet byCues(List<Line> lines) {
        var furniture = new Furniture(lines);
        furniture.markCues();
        furniture.markMasthead();
        furniture.markAnnouncedLinks();
        furniture.markBelowTheEnd();
        return furniture.found;
    }

    private void markCues() {
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            found.set(i, cues.mark(line) || Masthead.isChannelLine(line) || (!first && cues.lead(line)));
            first &= found.get(i);
        }
    }

    /// A day or an author's name on a line of its own is the site's only around the article's body.
    private void markMasthead() {
        for (int i = 0; i < lines.size() && !isBody(lines.get(i)); i++) {
            markAroundBody(i);
        }
        for (int i = lines.size() - 1; i >= 0 && !isBody(lines.get(i)); i--) {
            markAroundBody(i);
        }
    }

    private void markAroundBody(int i) {
        if (Masthead.isDateLine(lines.get(i)) || cues.nameAuthor(lines.get(i))) {
            found.set(i);
        }
    }

    private static boolean isBody(Line line) {
        return line.endsInStop() && line.letters() > LONGEST_LINK;
    }

    /// «اقرأ أيضاً:» and below it one headline or several.
    private void markAnnouncedLinks() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (found.get(i) && cues.announce(lines.get(i))) {
                for (int k = i + 1; k < lines.size() && isLink(lines.get(k)); k++) {
                    found.set(k);
                }
            }
        }
    }

    private static boolean isLink(Line line) {
        return line.isHeadlineLike()
                && line.letters() <= LONGEST_LINK
                && line.words().size() >= FEWEST_WORDS_OF_A_LINK;
    }

    private void markBelowTheEnd() {
        for (int i = 1; i < lines.size(); i++) {
            if (cues.endArticle(lines.get(i))) {
                found.set(i, lines.size());
            }
        }
    }

    /// Headlines of other articles inside this one: two or more in a row, or one with a bar in it.
    ///
    /// @param known lines that are already something
    static BitSet byShape(List<Line> lines, BitSet known) {
        var found = new BitSet();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && !known.get(to) && isLink(lines.get(to))) {
                to++;
            }
            boolean announced = from > 0 && lines.get(from - 1).endsInColon();
            if (to - from > 1 && to - from <= MOST_LINKS && !announced) {
                found.set(from, to);
            } else if (to - from == 1 && lines.get(from).text().contains(" | ")) {
                found.set(from);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }
}
