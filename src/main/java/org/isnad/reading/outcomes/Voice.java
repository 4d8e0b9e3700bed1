package org.isnad.reading.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Quote;
import org.isnad.text.Folded;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Span;
import org.isnad.text.Word;
import org.isnad.text.Words;

/// Whose words a clause is in: somebody's, or the article's own.
final class Voice {

    private static final String ANNOUNCE = "علن";
    private static final int LONGEST = 220;
    private static final int FAR = 12;
    private static final int FEWEST = 5;

    private final String text;
    private final List<Quote> around;

    private Voice(String text, List<Quote> around) {
        this.text = text;
        this.around = around;
    }

    /// The quotes of `near` that hold or touch the clause.
    static Voice of(String text, Clause clause, List<Quote> near) {
        var around = new ArrayList<Quote>();
        for (Quote quote : near) {
            if (quote.content().overlaps(clause.span())) {
                around.add(quote);
            }
        }
        return new Voice(text, around);
    }

    boolean isSomebodys(Span span) {
        return holding(span).isPresent();
    }

    /// Whether somebody announces it: «أعلن …».
    boolean isAnnounced(Span span) {
        return holding(span)
                .flatMap(Quote::cue)
                .filter(cue -> Folded.fold(cue.of(text)).contains(ANNOUNCE) && !isByTheWay(cue))
                .isPresent();
    }

    /// «التي أعلنت …», «بعد أن أعلن …».
    private boolean isByTheWay(Span cue) {
        var before = Words.in(text, new Span(Math.max(0, cue.start() - FAR), cue.start()));
        return !before.isEmpty()
                && (FunctionWords.RELATIVE.has(before.getLast().folded())
                        || FunctionWords.CONTENT_PARTICLE.has(before.getLast().folded()));
    }

    /// The innermost quote that holds the span, a word at its beginning aside.
    Optional<Quote> holding(Span span) {
        return around.stream()
                .filter(quote -> quote.content().intersection(span).length() * 10 >= span.length() * 9)
                .min(Comparator.comparingInt(quote -> quote.content().length()));
    }

    /// Whether it is hoped, demanded or foretold, not told: «يأمل أن …»، «دعا إلى …».
    boolean isWished(Span span) {
        return holding(span)
                .filter(quote -> quote.stance() == Quote.Stance.DEMANDING
                        || quote.cue()
                                .filter(cue -> OutcomeWords.HEDGE.has(Folded.fold(cue.of(text))))
                                .isPresent())
                .filter(quote -> quote.kind() == Quote.Kind.INDIRECT)
                .isPresent();
    }

    /// «نفى التوصل إلى اتفاق».
    boolean isDenied(Span span) {
        return holding(span)
                .flatMap(Quote::cue)
                .filter(cue -> OutcomeWords.DENY.has(Folded.fold(cue.of(text))))
                .isPresent();
    }

    /// «وصفه بأنه …».
    boolean isDescribed(Span span) {
        return holding(span)
                .flatMap(Quote::cue)
                .filter(cue -> OutcomeWords.DESCRIBE.has(Folded.fold(cue.of(text))))
                .isPresent();
    }

    /// All of the indirect statement, or of the one sentence in marks, that holds the span.
    Optional<Span> shortStatement(Span span) {
        return holding(span)
                .filter(quote -> quote.content().length() <= LONGEST && isOneClaim(quote.content()))
                .map(Quote::content)
                .map(this::withoutAfterthought);
    }

    /// Without what stands behind a comma of when, why or what it means: «…، بعد اتصال هاتفي», «…، وهي خطوة», and
    /// behind which event it is: «… بعد لقاء نظيره».
    private Span withoutAfterthought(Span content) {
        var words = Words.in(text, content);
        for (int at = 1; at < words.size(); at++) {
            int before = words.get(at - 1).end();
            boolean comma = text.substring(before, words.get(at).start()).contains("،");
            boolean afterEvent = at >= FEWEST
                    && at + 1 < words.size()
                    && OutcomeWords.AFTER.has(words.get(at).folded())
                    && OutcomeWords.EVENT.has(words.get(at + 1).folded());
            if (afterEvent
                    || (comma && OutcomeWords.AFTERTHOUGHT.has(words.get(at).folded()))) {
                return new Span(content.start(), before);
            }
        }
        return content;
    }

    private boolean isOneClaim(Span content) {
        int before = content.start();
        for (Word word : Words.in(text, content)) {
            if (word.folded().startsWith("و")
                    && (FunctionWords.CONTENT_PARTICLE.has(word.folded().substring(1))
                            || (text.substring(before, word.start()).contains("،")
                                    && FunctionWords.CLAUSE_OPENER.has(
                                            word.folded().substring(1))))) {
                return false;
            }
            before = word.end();
        }
        return content.of(text).chars().noneMatch(c -> c == '.' || c == '…');
    }

    /// The span, and the rest of marked words that begin in it.
    Span toTheEndOfMarks(Span span) {
        for (Quote quote : around) {
            boolean begins = quote.content().start() > span.start()
                    && span.contains(quote.content().start())
                    && quote.content().end() > span.end();
            if (begins && quote.kind() != Quote.Kind.INDIRECT && quote.content().length() <= LONGEST) {
                return span.hull(quote.content());
            }
        }
        return span;
    }

    /// The span, and the mark that closes what opens in it: «المحادثات بأنها “مثمرة”».
    Span withClosingMark(Span span) {
        var opened = inside(span).map(Quote::content).filter(content -> content.end() == span.end());
        boolean mark = opened.filter(content -> content.start() > span.start()).isPresent()
                && span.end() < text.length()
                && QuotationMarks.isMark(text.charAt(span.end()));
        return mark ? new Span(span.start(), span.end() + 1) : span;
    }

    /// A quote that stands in the span: «المحادثات بأنها “مثمرة”».
    Optional<Quote> inside(Span span) {
        return around.stream().filter(quote -> span.contains(quote.content())).findFirst();
    }
}
