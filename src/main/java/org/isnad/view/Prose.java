package org.isnad.view;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.ProseLayout;
import org.isnad.page.ProseLayout.ProseColours;
import org.isnad.page.ProseLayout.ProseStyle;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A text of the interface that wraps: messages, snippets, items, tool tips. JavaFX's own throw on Arabic.
///
/// In CSS (class `prose`): `-prose-fill`, `-prose-size` in pixels, `-prose-bold`, `-prose-centred`,
/// `-prose-highlight` (ground) and `-prose-highlight-fill` (letters). Its height follows from its width.
public final class Prose extends Region {

    /// Which way the whole runs and at which side it starts.
    public enum Direction {
        /// As the interface does: messages.
        INTERFACE,
        /// As its own letters do: words of an article.
        TEXT
    }

    private static final StyleablePropertyFactory<Prose> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Prose, Paint> FILL =
            CSS.createPaintCssMetaData("-prose-fill", prose -> prose.fill, Color.BLACK);
    private static final CssMetaData<Prose, Paint> HIGHLIGHT =
            CSS.createPaintCssMetaData("-prose-highlight", prose -> prose.highlight, Color.web("#fff0a0"));
    private static final CssMetaData<Prose, Paint> HIGHLIGHT_FILL =
            CSS.createPaintCssMetaData("-prose-highlight-fill", prose -> prose.highlightFill, Color.BLACK);
    private static final CssMetaData<Prose, Number> SIZE =
            CSS.createSizeCssMetaData("-prose-size", prose -> prose.size, 14d);
    private static final CssMetaData<Prose, Boolean> BOLD =
            CSS.createBooleanCssMetaData("-prose-bold", prose -> prose.bold, false);
    private static final CssMetaData<Prose, Boolean> CENTRED =
            CSS.createBooleanCssMetaData("-prose-centred", prose -> prose.centred, false);

    private static final int MOST_LAYOUTS = 4;

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<List<Span>> boldSpans = new SimpleObjectProperty<>(this, "boldSpans", List.of());
    private final ObjectProperty<List<Span>> highlights = new SimpleObjectProperty<>(this, "highlights", List.of());
    private final ObjectProperty<Direction> direction =
            new SimpleObjectProperty<>(this, "direction", Direction.INTERFACE);
    private final IntegerProperty mostLines = new SimpleIntegerProperty(this, "mostLines", 0);
    private final StyleableObjectProperty<Paint> fill =
            new SimpleStyleableObjectProperty<>(FILL, this, "fill", Color.BLACK);
    private final StyleableObjectProperty<Paint> highlight =
            new SimpleStyleableObjectProperty<>(HIGHLIGHT, this, "highlight", Color.web("#fff0a0"));
    private final StyleableObjectProperty<Paint> highlightFill =
            new SimpleStyleableObjectProperty<>(HIGHLIGHT_FILL, this, "highlightFill", Color.BLACK);
    private final StyleableDoubleProperty size = new SimpleStyleableDoubleProperty(SIZE, this, "size", 14d);
    private final StyleableBooleanProperty bold = new SimpleStyleableBooleanProperty(BOLD, this, "bold");
    private final StyleableBooleanProperty centred = new SimpleStyleableBooleanProperty(CENTRED, this, "centred");

    private final ImageView picture = new ImageView();
    /// By width in pixels, the oldest first.
    private final LinkedHashMap<Double, ProseLayout> layouts = new LinkedHashMap<>();

    private @Nullable Object painted;

    public Prose() {
        this("");
    }

    public Prose(String words) {
        getStyleClass().add("prose");
        setAccessibleRole(AccessibleRole.TEXT);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        picture.setManaged(false);
        picture.setSmooth(false);
        getChildren().add(picture);
        text.set(words);
        for (var property : List.of(text, boldSpans, direction, mostLines, size, bold, centred)) {
            property.addListener(_ -> setAgain());
        }
        for (var property : List.of(highlights, fill, highlight, highlightFill)) {
            property.addListener(_ -> requestLayout());
        }
        parentProperty()
                .flatMap(parent -> parent.effectiveNodeOrientationProperty())
                .subscribe(_ -> setAgain());
        OutputScale.of(this).subscribe(_ -> requestLayout());
    }

    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String words) {
        text.set(words);
    }

    /// Stretches of the text set in bold.
    public ObjectProperty<List<Span>> boldSpansProperty() {
        return boldSpans;
    }

    public void setBoldSpans(List<Span> spans) {
        boldSpans.set(List.copyOf(spans));
    }

    /// Stretches of the text that stand on a ground, such as what was searched for.
    public ObjectProperty<List<Span>> highlightsProperty() {
        return highlights;
    }

    public void setHighlights(List<Span> spans) {
        highlights.set(List.copyOf(spans));
    }

    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    public void setDirection(Direction value) {
        direction.set(value);
    }

    /// Further lines are cut off with an ellipsis; 0, as at first, for all.
    public IntegerProperty mostLinesProperty() {
        return mostLines;
    }

    public void setMostLines(int lines) {
        mostLines.set(lines);
    }

    /// Tells all around it up to its cell: whoever is to be laid out already would keep the widths that it knew before.
    private void setAgain() {
        layouts.clear();
        for (Parent around = this; around != null && !(around instanceof Cell); around = around.getParent()) {
            around.requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + set(ProseLayout.WIDER_THAN_ANY).widest() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? ProseLayout.WIDER_THAN_ANY : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + Math.ceil(set(inner).height()) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + set(Math.max(1, getWidth())).baseline();
    }

    /// Those who lay it out ask in turn how high it is in one line, and how high in the width that there is.
    private ProseLayout set(double width) {
        var ready = layouts.get(width);
        if (ready == null) {
            if (layouts.size() == MOST_LAYOUTS) {
                layouts.pollFirstEntry();
            }
            ready = ProseLayout.of(getText(), boldSpans.get(), style(), width);
            layouts.put(width, ready);
        }
        return ready;
    }

    private ProseStyle style() {
        return new ProseStyle(
                Face.VAZIRMATN, (float) size.get(), bold.get(), runsRightToLeft(), centred.get(), mostLines.get());
    }

    private boolean runsRightToLeft() {
        return switch (direction.get()) {
            case INTERFACE ->
                getParent() != null && getParent().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            case TEXT -> ProseLayout.isRightToLeft(getText());
        };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width < 1 || height < 1) {
            picture.setImage(null);
            painted = null;
            return;
        }
        paint(set(width), Math.ceil(height));
        picture.relocate(snappedLeftInset(), snappedTopInset());
    }

    private void paint(ProseLayout lines, double height) {
        double scale = OutputScale.of(this).getValue();
        var look = new Look(lines, scale, height, colours(), highlights.get());
        if (look.equals(painted)) {
            return;
        }
        painted = look;
        int wide = (int) Math.ceil(lines.width() * scale);
        int high = (int) Math.ceil(height * scale);
        int[] pixels = new int[wide * high];
        lines.paint(pixels, wide, high, scale, look.colours(), look.highlights());
        picture.setImage(new WritableImage(
                new PixelBuffer<>(wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
        picture.setFitWidth(wide / scale);
        picture.setFitHeight(high / scale);
    }

    private record Look(ProseLayout lines, double scale, double height, ProseColours colours, List<Span> highlights) {}

    private ProseColours colours() {
        return new ProseColours(argb(fill.get()), argb(highlight.get()), argb(highlightFill.get()));
    }

    private static int argb(@Nullable Paint paint) {
        if (!(paint instanceof Color colour)) {
            return 0xFF000000;
        }
        return channel(colour.getOpacity()) << 24
                | channel(colour.getRed()) << 16
                | channel(colour.getGreen()) << 8
                | channel(colour.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? getText()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return CSS.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }
}
