package org.isnad.export;

import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Attribution;
import org.isnad.reading.Fact;
import org.isnad.reading.Mention;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a reading as JSON: every span as `{"start", "end", "text"}` in UTF-16 code units, every finding with its
/// `why`.
public final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Article article;

    private ReadingJson(Article article) {
        this.article = article;
    }

    /// The whole document, ending in a line feed.
    public static String of(Reading reading) {
        var document = new ReadingJson(reading.article()).document(reading);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    /// The documents of several articles, as an array that ends in a line feed.
    static String of(List<Reading> readings) {
        var documents = MAPPER.createArrayNode();
        readings.forEach(reading -> documents.add(new ReadingJson(reading.article()).document(reading)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(documents) + "\n";
    }

    private ObjectNode document(Reading reading) {
        var document = MAPPER.createObjectNode();
        document.put("article", article.name());
        document.set("title", article.title().map(this::span).orElse(null));
        var headings = document.putArray("headings");
        var boilerplate = document.putArray("boilerplate");
        for (var part : article.parts()) {
            switch (part) {
                case Part.Heading heading -> headings.add(span(heading.span()));
                case Part.Furniture furniture -> boilerplate.add(span(furniture.span()));
                case Part.Title _, Part.Paragraph _, Part.TableRow _ -> {}
            }
        }
        var participants = document.putArray("participants");
        reading.participants().forEach(p -> participants.add(participant(p)));
        var quotes = document.putArray("quotes");
        reading.quotes().forEach(q -> quotes.add(quote(q)));
        var outcomes = document.putArray("outcomes");
        reading.outcomes().forEach(o -> outcomes.add(outcome(o)));
        var facts = document.putArray("facts");
        reading.facts().forEach(f -> facts.add(fact(f)));
        return document;
    }

    private ObjectNode participant(Participant participant) {
        var node = MAPPER.createObjectNode();
        node.put("id", participant.id());
        node.put("kind", spelling(participant.kind()));
        node.put("name", participant.name());
        node.put("side", participant.side().orElse(null));
        var roles = node.putArray("roles");
        participant.roles().forEach(roles::add);
        node.put("attended", attended(participant.attendance()));
        var mentions = node.putArray("mentions");
        participant.mentions().forEach(m -> mentions.add(mention(m)));
        return node;
    }

    private static @Nullable Boolean attended(Participant.Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> true;
            case ABSENT -> false;
            case NOT_SAID -> null;
        };
    }

    private ObjectNode mention(Mention mention) {
        var node = span(mention.span());
        node.put("form", spelling(mention.form()));
        node.set("why", why(mention.why()));
        return node;
    }

    private ObjectNode quote(Quote quote) {
        var node = MAPPER.createObjectNode();
        node.put("id", quote.id());
        node.put("kind", spelling(quote.kind()));
        node.set("content", span(quote.content()));
        node.put("speaker", quote.attribution().speaker().orElse(null));
        node.set("cue", quote.cue().map(this::span).orElse(null));
        node.put("addressee", quote.addressee().orElse(null));
        node.put("stance", spelling(quote.stance()));
        node.set("why", why(quote.why()));
        node.set("speakerWhy", speakerWhy(quote.attribution()));
        return node;
    }

    private ObjectNode speakerWhy(Attribution attribution) {
        return why(attribution.why());
    }

    private ObjectNode outcome(Outcome outcome) {
        var node = MAPPER.createObjectNode();
        node.put("id", outcome.id());
        node.put("kind", spelling(outcome.kind()));
        node.set("content", span(outcome.content()));
        node.put("by", outcome.by().orElse(null));
        node.set("why", why(outcome.why()));
        return node;
    }

    private ObjectNode fact(Fact fact) {
        var node = MAPPER.createObjectNode();
        node.put("kind", spelling(fact.kind()));
        node.put("value", fact.value());
        node.set("content", span(fact.content()));
        node.set("why", why(fact.why()));
        return node;
    }

    private ObjectNode why(Why why) {
        var node = MAPPER.createObjectNode();
        node.put("rule", why.rule());
        node.set("evidence", spans(why.evidence()));
        return node;
    }

    private ArrayNode spans(List<Span> spans) {
        var nodes = MAPPER.createArrayNode();
        spans.forEach(span -> nodes.add(span(span)));
        return nodes;
    }

    private ObjectNode span(Span span) {
        var node = MAPPER.createObjectNode();
        node.put("start", span.start());
        node.put("end", span.end());
        node.put("text", article.textAt(span));
        return node;
    }

    /// `NOT_AGREED` is spelt `not-agreed`.
    private static String spelling(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
