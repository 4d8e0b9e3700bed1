package org.isnad.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Span;

/// A text in lines, at one style and one width, laid out where it is looked at.
///
/// Heights of what was not yet looked at are estimated. So a view holds on to a [Place], which stays where it is while
/// heights above it become exact, and moves from there. For one thread at a time.
public final class PageLayout {

    /// Lines kept ready: several screens.
    private static final int LINES_KEPT = 1_500;

    private final PageText content;
    private final List<Section> sections;
    private final Measures measures;
    private final Stack stack;
    private final Map<Integer, SetSection> set = new LinkedHashMap<>(64, .75f, true);
    private int linesKept;

    private PageLayout(PageText content, PageStyle style, double width) {
        this.content = content;
        sections = content.sections();
        measures = new Measures(style, width);
        stack = new Stack(estimates());
    }

    /// A page, none of it laid out yet.
    ///
    /// @param width of the page in pixels, its margins included
    public static PageLayout of(PageText content, PageStyle style, double width) {
        return new PageLayout(content, style, Math.max(1, width));
    }

    public PageText content() {
        return content;
    }

    public PageStyle style() {
        return measures.style();
    }

    public double width() {
        return measures.width();
    }

    /// The height of a line of an ordinary paragraph.
    public double lineHeight() {
        return measures.leading(Block.Style.PARAGRAPH).height();
    }

    /// The left edge of the column in which lines stand.
    public double columnLeft() {
        return measures.left();
    }

    public double columnRight() {
        return measures.right();
    }

    /// The height of the whole page: at first estimated, exact where it was looked at.
    public double height() {
        return stack.total() + measures.spaceAtTheEnd();
    }

    /// How far below the top of the page a place is, by the heights known so far.
    public double y(Place place) {
        return stack.top(place.section()) + place.below();
    }

    /// The place at `y`, by the heights known so far.
    public Place at(double y) {
        if (sections.isEmpty() || y <= 0) {
            return Place.TOP;
        }
        int section = stack.at(y);
        return new Place(section, Math.max(0, y - stack.top(section)));
    }

    /// The place so many pixels further down, or up: exact, however little of the way was laid out before.
    public Place moved(Place from, double by) {
        if (sections.isEmpty()) {
            return Place.TOP;
        }
        int section = from.section();
        double below = from.below() + by;
        while (below < 0 && section > 0) {
            below += section(--section).height();
        }
        while (section < sections.size() - 1 && below >= section(section).height()) {
            below -= section(section++).height();
        }
        return new Place(section, Math.max(0, below));
    }

    /// `place`, or the lowest at which a view of `viewHeight` pixels is still full.
    public Place within(Place place, double viewHeight) {
        if (sections.isEmpty()) {
            return Place.TOP;
        }
        int last = sections.size() - 1;
        if (place.section() > last) {
            return within(new Place(last, Double.MAX_VALUE), viewHeight);
        }
        if (moved(place, viewHeight).section() < last) {
            return place; // and the end need not be set, which is not seen
        }
        var end = new Place(last, section(last).height() + measures.spaceAtTheEnd());
        var lowest = moved(end, -viewHeight);
        return place.compareTo(lowest) > 0 ? lowest : place;
    }

    /// The lines that show between `top` and so many pixels below, each with its top below `top`.
    List<Shown> shown(Place top, double viewHeight) {
        var shown = new ArrayList<Shown>();
        double y = -top.below();
        for (int i = top.section(); i < sections.size() && y < viewHeight; i++) {
            var section = section(i);
            for (var line : section.lines()) {
                if (y + line.bottom() > 0 && y + line.top() < viewHeight) {
                    shown.add(new Shown(line, y));
                }
            }
            y += section.height();
        }
        return shown;
    }

    /// A line on the screen.
    ///
    /// @param sectionTop the top of its section below the top of the view
    record Shown(SetLine line, double sectionTop) {

        double top() {
            return sectionTop + line.top();
        }

        double bottom() {
            return sectionTop + line.bottom();
        }

        double baseline() {
            return sectionTop + line.baseline();
        }
    }

    /// Section `i` in lines.
    SetSection section(int i) {
        var ready = set.get(i);
        if (ready != null) {
            return ready;
        }
        var fresh = SetSection.of(sections.get(i), measures, i == 0);
        stack.set(i, fresh.height());
        set.put(i, fresh);
        linesKept += fresh.lines().size();
        var eldest = set.entrySet().iterator();
        while (linesKept > LINES_KEPT && set.size() > 1) {
            linesKept -= eldest.next().getValue().lines().size();
            eldest.remove();
        }
        return fresh;
    }

    int linesKept() {
        return linesKept;
    }

    int sectionCount() {
        return sections.size();
    }

    /// The section in which `offset` stands or behind which it comes.
    int sectionOf(int offset) {
        int low = 0;
        int high = sections.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sections.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The line on which `offset` is drawn, or the nearest before it.
    Optional<LinePlace> lineOf(int offset) {
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        int at = sectionOf(offset);
        var lines = section(at).lines();
        var line = lines.getFirst();
        for (var other : lines) {
            if (other.span().start() <= offset) {
                line = other;
            }
        }
        return Optional.of(new LinePlace(at, line));
    }

    /// A line and the section it belongs to.
    record LinePlace(int section, SetLine line) {

        Place top() {
            return new Place(section, line.top());
        }
    }

    /// The top of the line on which `offset` is drawn.
    public Place placeOf(int offset) {
        return lineOf(offset).map(LinePlace::top).orElse(Place.TOP);
    }

    /// How many pixels `to` lies below `from`, exact where both are near.
    public double distance(Place from, Place to) {
        for (int i = Math.min(from.section(), to.section()); i < Math.max(from.section(), to.section()); i++) {
            if (Math.abs(from.section() - to.section()) < 50) {
                section(i);
            }
        }
        return y(to) - y(from);
    }

    /// The first character of the first line that is whole in the view; where none is, of the first.
    public int firstWholeLine(Place top, double viewHeight) {
        var shown = shown(top, viewHeight);
        return shown.stream()
                .filter(line -> line.top() >= -.5 && !line.line().section().isFold())
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(line -> line.line().span().start())
                .orElse(0);
    }

    /// What lies at `x`, `y` of a view whose top is `top`; nearest to it where nothing does.
    public Spot spot(Place top, double viewHeight, double x, double y) {
        return Spots.at(this, top, viewHeight, x, y);
    }

    /// Where a stretch of the text shows in a view whose top is `top`: a box a line.
    public List<Box> boxes(Place top, double viewHeight, Span span) {
        return Spots.boxes(this, top, viewHeight, span);
    }

    /// The offsets of the text that show in a view whose top is `top`.
    public Span visible(Place top, double viewHeight) {
        var shown = shown(top, viewHeight);
        return shown.stream().map(line -> line.line().span()).reduce(Span::hull).orElse(new Span(0, 0));
    }

    /// Whether the paragraph runs right to left in which `offset` stands.
    public boolean isRightToLeft(int offset) {
        return lineOf(offset).map(found -> found.line().rightToLeft()).orElse(true);
    }

    /// Where the caret before `offset` stands, from the left edge of the page.
    public double caretX(int offset) {
        return lineOf(offset).map(found -> found.line().caretX(offset)).orElse(0d);
    }

    /// The caret one line below that of `offset`, or above, nearest to `x`; the same where there is no line.
    public int caretOnNextLine(int offset, boolean below, double x) {
        return lineOf(offset)
                .flatMap(new Neighbours(this, below, x)::of)
                .map(line -> Spots.caret(line, x))
                .orElse(offset);
    }

    /// The caret so many pixels below the line of `offset`, or above, nearest to `x`.
    public int caretBeyond(int offset, double down, double x) {
        double reach = lineHeight() * 3;
        return lineOf(offset)
                .map(found -> {
                    var middle = moved(found.top(), found.line().leading().height() / 2 + down);
                    var top = moved(middle, -reach);
                    return spot(top, 2 * reach, x, distance(top, middle)).caret();
                })
                .orElse(0);
    }

    /// The last place for a caret on the line of `offset`.
    public int lineEnd(int offset) {
        return lineOf(offset)
                .map(found -> found.line().base() + found.line().line().caretEnd())
                .orElse(0);
    }

    /// The characters of the line on which `offset` is drawn.
    public Span lineAt(int offset) {
        return lineOf(offset).map(found -> found.line().span()).orElse(new Span(0, 0));
    }

    /// Paints a view.
    ///
    /// @param pixels width times height of them, alpha premultiplied, row by row
    /// @param width in device pixels
    /// @param height in device pixels
    /// @param scale device pixels for one pixel of the layout
    public void paint(int[] pixels, int width, int height, double scale, Place top, Look look) {
        var g = Canvas.on(pixels, width, height, scale);
        new PagePainter(g, this, look).paint(top, height / scale);
        g.dispose();
    }

    private double[] estimates() {
        var estimates = new double[sections.size()];
        for (int i = 0; i < estimates.length; i++) {
            var section = sections.get(i);
            double letters = measures.lettersALine(section.style())
                    / Math.max(1, section.cells().size());
            double lines = Math.max(1, Math.ceil(section.shown().length() / letters));
            estimates[i] = measures.spaceBefore(section, i == 0)
                    + lines * measures.leading(section.style()).height();
        }
        return estimates;
    }

    Measures measures() {
        return measures;
    }
}
