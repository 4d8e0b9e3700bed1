package org.isnad.index;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.dossier.Dossier;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reading;

/// Which articles of a dossier are searched: those that fulfil every condition given.
///
/// @param article this one only
/// @param participant those that mention the figure of this id; in a library, one who is called so
/// @param outcome those that tell of such an outcome
public record Filter(Optional<Path> article, Optional<String> participant, Optional<Outcome.Kind> outcome) {

    private static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    public static Filter none() {
        return NONE;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public Filter withArticle(Optional<Path> file) {
        return new Filter(file, participant, outcome);
    }

    public Filter withParticipant(Optional<String> id) {
        return new Filter(article, id, outcome);
    }

    public Filter withOutcome(Optional<Outcome.Kind> kind) {
        return new Filter(article, participant, kind);
    }

    /// Whether it matters what an article tells.
    boolean asksForFindings() {
        return participant.isPresent() || outcome.isPresent();
    }

    /// The files of the articles that pass.
    ///
    /// @param dossier asked for only where it matters what an article tells
    Set<Path> files(Supplier<Dossier> dossier) {
        if (article.isPresent() && !asksForFindings()) {
            return Set.of(article.orElseThrow());
        }
        return dossier.get().readings().stream()
                .filter(this::passes)
                .map(reading -> reading.article().file())
                .collect(Collectors.toSet());
    }

    private boolean passes(Reading reading) {
        return article.stream().allMatch(reading.article().file()::equals)
                && participant.stream().allMatch(id -> reading.participant(id).isPresent())
                && outcome.stream().allMatch(kind -> reading.outcomes().stream().anyMatch(o -> o.kind() == kind));
    }
}
