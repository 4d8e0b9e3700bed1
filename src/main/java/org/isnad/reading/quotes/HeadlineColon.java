package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Countries;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Folded;
import org.isnad.text.Span;

/// A name and a colon: «ماكرون: لن نتراجع», in a headline also with words between them.
final class HeadlineColon {

    private static final int REACH = 12;

    private HeadlineColon() {}

    /// The statement of whoever is named at the token `at`, where a headline or one of its parts begins.
    static Optional<Statement> at(Line line, int at, List<Optional<Onset>> onsets) {
        boolean begins = at == 0 || line.is(at - 1, Token.Kind.STOP);
        if (!begins || !(at == 0 || line.passage.isHeadline())) {
            return Optional.empty();
        }
        var naming = line.naming(at).or(() -> headed(line, at));
        if (naming.isEmpty() || naming.get().governed() || isLabel(line, naming.get())) {
            return Optional.empty();
        }
        int colon = colonBehind(line, naming.get().behind(), onsets);
        if (colon < 0 || colon + 1 >= line.size()) {
            return Optional.empty();
        }
        return Optional.of(statement(line, naming.get(), colon));
    }

    /// «تونس: إضراب عام …»: the country's own name tells where; its capital, or its government, may speak.
    private static boolean isLabel(Line line, Naming naming) {
        return naming.participant().kind() == Kind.COUNTRY
                && Countries.all()
                        .named(Folded.fold(naming.span().of(line.text)))
                        .filter(place -> !place.capital())
                        .isPresent();
    }

    private static Optional<Naming> headed(Line line, int at) {
        for (int next = at; next < at + REACH; next++) {
            var naming = line.naming(next);
            if (naming.isPresent()) {
                return naming.filter(one -> one.head() <= at);
            }
        }
        return Optional.empty();
    }

    private static int colonBehind(Line line, int from, List<Optional<Onset>> onsets) {
        int reach = line.passage.isHeadline() ? REACH : 1;
        for (int at = from; at < Math.min(from + reach, line.size()); at++) {
            if (line.is(at, Token.Kind.COLON)) {
                return at;
            }
            if (line.is(at, Token.Kind.STOP) || onsets.get(at).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    private static Statement statement(Line line, Naming naming, int colon) {
        int from = colon + 1;
        int behind = from;
        while (behind < line.size() && (line.marks.at(behind) >= 0 || !line.is(behind, Token.Kind.STOP))) {
            behind++;
        }
        behind = Math.max(behind, from + 1);
        var evidence = List.of(naming.span(), line.token(colon).span());
        return new Statement(
                line,
                Optional.empty(),
                Quote.Stance.NEUTRAL,
                from,
                behind,
                new Span(line.token(from).start(), line.token(behind - 1).end()),
                line.marks.at(from) >= 0 ? Onset.Manner.MARKS : Onset.Manner.COLON,
                new Attribution.Attributed(naming.id(), new Why("headline-colon", evidence)),
                Optional.empty(),
                "headline-colon",
                evidence);
    }
}
