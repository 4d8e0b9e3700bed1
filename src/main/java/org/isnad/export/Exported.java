package org.isnad.export;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.marking.Hues;
import org.isnad.messages.Messages;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;

/// What is exported: some of a dossier's readings, with the names that the dossier knows.
public record Exported(List<Reading> readings, Dossier dossier, Hues hues, Messages messages) {

    public Exported {
        readings = List.copyOf(readings);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /// How somebody is called in the dossier.
    Optional<String> name(Optional<String> participant) {
        return participant.flatMap(dossier::figure).map(Figure::name);
    }

    String speaker(Quote quote) {
        return name(quote.attribution().speaker()).orElseGet(() -> text("quote.unattributed"));
    }

    /// The words of a quote in one line, in quotation marks where they are somebody's own.
    static String words(Article article, Quote quote) {
        var words = article.inOneLine(quote.content());
        return quote.kind() == Quote.Kind.INDIRECT ? words : "«" + words + "»";
    }

    /// Which of the article's lines an offset stands in, from 1, furniture not counted.
    public static int paragraph(Article article, int offset) {
        return (int) article.parts().stream()
                .filter(part -> !(part instanceof Part.Furniture))
                .filter(part -> part.span().start() <= offset)
                .count();
    }
}
