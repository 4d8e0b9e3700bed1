package org.isnad.export;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.export.HtmlInline.Element;
import org.isnad.messages.Messages;
import org.isnad.page.Colours;
import org.isnad.page.Mark;
import org.isnad.page.PageStyle.Palette;
import org.isnad.reading.Mention;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;

/// Articles as one web page that needs nothing but itself: right to left, for the eye and for a screen reader.
final class Html {

    private static final String STYLE = """
            body { font: 1.15rem/2 "Noto Naskh Arabic", "Amiri", "Times New Roman", serif; max-width: 42rem;
                   margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
            h1, h2, h3 { line-height: 1.6; }
            q { quotes: none; }
            .direct, .partial, .indirect { padding-block: .15em; border-bottom: 2px solid; }
            .direct { border-bottom: 4px double; }
            .indirect { border-bottom-style: dashed; }
            a.name { color: inherit; text-decoration-thickness: 2px; }
            :target { outline: 3px solid #ffc24d; }
            blockquote { margin: 1rem 0; padding: .2rem 1rem; border-inline-start: 4px solid; }
            blockquote q { color: #1a1a1a; }
            blockquote footer { font-size: .9em; color: #555; }
            td { padding: .2rem 0 .2rem 2rem; border-bottom: 1px solid #c8c8c8; }
            """;

    private final StringBuilder out = new StringBuilder();
    private final Exported exported;

    private Html(Exported exported) {
        this.exported = exported;
    }

    static String of(Exported exported) {
        var html = new Html(exported);
        html.page();
        return Messages.plain(html.out.toString());
    }

    private void page() {
        var title = exported.readings().stream()
                .map(reading -> reading.article().headline())
                .findFirst()
                .orElse("");
        line("<!DOCTYPE html>");
        line("<html lang=\"ar\" dir=\"rtl\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width\">");
        line("<title>" + HtmlInline.escaped(title) + "</title>");
        line("<style>\n" + STYLE + hues() + "</style>");
        line("</head>");
        line("<body>");
        for (int i = 0; i < exported.readings().size(); i++) {
            reading(exported.readings().get(i), "a" + (i + 1) + "-");
        }
        line("</body>");
        line("</html>");
    }

    private static String hues() {
        var colours = Colours.of(Palette.LIGHT);
        return IntStream.rangeClosed(Mark.NEUTRAL, Mark.HUES - 1)
                .mapToObj(hue -> ".h%s { background: %s; border-color: %s; }\n.n%s { text-decoration-color: %s; }\n"
                        .formatted(
                                hueName(hue),
                                css(colours.tint(hue, false)),
                                css(colours.sign(hue)),
                                hueName(hue),
                                css(colours.sign(hue))))
                .collect(Collectors.joining());
    }

    private static String hueName(int hue) {
        return hue == Mark.NEUTRAL ? "x" : String.valueOf(hue);
    }

    private static String css(int rgb) {
        return "#" + HexFormat.of().toHexDigits(rgb, 6);
    }

    private void line(String html) {
        out.append(html).append('\n');
    }

    private void reading(Reading reading, String prefix) {
        line("<article>");
        text(reading, prefix);
        line("</article>");
        participants(reading, prefix);
        quotes(reading, prefix);
        outcomes(reading);
    }

    private void text(Reading reading, String prefix) {
        var inline = new HtmlInline(reading.article().text(), elements(reading, prefix));
        boolean inTable = false;
        for (var part : reading.article().parts()) {
            boolean row = part instanceof Part.TableRow;
            if (row != inTable && !(part instanceof Part.Furniture)) {
                line(row ? "<table>" : "</table>");
                inTable = row;
            }
            part(part, inline);
        }
        if (inTable) {
            line("</table>");
        }
    }

    private void part(Part part, HtmlInline inline) {
        switch (part) {
            case Part.Title title -> line("<h1>" + inline.write(title.span()) + "</h1>");
            case Part.Heading heading -> line("<h2>" + inline.write(heading.span()) + "</h2>");
            case Part.Paragraph paragraph -> line("<p>" + inline.write(paragraph.span()) + "</p>");
            case Part.TableRow row ->
                line(row.cells().stream()
                        .map(cell -> "<td>" + inline.write(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")));
            case Part.Furniture _ -> {}
        }
    }

    private List<Element> elements(Reading reading, String prefix) {
        var elements = new ArrayList<Element>();
        for (var quote : reading.quotes()) {
            elements.add(element(quote, prefix));
        }
        for (var participant : reading.participants()) {
            for (int i = 0; i < participant.mentions().size(); i++) {
                elements.add(element(participant, participant.mentions().get(i), i, prefix));
            }
        }
        return elements;
    }

    private Element element(Quote quote, String prefix) {
        var kind = kind(quote);
        int hue = exported.hues().of(quote.attribution().speaker());
        var title = exported.text("finding.of", exported.messages().text(quote.kind()), exported.speaker(quote));
        var open = " class=\"%s h%s\" title=\"%s\"".formatted(kind, hueName(hue), HtmlInline.escaped(title));
        return new Element(
                quote.content(), quote.kind() == Quote.Kind.INDIRECT ? "span" : "q", open, prefix + quote.id());
    }

    private Element element(Participant participant, Mention mention, int number, String prefix) {
        int hue = exported.hues().of(participant.id());
        var open = " class=\"name n%s\" href=\"#%s\"".formatted(hueName(hue), anchor(participant, prefix));
        return new Element(mention.span(), "a", open, anchor(participant, prefix) + "-" + (number + 1));
    }

    private static String anchor(Participant participant, String prefix) {
        return prefix + "p-" + HtmlInline.escaped(participant.id());
    }

    private static String kind(Quote quote) {
        return switch (quote.kind()) {
            case DIRECT -> "direct";
            case PARTIAL -> "partial";
            case INDIRECT -> "indirect";
        };
    }

    private void participants(Reading reading, String prefix) {
        heading("panel.participants", reading.participants().isEmpty());
        list(reading.participants().stream()
                .map(participant -> "<li id=\"" + anchor(participant, prefix) + "\">"
                        + HtmlInline.escaped(participant.name()) + ": " + mentions(participant, prefix) + "</li>")
                .toList());
    }

    private String mentions(Participant participant, String prefix) {
        return IntStream.rangeClosed(1, participant.mentions().size())
                .mapToObj(number -> "<a href=\"#%s-%d\">%s</a>"
                        .formatted(
                                anchor(participant, prefix),
                                number,
                                exported.messages().number(number)))
                .collect(Collectors.joining(" "));
    }

    private void quotes(Reading reading, String prefix) {
        heading("panel.quotes", reading.quotes().isEmpty());
        for (var quote : reading.quotes()) {
            int hue = exported.hues().of(quote.attribution().speaker());
            line("<blockquote class=\"h%s\">".formatted(hueName(hue)));
            line("<q>" + HtmlInline.escaped(Exported.words(reading.article(), quote)) + "</q>");
            line("<footer><cite>" + HtmlInline.escaped(exported.speaker(quote)) + "</cite> · <a href=\"#" + prefix
                    + quote.id() + "\">" + place(reading.article(), quote) + "</a></footer>");
            line("</blockquote>");
        }
    }

    private String place(Article article, Quote quote) {
        int paragraph = Exported.paragraph(article, quote.content().start());
        return HtmlInline.escaped(exported.text(
                "print.sheet.place", paragraph, exported.messages().text(quote.kind())));
    }

    private void outcomes(Reading reading) {
        heading("panel.outcomes", reading.outcomes().isEmpty());
        list(reading.outcomes().stream()
                .map(outcome -> "<li>" + outcome(reading.article(), outcome) + "</li>")
                .toList());
    }

    private String outcome(Article article, Outcome outcome) {
        var by = exported.name(outcome.by()).map(name -> " — " + name).orElse("");
        return HtmlInline.escaped(
                exported.messages().text(outcome.kind()) + ": " + article.inOneLine(outcome.content()) + by);
    }

    private void heading(String key, boolean nothing) {
        if (!nothing) {
            line("<h2>" + HtmlInline.escaped(exported.text(key)) + "</h2>");
        }
    }

    private void list(List<String> items) {
        if (!items.isEmpty()) {
            line("<ul>");
            items.forEach(this::line);
            line("</ul>");
        }
    }
}
