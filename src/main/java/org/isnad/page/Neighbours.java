package org.isnad.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.page.PageLayout.LinePlace;

/// The line below or above another, across paragraphs; of the cells of a row, the one nearest to the caret.
final class Neighbours {

    private final PageLayout layout;
    private final boolean below;
    private final double x;

    Neighbours(PageLayout layout, boolean below, double x) {
        this.layout = layout;
        this.below = below;
        this.x = x;
    }

    Optional<SetLine> of(LinePlace from) {
        double top = from.line().top();
        var line = nearest(from.section(), other -> below ? other.top() > top : other.top() < top);
        int step = below ? 1 : -1;
        for (int i = from.section() + step; line.isEmpty() && i >= 0 && i < layout.sectionCount(); i += step) {
            line = nearest(i, _ -> true);
        }
        return line;
    }

    private Optional<SetLine> nearest(int section, Predicate<SetLine> wanted) {
        Comparator<SetLine> first = Comparator.comparingDouble(line -> below ? line.top() : -line.top());
        return layout.section(section).lines().stream()
                .filter(line -> !line.section().isFold())
                .filter(wanted)
                .min(first.thenComparingDouble(line -> Math.max(0, Math.max(line.inkLeft() - x, x - line.inkRight()))));
    }
}
