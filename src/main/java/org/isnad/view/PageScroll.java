package org.isnad.view;

import java.util.Objects;
import org.isnad.page.PageLayout;
import org.isnad.page.PageStyle;
import org.isnad.page.PageText;
import org.isnad.page.Place;
import org.isnad.text.Span;

/// Where in its page a view is, and how it moves: the line that one reads stays where it is when the page is set anew.
final class PageScroll {

    private static final Place TOP = new Place(0, 0);

    private PageLayout layout;
    private Place top = TOP;
    private double height = 1;
    /// The line that one reads, by its first character, and how far below the top of the view it stands.
    private int reading;
    private double readingBelow;
    /// Whether the view is yet to be laid out: until then no page is set in it, for it would be set again.
    private boolean unseen = true;

    PageScroll(PageLayout layout) {
        this.layout = layout;
    }

    PageLayout layout() {
        return layout;
    }

    Place top() {
        return top;
    }

    double height() {
        return height;
    }

    int reading() {
        return reading;
    }

    /// Another page, from its top.
    void open(PageText content) {
        layout = PageLayout.of(content, layout.style(), layout.width());
        if (unseen) {
            top = TOP;
            reading = 0;
        } else {
            to(TOP);
        }
    }

    /// The same page in another style, width, height, or with other furniture open.
    void setAgain(PageText content, PageStyle style, double width, double viewHeight) {
        height = Math.max(1, viewHeight);
        if (content != layout.content() || !Objects.equals(style, layout.style()) || width != layout.width()) {
            layout = PageLayout.of(content, style, width);
        }
        if (unseen && top.equals(TOP)) {
            to(TOP);
        } else if (!top.equals(TOP)) {
            top = layout.within(layout.moved(layout.placeOf(reading), -readingBelow), height);
        }
        unseen = false;
    }

    void by(double pixels) {
        to(layout.moved(top, pixels));
    }

    void to(Place place) {
        top = layout.within(place, height);
        reading = layout.firstWholeLine(top, height);
        readingBelow = layout.distance(top, layout.placeOf(reading));
    }

    void to(double y) {
        to(layout.at(y));
    }

    void toEnd() {
        to(new Place(Integer.MAX_VALUE, 0));
    }

    /// Brings a stretch to the upper third, unless it already stands well inside the view.
    void reveal(Span span) {
        var line = layout.placeOf(span.start());
        double y = layout.distance(top, line);
        double end = layout.distance(top, layout.placeOf(Math.max(span.start(), span.end() - 1)));
        double edge = Math.min(height / 6, 80);
        if (y < edge || end > height - 1.5 * edge) {
            to(layout.moved(line, -height / 3));
        }
    }

    /// The least move that brings a character's line into view.
    void follow(int offset) {
        var line = layout.placeOf(offset);
        double y = layout.distance(top, line);
        double tall = layout.lineHeight();
        if (y < 0) {
            to(line);
        } else if (y + tall > height) {
            to(layout.moved(line, tall - height));
        }
    }
}
