package org.isnad.view;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The page between the articles and the panels, which can be folded away.
final class Sides {

    private static final double LEAST_ARTICLES = 150;
    private static final double LEAST_PANELS = 220;

    private final SplitPane split = new SplitPane();
    private final Region articles;
    private final Region page;
    private final Region panels;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private List<Double> dividers = List.of();

    Sides(Region articles, Region page, Region panels) {
        this.articles = articles;
        this.page = page;
        this.panels = panels;
        split.getStyleClass().add("sides");
        articles.setMinWidth(LEAST_ARTICLES);
        panels.setMinWidth(LEAST_PANELS);
        split.getItems().setAll(articles, page, panels);
        folded.addListener((_, _, now) -> fold(now));
    }

    Node node() {
        return split;
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    boolean folded() {
        return folded.get();
    }

    void toggle() {
        folded.set(!folded.get());
    }

    void unfold() {
        folded.set(false);
    }

    /// Where the dividers stand, unfolded, each 0 to 1 from the start.
    List<Double> dividers() {
        return folded.get() ? dividers : now();
    }

    void setDividers(List<Double> wanted) {
        dividers = wanted;
        if (!folded.get() && wanted.size() == 2) {
            split.setDividerPositions(wanted.stream().mapToDouble(at -> at).toArray());
        }
    }

    private void fold(boolean away) {
        if (away) {
            dividers = now();
            split.getItems().setAll(page);
        } else {
            split.getItems().setAll(articles, page, panels);
            setDividers(dividers);
        }
    }

    private List<Double> now() {
        return DoubleStream.of(split.getDividerPositions()).boxed().toList();
    }
}
