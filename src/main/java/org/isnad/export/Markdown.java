package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.messages.Messages;
import org.isnad.reading.Outcome;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/// Articles in CommonMark: the text, then who took part, what was said and what came of it.
final class Markdown {

    private final StringBuilder out = new StringBuilder();
    private final Exported exported;

    private Markdown(Exported exported) {
        this.exported = exported;
    }

    static String of(Exported exported) {
        var markdown = new Markdown(exported);
        exported.readings().forEach(markdown::reading);
        return Messages.plain(markdown.out.toString());
    }

    private void reading(Reading reading) {
        var article = reading.article();
        if (article.title().isEmpty()) {
            block("# " + escaped(article.name()));
        }
        text(article);
        section("panel.participants", participants(reading));
        quotes(reading);
        section(
                "panel.outcomes",
                reading.outcomes().stream()
                        .map(outcome -> outcome(article, outcome))
                        .toList());
    }

    private void block(String words) {
        out.append(words).append("\n\n");
    }

    private void text(Article article) {
        List<List<String>> rows = new ArrayList<>();
        for (var part : article.parts()) {
            if (!(part instanceof Part.TableRow)) {
                table(rows);
            }
            switch (part) {
                case Part.Title title -> block("# " + words(article, title.span()));
                case Part.Heading heading -> block("## " + words(article, heading.span()));
                case Part.Paragraph paragraph -> block(words(article, paragraph.span()));
                case Part.TableRow row ->
                    rows.add(row.cells().stream()
                            .map(cell -> words(article, cell))
                            .toList());
                case Part.Furniture _ -> {}
            }
        }
        table(rows);
    }

    /// A table of Markdown has a head and as many cells in each row.
    private void table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            out.append("| ")
                    .append(String.join(" | ", rows.get(i)))
                    .append(" |".repeat(1 + columns - rows.get(i).size()))
                    .append('\n');
            if (i == 0) {
                out.append("|---".repeat(columns)).append("|\n");
            }
        }
        out.append('\n');
        rows.clear();
    }

    private void section(String key, List<String> items) {
        if (!items.isEmpty()) {
            block("## " + exported.text(key));
            block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
        }
    }

    private List<String> participants(Reading reading) {
        return reading.participants().stream()
                .map(participant -> escaped(participant.name()) + " — "
                        + exported.text(
                                "participant.mentions", participant.mentions().size()))
                .toList();
    }

    private void quotes(Reading reading) {
        if (!reading.quotes().isEmpty()) {
            block("## " + exported.text("panel.quotes"));
            reading.quotes().forEach(quote -> quote(reading.article(), quote));
        }
    }

    private void quote(Article article, Quote quote) {
        var place = exported.text(
                "print.sheet.place",
                Exported.paragraph(article, quote.content().start()),
                exported.messages().text(quote.kind()));
        block("> " + escaped(Exported.words(article, quote)) + "\n>\n> — " + escaped(exported.speaker(quote)) + " ("
                + place + ")");
    }

    private String outcome(Article article, Outcome outcome) {
        var by = exported.name(outcome.by()).map(name -> " — " + escaped(name)).orElse("");
        return exported.messages().text(outcome.kind()) + ": " + words(article, outcome.content()) + by;
    }

    private static String words(Article article, Span span) {
        return escaped(article.inOneLine(span));
    }

    /// What Markdown would take for its own stands behind a backslash.
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2")
                .replaceAll("^([-+=])", "\\\\$1");
    }
}
