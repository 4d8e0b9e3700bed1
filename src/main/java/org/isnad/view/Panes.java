package org.isnad.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.isnad.view.panels.ArticleList;
import org.isnad.view.panels.Panels;

/// Takes the keyboard from pane to pane of the window.
record Panes(Sides sides, SearchBar search, ArticleList articles, PagePane page, Panels panels) {

    void toSearch() {
        sides.unfold();
        search.open();
    }

    void toPanel(int index) {
        sides.unfold();
        panels.shown().set(index);
        panels.list().requestFocus();
    }

    /// The articles or the search, the page, the panels, and round again.
    void cycle(int by) {
        var panes = shown();
        int at =
                panes.indexOf(panes.stream().filter(Panes::hasFocus).findFirst().orElse(page));
        focus(panes.get(Math.floorMod(at + by, panes.size())));
    }

    private void focus(Node pane) {
        if (pane.equals(search)) {
            search.open();
        } else if (pane.equals(articles)) {
            articles.list().requestFocus();
        } else if (pane.equals(panels)) {
            panels.list().requestFocus();
        } else {
            page.page().requestFocus();
        }
    }

    private List<Node> shown() {
        if (sides.folded()) {
            return List.of(page);
        }
        return List.of(search.openProperty().get() ? search : articles, page, panels);
    }

    private static boolean hasFocus(Node pane) {
        return Stream.iterate(pane.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(pane::equals);
    }
}
