package org.isnad.view;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Small lines over the page's scroll bar, each where a search hit stands in the article.
final class HitTicks extends Pane {

    /// Of more, neighbours could not be told apart.
    private static final int MOST = 500;

    private static final double TALL = 3;

    HitTicks() {
        setMouseTransparent(true);
        getStyleClass().add("hit-ticks");
    }

    /// @param shares how far down in the article each hit stands, from 0 to 1
    void show(List<Double> shares, double wide, double high) {
        getChildren()
                .setAll(shares.stream()
                        .limit(MOST)
                        .map(share -> tick(share, wide, high))
                        .toList());
    }

    private static Region tick(double share, double wide, double high) {
        var tick = new Region();
        tick.getStyleClass().add("hit-tick");
        tick.resizeRelocate(0, Math.min(high - TALL, Math.max(0, share * high)), wide, TALL);
        tick.setManaged(false);
        return tick;
    }
}
