package org.isnad.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.reading.Mention;
import org.isnad.reading.Outcome;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/// The findings that a query can ask for by a name, and where they stand.
enum FindingField {
    /// What somebody said, by their name or office: «قائل:بوتين».
    SPEAKER {
        @Override
        Stream<Span> in(Reading reading, Named named) {
            return reading.quotes().stream()
                    .filter(quote -> quote.attribution().speaker().stream().anyMatch(named.participants()::contains))
                    .map(Quote::content);
        }
    },
    /// Where somebody is mentioned, by name or otherwise.
    PARTICIPANT {
        @Override
        Stream<Span> in(Reading reading, Named named) {
            return reading.participants().stream()
                    .filter(participant -> named.participants().contains(participant.id()))
                    .flatMap(participant -> participant.mentions().stream().map(Mention::span));
        }
    },
    /// Outcomes of a kind, or such as are told in these words.
    OUTCOME {
        @Override
        Stream<Span> in(Reading reading, Named named) {
            return reading.outcomes().stream()
                    .filter(outcome -> named.outcomes().isEmpty()
                            ? named.by().test(reading.article().textAt(outcome.content()))
                            : named.outcomes().contains(outcome.kind()))
                    .map(Outcome::content);
        }
    };

    /// What goes by a name.
    ///
    /// @param by whether a text has the name
    record Named(Predicate<String> by, List<String> participants, List<Outcome.Kind> outcomes) {}

    abstract Stream<Span> in(Reading reading, Named named);

    /// The places by the files of their articles, in text order.
    Map<Path, List<Span>> places(Dossier dossier, Predicate<String> by) {
        var named = new Named(by, participants(dossier, by), OutcomeKindNames.kinds(by));
        return dossier.readings().stream()
                .collect(Collectors.toMap(
                        reading -> reading.article().file(),
                        reading -> in(reading, named).sorted().toList(),
                        (one, _) -> one));
    }

    private static List<String> participants(Dossier dossier, Predicate<String> by) {
        return dossier.figures().stream()
                .filter(figure -> names(figure).anyMatch(by))
                .map(Figure::id)
                .toList();
    }

    private static Stream<String> names(Figure figure) {
        return Stream.concat(
                Stream.of(figure.name()),
                figure.appearances().stream()
                        .map(Figure.Appearance::participant)
                        .flatMap(found -> Stream.concat(Stream.of(found.name()), found.roles().stream())));
    }
}
