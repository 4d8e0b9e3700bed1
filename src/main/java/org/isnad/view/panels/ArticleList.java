package org.isnad.view.panels;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.article.Import;
import org.isnad.index.Listed;
import org.isnad.view.EmptyState;
import org.isnad.view.FirstSight;

/// The dossier's articles, and under them the files that were none.
public final class ArticleList extends VBox {

    private static final double HIGHEST_REFUSED = 180;
    private static final double MOST_FOR_REFUSED = 0.35;
    private static final double ONE_REFUSED = 64;

    private final Desk desk;
    private final EntryList<Listed> articles;
    private final EntryList<Import.Refused> refused;
    private final Label title = new Label();
    private final Label refusedTitle = new Label();

    /// @param toPage takes the keyboard to the page
    public ArticleList(Desk desk, Runnable toPage) {
        this.desk = desk;
        articles = new EntryList<>(() -> new ArticleEntry(desk));
        refused = new EntryList<>(() -> new RefusedEntry(desk));
        getStyleClass().add("article-list");
        title.getStyleClass().add("list-title");
        refusedTitle.getStyleClass().add("refused-title");
        articles.list().setId("articles");
        articles.list().accessibleTextProperty().bind(desk.live().text("articles.title"));
        refused.list().setId("refused");
        refused.list().accessibleTextProperty().bind(refusedTitle.textProperty());
        articles.sayWhenEmpty(EmptyState.of(desk.model(), desk.live()));
        articles.onChosen(row -> desk.model().show(row.file()));
        articles.onOpened(toPage);
        articles.onMenu(new RowMenu(desk)::of);
        refused.onMenu(new RowMenu(desk)::of);
        VBox.setVgrow(articles, Priority.ALWAYS);
        getChildren().addAll(title, articles);
        refused.maxHeightProperty()
                .bind(Bindings.min(HIGHEST_REFUSED, heightProperty().multiply(MOST_FOR_REFUSED)));
        refused.minHeightProperty().bind(Bindings.min(refused.maxHeightProperty(), ONE_REFUSED));
        hideWhileNothingWasRefused(refusedTitle);
        hideWhileNothingWasRefused(refused);
        FirstSight.of(refused.visibleProperty(), () -> getChildren().addAll(refusedTitle, refused));
        listen();
        fill();
    }

    /// The list that takes the keyboard.
    public Node list() {
        return articles.list();
    }

    private void hideWhileNothingWasRefused(Region node) {
        node.visibleProperty().bind(Bindings.isNotEmpty(desk.model().refused()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private void listen() {
        var model = desk.model();
        model.listing().addListener(_ -> fill());
        model.dossier().addListener(_ -> articles.refresh());
        model.refused().addListener((ListChangeListener<Import.Refused>) _ -> fill());
        model.article().addListener(_ -> follow());
        desk.live().messages().addListener(_ -> fill());
    }

    private void fill() {
        var model = desk.model();
        var open = model.listing().get();
        articles.show(open);
        refused.show(List.copyOf(model.refused()));
        refused.setPrefHeight(Math.min(HIGHEST_REFUSED, 60.0 * model.refused().size() + 4));
        title.setText(open.isEmpty() ? desk.text("articles.title") : desk.text("articles.count", open.size()));
        refusedTitle.setText(desk.text("articles.refused", model.refused().size()));
        follow();
    }

    private void follow() {
        var model = desk.model();
        articles.follow(model.article()
                .get()
                .map(shown -> model.listing().get().rowOf(shown.file()))
                .orElse(-1));
    }
}
