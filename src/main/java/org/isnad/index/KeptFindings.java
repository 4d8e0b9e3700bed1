package org.isnad.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/// What is kept of a reading: enough to be asked for by a name, and to say where it stands.
record KeptFindings(List<Somebody> participants, List<Result> outcomes) {

    /// [java.io.DataOutputStream#writeUTF] takes no more than 65,535 bytes.
    private static final int LONGEST_NAME = 10_000;

    /// A participant: «إيمانويل ماكرون», «الرئيس الفرنسي».
    ///
    /// @param names the fullest name, then the roles
    /// @param mentions where they are mentioned
    /// @param quotes what they said
    record Somebody(List<String> names, List<Span> mentions, List<Span> quotes) {
        Somebody {
            names = names.stream()
                    .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                    .toList();
            mentions = List.copyOf(mentions);
            quotes = List.copyOf(quotes);
        }

        String name() {
            return names.getFirst();
        }
    }

    record Result(Outcome.Kind kind, Span content) {}

    KeptFindings {
        participants = List.copyOf(participants);
        outcomes = List.copyOf(outcomes);
    }

    static KeptFindings nothing() {
        return new KeptFindings(List.of(), List.of());
    }

    static KeptFindings of(Reading reading) {
        return of(
                reading,
                each -> Stream.concat(Stream.of(each.name()), each.roles().stream())
                        .toList());
    }

    /// Of articles that are read together: a participant goes by what any of them calls them.
    static Function<Reading, KeptFindings> in(Dossier dossier) {
        var names = dossier.figures().stream()
                .collect(Collectors.toMap(Figure::id, figure -> names(figure).toList(), (one, _) -> one));
        return reading -> of(reading, each -> names.getOrDefault(each.id(), List.of()));
    }

    private static Stream<String> names(Figure figure) {
        return Stream.concat(
                        Stream.of(figure.name()),
                        figure.appearances().stream()
                                .map(Figure.Appearance::participant)
                                .flatMap(found -> Stream.concat(Stream.of(found.name()), found.roles().stream())))
                .distinct();
    }

    /// @param names what each of its participants goes by
    private static KeptFindings of(Reading reading, Function<Participant, List<String>> names) {
        var said = new HashMap<String, List<Span>>();
        for (var quote : reading.quotes()) {
            quote.attribution()
                    .speaker()
                    .ifPresent(speaker -> said.computeIfAbsent(speaker, _ -> new ArrayList<>())
                            .add(quote.content()));
        }
        return new KeptFindings(
                reading.participants().stream()
                        .map(each -> new Somebody(
                                names.apply(each),
                                each.mentions().stream()
                                        .map(mention -> mention.span())
                                        .toList(),
                                said.getOrDefault(each.id(), List.of())))
                        .toList(),
                reading.outcomes().stream()
                        .map(each -> new Result(each.kind(), each.content()))
                        .toList());
    }

    /// The participants who said something.
    List<Somebody> speakers() {
        return participants.stream().filter(each -> !each.quotes().isEmpty()).toList();
    }

    /// Where what goes by a name stands in the article, in text order.
    List<Span> places(FindingField field, Predicate<String> by, Article article) {
        var places = switch (field) {
            case SPEAKER -> named(by).flatMap(each -> each.quotes().stream());
            case PARTICIPANT -> named(by).flatMap(each -> each.mentions().stream());
            case OUTCOME -> {
                var kinds = OutcomeKindNames.kinds(by);
                yield outcomes.stream()
                        .filter(each ->
                                kinds.isEmpty() ? by.test(article.textAt(each.content())) : kinds.contains(each.kind()))
                        .map(Result::content);
            }
        };
        return places.sorted().toList();
    }

    /// Whether there are the participant and the outcome that a filter asks for.
    ///
    /// @param participant what is wanted of the participant
    boolean pass(Filter filter, Optional<SoughtName> participant) {
        return participant.stream().allMatch(name -> named(name::isIn).findAny().isPresent())
                && filter.outcome().stream().allMatch(kind -> outcomes.stream().anyMatch(each -> each.kind() == kind));
    }

    private Stream<Somebody> named(Predicate<String> by) {
        return participants.stream().filter(each -> each.names().stream().anyMatch(by));
    }
}
