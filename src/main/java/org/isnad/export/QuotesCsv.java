package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;

/// The quotes as a table (RFC 4180), which spreadsheets open right: with a byte order mark, since they take it as the
/// sign of UTF-8.
final class QuotesCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final Exported exported;

    private QuotesCsv(Exported exported) {
        this.exported = exported;
    }

    static String of(Exported exported) {
        var csv = new QuotesCsv(exported);
        return Stream.concat(
                        Stream.of(csv.head()),
                        exported.readings().stream()
                                .flatMap(reading -> reading.quotes().stream().map(quote -> csv.row(reading, quote))))
                .map(row -> row.stream().map(QuotesCsv::cell).collect(Collectors.joining(",")) + LINE_END)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private List<String> head() {
        return Stream.of(
                        "export.column.file",
                        "export.column.title",
                        "export.column.paragraph",
                        "export.column.speaker",
                        "export.column.kind",
                        "export.column.words",
                        "export.column.cue",
                        "export.column.stance",
                        "export.column.addressee")
                .map(exported::text)
                .toList();
    }

    private List<String> row(Reading reading, Quote quote) {
        var article = reading.article();
        var row = new ArrayList<String>();
        row.add(article.name());
        row.add(article.headline());
        row.add(String.valueOf(Exported.paragraph(article, quote.content().start())));
        row.add(exported.name(quote.attribution().speaker()).orElse(""));
        row.add(exported.messages().text(quote.kind()));
        row.add(article.inOneLine(quote.content()));
        row.add(quote.cue().map(article::textAt).orElse(""));
        row.add(exported.messages().text(quote.stance()));
        row.add(exported.name(quote.addressee()).orElse(""));
        return row;
    }

    /// In quotation marks where a spreadsheet might part it: LibreOffice parts at semicolons too.
    private static String cell(String value) {
        return value.matches("[^\",;\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
