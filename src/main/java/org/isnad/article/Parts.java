package org.isnad.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Tells what each line of an article is.
///
/// Tables come first, as their rows look like headings; then furniture that says what it is; then the headline, the
/// first line of some words; only then furniture known by its place or shape alone, which a headline may share.
final class Parts {

    private final List<Line> lines;
    private final Map<Integer, Part.TableRow> rows;
    private final BitSet furniture;
    private OptionalInt title = OptionalInt.empty();
    private final Headings headings;

    private Parts(List<Line> lines, BitSet ofArticle) {
        this.lines = lines;
        rows = Tables.in(lines);
        furniture = Furniture.byCues(lines);
        rows.keySet().forEach(furniture::clear);
        rows.keySet().forEach(ofArticle::set);
        title = new Headings(lines, known()).title();
        furniture.or(new Frame(lines, known()).around(title, ofArticle));
        furniture.or(Furniture.byShape(lines, known()));
        // Behind the line below the headline, which may be its own.
        title.ifPresent(headline -> furniture.or(new Headings(lines, known()).teasers(headline + 2)));
        furniture.or(new OtherStories(lines, known()).below());
        headings = new Headings(lines, known());
    }

    /// The lines about which nothing is left to say.
    private BitSet known() {
        var known = (BitSet) furniture.clone();
        rows.keySet().forEach(known::set);
        title.ifPresent(known::set);
        return known;
    }

    static List<Part> of(List<Line> lines) {
        return of(lines, new BitSet());
    }

    /// @param ofArticle the numbers of lines that are known to be the article's own, as rows of a table are
    static List<Part> of(List<Line> lines, BitSet ofArticle) {
        return new Parts(lines, (BitSet) ofArticle.clone()).all();
    }

    private List<Part> all() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < lines.size(); i++) {
            parts.add(part(i));
        }
        return parts;
    }

    private Part part(int number) {
        var span = lines.get(number).span();
        var row = rows.get(number);
        if (row != null) {
            return row;
        } else if (title.equals(OptionalInt.of(number))) {
            return new Part.Title(span);
        } else if (furniture.get(number)) {
            return new Part.Furniture(span);
        } else if (headings.isHeading(number)) {
            return new Part.Heading(span);
        }
        return new Part.Paragraph(span);
    }
}
