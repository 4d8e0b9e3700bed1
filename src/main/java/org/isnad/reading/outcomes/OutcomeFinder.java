package org.isnad.reading.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.isnad.article.Article;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;
import org.isnad.reading.Quote;
import org.isnad.text.Span;

/// Finds what came of the event: clause by clause, the first rule that notices something decides, and where none knows
/// the wording, all signs of the clause together.
public final class OutcomeFinder {

    private static final int OF_MATCH = 6;

    /// That nothing was agreed before what was: «لم يتوصلا إلى اتفاق» holds both. A judgement last, since
    /// a good word stands in many clauses.
    private static final List<OutcomeRule> RULES = List.of(
            new OnThat(),
            new NothingAgreed(),
            new TalksResumed(),
            new SomethingAgreed(),
            new AnnouncedDeed(),
            new HeldByDeal(),
            new Headway(),
            new HeadlineDecision(),
            new LeadDecision(),
            new PartiesWill(),
            new MeetingToCome(),
            new StepConsidered(),
            new ReadyFor(),
            new StillNeeds(),
            new LeftOpen(),
            new OpenByName(),
            new JudgedWhole(),
            new EventServes(),
            new ThisIsStep(),
            new CalledFruitful());

    private static final OutcomeRule OTHERWISE = new SignsAddUp();

    /// In text order.
    public List<Outcome> find(
            Article article, List<Passage> passages, List<Participant> participants, List<Quote> quotes) {
        var outcomes = new ArrayList<Outcome>();
        eachClause(
                article,
                passages,
                quotes,
                (clause, voice) -> byWording(clause, voice)
                        .or(() -> OTHERWISE.find(clause, voice))
                        .filter(found -> found.kind() == Outcome.Kind.NEXT_STEP || !voice.isWished(found.content()))
                        .filter(found -> !voice.isDenied(found.content()))
                        .filter(found -> outcomes.isEmpty()
                                || !outcomes.getLast().content().equals(found.content()))
                        .ifPresent(found -> outcomes.add(outcome(found, voice, outcomes.size() + 1))));
        return List.copyOf(outcomes);
    }

    /// Goes through the clauses that may tell an outcome, in text order; none of a match's.
    static void eachClause(
            Article article, List<Passage> passages, List<Quote> quotes, BiConsumer<Clause, Voice> consumer) {
        var cutter = new ClauseCutter(article.text(), quotes);
        var clauses = new ArrayList<Clause>();
        boolean lead = true;
        for (Passage passage : passages) {
            clauses.addAll(cutter.cut(passage, lead && !passage.isHeadline()));
            lead &= passage.isHeadline();
        }
        if (isAboutMatch(clauses)) {
            return;
        }
        var near = new Near(quotes);
        for (Clause clause : clauses) {
            if (!clause.tellsNothing() && !clause.is(0, OutcomeWords.QUESTION)) {
                consumer.accept(clause, Voice.of(article.text(), clause, near.at(clause.span())));
            }
        }
    }

    /// What a match led to is no outcome of talks.
    private static boolean isAboutMatch(List<Clause> clauses) {
        return clauses.stream()
                        .mapToLong(clause -> clause.count(OutcomeWords.SPORT))
                        .sum()
                >= OF_MATCH;
    }

    /// What a rule knows by the wording.
    static Optional<Found> byWording(Clause clause, Voice voice) {
        for (OutcomeRule rule : RULES) {
            var found = rule.find(clause, voice);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Outcome outcome(Found raw, Voice voice, int number) {
        var found = new Found(raw.kind(), voice.withClosingMark(raw.content()), raw.why());
        var quote = voice.holding(found.content());
        if (quote.isEmpty() && found.kind() == Outcome.Kind.ASSESSMENT) {
            quote = voice.inside(found.content());
        }
        return new Outcome(
                "o" + number,
                found.kind(),
                found.content(),
                quote.flatMap(one -> one.attribution().speaker()),
                found.why());
    }

    /// The quotes that may touch a clause, as one goes through the text.
    private static final class Near {
        private final List<Quote> quotes;
        private final List<Quote> open = new ArrayList<>();
        private int next;

        private Near(List<Quote> quotes) {
            this.quotes = quotes.stream()
                    .sorted(Comparator.comparingInt(quote -> quote.content().start()))
                    .toList();
        }

        private List<Quote> at(Span span) {
            while (next < quotes.size() && quotes.get(next).content().start() < span.end()) {
                open.add(quotes.get(next++));
            }
            open.removeIf(quote -> quote.content().end() <= span.start());
            return open;
        }
    }
}
