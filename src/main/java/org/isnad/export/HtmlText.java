package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.article.Part;
import org.isnad.export.HtmlInline.Element;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;

/// The text of an article in HTML, quotes and names in elements of their own.
final class HtmlText {

    private final Exported exported;
    private final Reading reading;
    private final String prefix;
    private final HtmlInline inline;

    /// @param prefix of all ids, so that several articles go into one page
    HtmlText(Exported exported, Reading reading, String prefix) {
        this.exported = exported;
        this.reading = reading;
        this.prefix = prefix;
        inline = new HtmlInline(reading.article().text(), elements());
    }

    /// Its parts in text order, furniture left out.
    List<String> parts() {
        var lines = new ArrayList<String>();
        boolean inTable = false;
        for (var part : reading.article().parts()) {
            boolean row = part instanceof Part.TableRow;
            if (row != inTable && !(part instanceof Part.Furniture)) {
                lines.add(row ? "<table>" : "</table>");
                inTable = row;
            }
            part(part).ifPresent(lines::add);
        }
        if (inTable) {
            lines.add("</table>");
        }
        return lines;
    }

    private Optional<String> part(Part part) {
        return switch (part) {
            case Part.Title title -> Optional.of("<h1>" + inline.write(title.span()) + "</h1>");
            case Part.Heading heading -> Optional.of("<h2>" + inline.write(heading.span()) + "</h2>");
            case Part.Paragraph paragraph -> Optional.of("<p>" + inline.write(paragraph.span()) + "</p>");
            case Part.TableRow row ->
                Optional.of(row.cells().stream()
                        .map(cell -> "<td>" + inline.write(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")));
            case Part.Furniture _ -> Optional.empty();
        };
    }

    private List<Element> elements() {
        var elements = new ArrayList<Element>();
        for (var quote : reading.quotes()) {
            elements.add(element(quote));
        }
        for (var participant : reading.participants()) {
            for (int i = 0; i < participant.mentions().size(); i++) {
                elements.add(element(participant, participant.mentions().get(i), i));
            }
        }
        return elements;
    }

    private Element element(Quote quote) {
        var kind = kind(quote);
        int hue = exported.hues().of(quote.attribution().speaker());
        var title = exported.text("finding.of", exported.messages().text(quote.kind()), exported.speaker(quote));
        var open = " class=\"%s h%s\" title=\"%s\"".formatted(kind, HtmlStyle.hue(hue), HtmlInline.escaped(title));
        return new Element(
                quote.content(), quote.kind() == Quote.Kind.INDIRECT ? "span" : "q", open, prefix + quote.id());
    }

    private Element element(Participant participant, Mention mention, int number) {
        int hue = exported.hues().of(participant.id());
        var open = " class=\"name n%s\" href=\"#%s\"".formatted(HtmlStyle.hue(hue), anchor(participant, prefix));
        return new Element(mention.span(), "a", open, anchor(participant, prefix) + "-" + (number + 1));
    }

    /// Where the list of participants has somebody.
    static String anchor(Participant participant, String prefix) {
        return prefix + "p-" + HtmlInline.escaped(participant.id());
    }

    private static String kind(Quote quote) {
        return switch (quote.kind()) {
            case DIRECT -> "direct";
            case PARTIAL -> "partial";
            case INDIRECT -> "indirect";
        };
    }
}
