package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.article.Article;
import org.isnad.lexicon.ReportingWords;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;
import org.isnad.reading.Quote;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.MarkedWords;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Span;

/// Finds who said what.
///
/// Pairs the quotation marks, finds for each reporting word what it reports and who speaks, then tells marked words
/// from unmarked ones.
public final class QuoteFinder {

    /// In text order.
    public List<Quote> find(Article article, List<Passage> passages, List<Participant> participants) {
        return find(article, passages, participants, new SpeakerByPoints());
    }

    /// `lastWord` decides where no rule can tell who speaks.
    static List<Quote> find(
            Article article, List<Passage> passages, List<Participant> participants, LastWord lastWord) {
        var text = article.text();
        var conversation = new Conversation(byId(participants));
        var quotes = new ArrayList<Quote>();
        eachLine(
                article,
                passages,
                participants,
                line -> quotes.addAll(LineQuotes.of(line, Statements.of(line, conversation), conversation, lastWord)));
        return numbered(RepeatedWords.attributed(text, quotes));
    }

    /// The lines prepared for the rules, in text order.
    static void eachLine(Article article, List<Passage> passages, List<Participant> participants, Consumer<Line> read) {
        var text = article.text();
        var pairing = QuotationMarks.pair(
                text, passages.stream().map(Passage::span).toList(), offset -> isSpeechBefore(text, offset));
        var namings = new Namings(participants);
        var names = MarkedNames.in(text, pairing.pairs());
        int next = 0;
        for (Passage passage : passages) {
            var marked = new ArrayList<MarkedWords>();
            while (next < pairing.pairs().size()
                    && pairing.pairs().get(next).outer().start()
                            < passage.span().end()) {
                var words = pairing.pairs().get(next++);
                if (words.depth() == 0
                        && (marked.isEmpty() || !marked.getLast().outer().overlaps(words.outer()))) {
                    marked.add(words);
                }
            }
            var tokens = Tokens.of(passage, text);
            read.accept(new Line(passage, text, tokens, namings.in(tokens, passage.span()), marked, names));
        }
    }

    private static Map<String, Participant> byId(List<Participant> participants) {
        Map<String, Participant> byId = new LinkedHashMap<>();
        participants.forEach(participant -> byId.put(participant.id(), participant));
        return byId;
    }

    /// A colon, or a reporting word, right before the offset.
    private static boolean isSpeechBefore(String text, int offset) {
        int end = offset;
        while (end > 0 && Letters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) == ':') {
            return end > 0;
        }
        int start = end;
        while (start > 0 && end - start < 20 && Letters.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return ReportingWords.ofNews()
                .of(Folded.fold(new Span(start, end).of(text)))
                .isPresent();
    }

    private static List<Quote> numbered(List<Quote> quotes) {
        quotes.sort(Comparator.comparing(Quote::content));
        var numbered = new ArrayList<Quote>();
        for (Quote quote : quotes) {
            numbered.add(new Quote(
                    "q" + (numbered.size() + 1),
                    quote.kind(),
                    quote.content(),
                    quote.cue(),
                    quote.stance(),
                    quote.attribution(),
                    quote.addressee(),
                    quote.why()));
        }
        return List.copyOf(numbered);
    }
}
