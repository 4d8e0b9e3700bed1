package org.isnad.view;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.isnad.page.Mark;

/// The scroll bar of the page, with a tick on it for each search hit.
final class PageBar extends Region {

    private final ScrollBar bar = new ScrollBar();
    private final HitTicks ticks = new HitTicks();
    private boolean follows;

    /// @param onScroll told where the bar was moved to, as [PageScroll#to] takes it
    PageBar(DoubleConsumer onScroll) {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        bar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(bar, ticks);
        bar.valueProperty().addListener((_, _, y) -> {
            if (!follows) {
                onScroll.accept(y.doubleValue());
            }
        });
    }

    /// Shows how far the page is scrolled, and where its hits are.
    void follow(PageScroll scroll, List<Mark> marks) {
        follows = true;
        double all = Math.max(scroll.layout().height(), scroll.height());
        double most = all - scroll.height();
        bar.setMax(Math.max(1, most));
        bar.setVisibleAmount(Math.max(1, most) * scroll.height() / all);
        bar.setValue(Math.min(bar.getMax(), scroll.layout().y(scroll.top())));
        bar.setVisible(most > 0);
        ticks.show(most > 0 ? hitShares(scroll, marks, all) : List.of(), getWidth(), getHeight());
        follows = false;
    }

    private static List<Double> hitShares(PageScroll scroll, List<Mark> marks, double all) {
        var layout = scroll.layout();
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.HIT || mark.kind() == Mark.Kind.CURRENT_HIT)
                .map(mark -> layout.y(layout.placeOf(mark.span().start())) / all)
                .toList();
    }

    @Override
    protected double computePrefWidth(double height) {
        return bar.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, 0, getWidth(), getHeight());
        ticks.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
