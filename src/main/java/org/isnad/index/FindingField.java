package org.isnad.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.dossier.Dossier;
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
        var found = KeptFindings.in(dossier);
        var known = new HashMap<String, Boolean>();
        return dossier.readings().stream()
                .collect(Collectors.toMap(
                        reading -> reading.article().file(),
                        reading -> found.apply(reading)
                                .places(this, name -> known.computeIfAbsent(name, by::test), reading.article()),
                        (one, _) -> one));
    }
}
