package org.isnad.dossier;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.reading.Participant;

/// One participant over all articles of a dossier.
///
/// @param name the fullest form that any article gives
/// @param appearances one for each article that mentions them, in the dossier's order
public record Figure(
        String id, Participant.Kind kind, String name, Optional<String> side, List<Appearance> appearances) {

    public Figure {
        appearances = List.copyOf(appearances);
    }

    /// How many mentions all articles hold.
    public int mentions() {
        return appearances.stream()
                .mapToInt(a -> a.participant().mentions().size())
                .sum();
    }

    /// The participant as one article tells of them, under the dossier's id.
    public record Appearance(Article article, Participant participant) {}
}
