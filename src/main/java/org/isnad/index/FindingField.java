package org.isnad.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.text.Span;

/// The findings that a query can ask for by a name, and where they stand.
enum FindingField {
    /// What somebody said, by their name or office: «قائل:بوتين».
    SPEAKER,
    /// Where somebody is mentioned, by name or otherwise.
    PARTICIPANT,
    /// Outcomes of a kind, or such as are told in these words.
    OUTCOME;

    /// The places by the files of their articles, in text order; a participant goes by what any of the articles calls
    /// them.
    Map<Path, List<Span>> places(Dossier dossier, Predicate<String> by) {
        var names = dossier.figures().stream()
                .collect(Collectors.toMap(Figure::id, figure -> names(figure).toList(), (one, _) -> one));
        var known = new HashMap<String, Boolean>();
        return dossier.readings().stream()
                .collect(Collectors.toMap(
                        reading -> reading.article().file(),
                        reading -> KeptFindings.of(reading, each -> names.getOrDefault(each.id(), List.of()))
                                .places(this, name -> known.computeIfAbsent(name, by::test), reading.article()),
                        (one, _) -> one));
    }

    private static Stream<String> names(Figure figure) {
        return Stream.concat(
                        Stream.of(figure.name()),
                        figure.appearances().stream()
                                .map(Figure.Appearance::participant)
                                .flatMap(found -> Stream.concat(Stream.of(found.name()), found.roles().stream())))
                .distinct();
    }
}
