package org.isnad.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.jspecify.annotations.Nullable;

/// One line of the results: an article's name, or the words around a hit.
final class ResultCell extends ListCell<ResultRow> {

    private final LiveSettings live;
    private final Prose words = new Prose();
    private final Label count = new Label();

    ResultCell(LiveSettings live) {
        this.live = live;
        words.setDirection(Prose.Direction.TEXT);
        words.setMouseTransparent(true);
        count.getStyleClass().add("result-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("result-article", "result-place");
        setGraphic(null);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case ResultRow.OfArticle of -> showArticle(of);
            case ResultRow.OfSnippet of -> showSnippet(of);
        }
    }

    private void showArticle(ResultRow.OfArticle row) {
        getStyleClass().add("result-article");
        words.setMostLines(2);
        words.setHighlights(List.of());
        words.setText(name(row.article()));
        count.setText(live.messages().get().text("search.hits", row.places()));
        setGraphic(new HBox(words, count));
    }

    private void showSnippet(ResultRow.OfSnippet row) {
        getStyleClass().add("result-place");
        words.setMostLines(5); // a whole snippet in the narrowest list, so that its match is never cut off
        words.setText(row.text());
        words.setHighlights(row.hits());
        setGraphic(new VBox(words));
    }

    /// Its headline, or the first words of an article that has none.
    private static String name(Article article) {
        return article.title()
                .or(() -> article.parts().stream().map(Part::span).findFirst())
                .map(article::textAt)
                .orElseGet(article::name);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// For the list's own width: a list asks without one.
    @Override
    protected double computePrefHeight(double width) {
        double inner = getListView().getWidth() - scrollBar() - snappedLeftInset() - snappedRightInset();
        return getGraphic() instanceof Region graphic && inner > 0
                ? graphic.prefHeight(inner) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private double scrollBar() {
        return getListView().lookup(".scroll-bar:vertical") instanceof Region bar ? bar.prefWidth(-1) : 0;
    }
}
