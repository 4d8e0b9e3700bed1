package org.isnad.view.panels;

import org.isnad.article.Article;
import org.isnad.dossier.Figure;
import org.isnad.marking.Selection;

/// One row of a panel.
sealed interface Row {

    /// The heading over the findings of one article.
    ///
    /// @param count how many follow
    record OfArticle(Article article, int count) implements Row {}

    /// The heading over something else.
    ///
    /// @param key of its text in the messages
    record OfSection(String key) implements Row {}

    record OfFigure(Figure figure) implements Row {}

    record OfFinding(Selection finding) implements Row {}
}
