package org.isnad.view;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The page between the articles and the panels, which can be folded away; in a narrow window both stand at one side.
final class Sides {

    private static final double LEAST_ARTICLES = 150;
    private static final double LEAST_PANELS = 220;

    /// Below this width, in pixels, three columns leave the page too narrow a line: the articles go above the panels.
    private static final double LEAST_FOR_THREE = 1000;

    private static final double PAGE_BESIDE_ONE = 0.64;
    private static final double ARTICLES_ABOVE = 0.4;

    private final SplitPane split = new SplitPane();
    private final SplitPane oneAboveTheOther = new SplitPane();
    private final Region articles;
    private final Region page;
    private final Region panels;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private boolean narrow;
    private List<Double> dividers = List.of();

    Sides(Region articles, Region page, Region panels) {
        this.articles = articles;
        this.page = page;
        this.panels = panels;
        split.getStyleClass().add("sides");
        articles.setMinWidth(LEAST_ARTICLES);
        panels.setMinWidth(LEAST_PANELS);
        oneAboveTheOther.setOrientation(Orientation.VERTICAL);
        oneAboveTheOther.getStyleClass().add("sides");
        oneAboveTheOther.setMinWidth(LEAST_PANELS);
        SplitPane.setResizableWithParent(oneAboveTheOther, false);
        Clips.turn(split);
        Clips.turn(oneAboveTheOther);
        split.getItems().setAll(articles, page, panels);
        folded.addListener(_ -> arrange());
        split.widthProperty().addListener((_, _, now) -> narrow(now.doubleValue()));
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

    /// Where the dividers of the three columns stand, each 0 to 1 from the start.
    List<Double> dividers() {
        return inThree() ? now() : dividers;
    }

    void setDividers(List<Double> wanted) {
        dividers = wanted;
        if (inThree() && wanted.size() == 2) {
            split.setDividerPositions(wanted.stream().mapToDouble(at -> at).toArray());
        }
    }

    private void narrow(double width) {
        if (width < LEAST_FOR_THREE != narrow) {
            narrow = width < LEAST_FOR_THREE;
            arrange();
        }
    }

    private void arrange() {
        if (inThree()) {
            dividers = now();
        }
        oneAboveTheOther.getItems().clear();
        if (folded.get()) {
            split.getItems().setAll(page);
        } else if (narrow) {
            split.getItems().setAll(page, oneAboveTheOther);
            oneAboveTheOther.getItems().setAll(articles, panels);
            Platform.runLater(this::divideInTwo); // what stands there has no size yet
        } else {
            split.getItems().setAll(articles, page, panels);
            setDividers(dividers);
        }
    }

    private void divideInTwo() {
        if (narrow && !folded.get()) {
            split.setDividerPositions(PAGE_BESIDE_ONE);
            oneAboveTheOther.setDividerPositions(ARTICLES_ABOVE);
        }
    }

    private boolean inThree() {
        return split.getItems().size() == 3;
    }

    private List<Double> now() {
        return DoubleStream.of(split.getDividerPositions()).boxed().toList();
    }
}
