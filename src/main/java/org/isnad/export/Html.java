package org.isnad.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.messages.Messages;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;

/// Articles as one web page that needs nothing but itself: right to left, for the eye and for a screen reader.
final class Html {

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
        line("<style>\n" + HtmlStyle.css() + "</style>");
        line("</head>");
        line("<body>");
        for (int i = 0; i < exported.readings().size(); i++) {
            reading(exported.readings().get(i), "a" + (i + 1) + "-");
        }
        line("</body>");
        line("</html>");
    }

    private void line(String html) {
        out.append(html).append('\n');
    }

    private void reading(Reading reading, String prefix) {
        line("<article>");
        new HtmlText(exported, reading, prefix).parts().forEach(this::line);
        line("</article>");
        participants(reading, prefix);
        quotes(reading, prefix);
        outcomes(reading);
    }

    private void participants(Reading reading, String prefix) {
        heading("panel.participants", reading.participants().isEmpty());
        list(reading.participants().stream()
                .map(participant -> "<li id=\"" + HtmlText.anchor(participant, prefix) + "\">"
                        + HtmlInline.escaped(participant.name()) + ": " + mentions(participant, prefix) + "</li>")
                .toList());
    }

    private String mentions(Participant participant, String prefix) {
        return IntStream.rangeClosed(1, participant.mentions().size())
                .mapToObj(number -> "<a href=\"#%s-%d\">%s</a>"
                        .formatted(
                                HtmlText.anchor(participant, prefix),
                                number,
                                exported.messages().number(number)))
                .collect(Collectors.joining(" "));
    }

    private void quotes(Reading reading, String prefix) {
        heading("panel.quotes", reading.quotes().isEmpty());
        for (var quote : reading.quotes()) {
            int hue = exported.hues().of(quote.attribution().speaker());
            line("<blockquote class=\"h%s\">".formatted(HtmlStyle.hue(hue)));
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
