package org.isnad.view;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.isnad.page.Look;
import org.isnad.page.Mark;
import org.isnad.page.Marks;
import org.isnad.page.PageLayout;
import org.isnad.page.PageStyle;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;
import org.isnad.page.PageText;
import org.isnad.page.Spot;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The page that one reads: an article in lines, with its marks, its selection and its scroll bar.
///
/// It shows what it is given and says what was done on it; it decides nothing about findings.
public final class PageView extends Region {

    /// Told of a click on a marked word.
    @FunctionalInterface
    public interface OnChoose {

        /// A marked word was clicked.
        ///
        /// @param offset the character that was clicked
        /// @param depth 0 for the innermost finding there, one more for each further click on the same place
        void chosen(int offset, int depth);
    }

    /// Told that a menu is wanted, by mouse or key.
    @FunctionalInterface
    public interface OnMenu {

        /// A menu is wanted.
        ///
        /// @param offset the character that it is wanted for
        void wanted(int offset, double screenX, double screenY);
    }

    private static final PageStyle FIRST_STYLE = new PageStyle(Face.NOTO_NASKH, 20, 1.2f, 68, false, Palette.LIGHT);

    private final ObjectProperty<PageText> content = new SimpleObjectProperty<>(this, "content", PageText.empty());
    private final ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(this, "marks", List.of());
    private final ObjectProperty<PageStyle> pageStyle = new SimpleObjectProperty<>(this, "pageStyle", FIRST_STYLE);
    private final ReadOnlyObjectWrapper<Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new Span(0, 0));
    private final ReadOnlyIntegerWrapper readingOffset = new ReadOnlyIntegerWrapper(this, "readingOffset", 0);

    private final PageSurface surface = new PageSurface();
    private final PageBar bar = new PageBar(this::scrollTo);
    private final PageScroll scroll = new PageScroll(PageLayout.of(PageText.empty(), FIRST_STYLE, 600));
    private final ObservableValue<Double> outputScale = OutputScale.of(this);
    private final PageSelection chosen = new PageSelection();
    private final PageToolTip toolTip = new PageToolTip(this);
    private final PageAccess access = new PageAccess(this, scroll, chosen);
    private Marks found = Marks.NONE;
    private boolean caretPlaced;
    private OnChoose onChoose = (_, _) -> {};
    private OnMenu onMenu = (_, _, _) -> {};
    private IntFunction<String> names = _ -> "";

    public PageView() {
        getStyleClass().add("page-view");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        getChildren().addAll(surface, bar);
        listen();
        content.addListener(_ -> openPage());
        marks.addListener(_ -> showMarks());
        pageStyle.addListener(_ -> requestLayout());
        focusedProperty().subscribe(_ -> requestLayout());
        parentProperty()
                .flatMap(parent -> parent.effectiveNodeOrientationProperty())
                .subscribe(_ -> requestLayout());
        outputScale.subscribe(_ -> requestLayout());
    }

    /// The text shown, from its top; folds that a reader opens live in it, so it changes by itself too.
    public ObjectProperty<PageText> contentProperty() {
        return content;
    }

    public PageText getContent() {
        return content.get();
    }

    public void setContent(PageText value) {
        content.set(value);
    }

    public ObjectProperty<List<Mark>> marksProperty() {
        return marks;
    }

    public void setMarks(List<Mark> value) {
        marks.set(value);
    }

    public ObjectProperty<PageStyle> pageStyleProperty() {
        return pageStyle;
    }

    public void setPageStyle(PageStyle value) {
        pageStyle.set(value);
    }

    /// The words selected with mouse or keys; empty for none.
    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Span getSelection() {
        return selection.get();
    }

    /// The first character of the line that one reads: to come back to it later by [#read(int)].
    public ReadOnlyIntegerProperty readingOffsetProperty() {
        return readingOffset.getReadOnlyProperty();
    }

    public void setOnChoose(OnChoose value) {
        onChoose = value;
    }

    public void setOnMenu(OnMenu value) {
        onMenu = value;
    }

    /// What a tool tip says about the character at an offset; nothing is shown for an empty text.
    public void setNames(IntFunction<String> value) {
        names = value;
    }

    /// Scrolls a stretch to a comfortable place, unfolding furniture that it stands in.
    public void reveal(Span span) {
        setContentAsIs(content.get().opened(span));
        layout();
        scroll.reveal(span);
        scrolled();
    }

    /// Scrolls the line that holds `offset` to the top.
    public void read(int offset) {
        layout();
        scroll.to(scroll.layout().placeOf(offset));
        scrolled();
    }

    public void select(Span span) {
        chosen.choose(span);
        caretPlaced = caretPlaced && !span.isEmpty();
        selection.set(span);
        requestLayout();
    }

    public void clearSelection() {
        select(new Span(0, 0));
    }

    /// The selected words as they stand in the file, without folded furniture.
    public String selectedText() {
        return content.get().copied(selection.get());
    }

    /// Puts the selected words on the clipboard; nothing where there are none.
    public void copy() {
        if (!selection.get().isEmpty()) {
            var words = new ClipboardContent();
            words.putString(selectedText());
            Clipboard.getSystemClipboard().setContent(words);
        }
    }

    /// Opens all furniture, or closes it where all is open.
    public void toggleFurniture() {
        var page = content.get();
        boolean allOpen = page.folds().stream().allMatch(page::isOpen);
        for (var fold : page.folds()) {
            page = page.isOpen(fold) == allOpen ? page.toggled(fold) : page;
        }
        setContentAsIs(page);
    }

    /// Where a stretch shows on the screen; nothing where it is scrolled away.
    public Optional<Bounds> screenBounds(Span span) {
        return scroll.layout().boxes(scroll.top(), scroll.height(), span).stream()
                .findFirst()
                .map(box -> new BoundingBox(box.x(), box.y(), box.width(), box.height()))
                .map(this::surfaceToScreen);
    }

    private void listen() {
        var mouse = new PageMouse(this, scroll, chosen);
        surface.setOnMousePressed(mouse::pressed);
        surface.setOnMouseDragged(mouse::dragged);
        surface.setOnMouseReleased(mouse::released);
        surface.setOnMouseMoved(toolTip::moved);
        surface.setOnMouseExited(_ -> toolTip.hide());
        surface.setOnContextMenuRequested(this::menuWanted);
        setOnContextMenuRequested(this::menuWanted);
        setOnKeyPressed(new PageKeys(this, scroll, chosen)::pressed);
        setOnScroll(this::turned);
    }

    private void turned(ScrollEvent wheel) {
        if (!wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
            scrollBy(-wheel.getDeltaY());
            wheel.consume();
        }
    }

    private void menuWanted(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            var at = new Span(chosen.focus(), Math.min(content.get().text().length(), chosen.focus() + 1));
            var bounds = screenBounds(at).orElseGet(() -> localToScreen(getLayoutBounds()));
            onMenu.wanted(chosen.focus(), bounds.getMinX(), bounds.getMaxY());
        } else {
            onMenu.wanted(spotAt(event.getX(), event.getY()).character(), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /// What lies at a point of the page's picture.
    Spot spotAt(double x, double y) {
        return scroll.layout().spot(scroll.top(), scroll.height(), x, y);
    }

    String namesAt(int offset) {
        return names.apply(offset);
    }

    /// Where marks stand that hold a character, outer before inner; search hits are no findings.
    List<Span> markedAt(int offset) {
        return found.at(offset).stream()
                .filter(mark -> mark.kind() != Mark.Kind.HIT && mark.kind() != Mark.Kind.CURRENT_HIT)
                .map(Mark::span)
                .distinct()
                .toList();
    }

    void choose(int offset, int depth) {
        onChoose.chosen(offset, depth);
    }

    void toggle(Span fold) {
        setContentAsIs(content.get().toggled(fold));
    }

    void scrollBy(double pixels) {
        toolTip.hide();
        scroll.by(pixels);
        scrolled();
    }

    /// Scrolls to the start of the text.
    public void scrollToStart() {
        scroll.to(0);
        scrolled();
    }

    /// Scrolls to the end of the text.
    public void scrollToEnd() {
        scroll.toEnd();
        scrolled();
    }

    /// Selects the whole text.
    public void selectAll() {
        select(Span.all(content.get().text()));
    }

    /// Keys begin to select where one reads, unless the caret can be seen.
    void beginAtFirstLine() {
        boolean seen = scroll.layout().visible(scroll.top(), scroll.height()).contains(chosen.focus());
        if (selection.get().isEmpty() && !(caretPlaced && seen)) {
            chosen.place(scroll.reading());
        }
    }

    /// The selection was changed where it stands.
    void selected() {
        caretPlaced = true;
        selection.set(chosen.span());
        requestLayout();
    }

    /// The selection was changed by keys: its end is shown.
    void selectionMoved() {
        selected();
        scroll.follow(chosen.focus());
        scrolled();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return access.answers(attribute)
                ? access.answer(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    Bounds surfaceToScreen(Bounds bounds) {
        return surface.localToScreen(bounds);
    }

    Point2D surfaceToLocal(Point2D screen) {
        return surface.screenToLocal(screen);
    }

    private void openPage() {
        if (content.get() != scroll.layout().content()) {
            scroll.open(content.get());
            clearSelection();
            scrolled();
        }
    }

    /// The same article, with other furniture open: stays where it is.
    private void setContentAsIs(PageText page) {
        if (page != content.get()) {
            scroll.setAgain(page, pageStyle.get(), pageWidth(), getHeight());
            content.set(page);
            requestLayout();
        }
    }

    private void showMarks() {
        found = Marks.of(marks.get());
        requestLayout();
    }

    private void scrolled() {
        readingOffset.set(scroll.reading());
        requestLayout();
    }

    private void scrollTo(double y) {
        scroll.to(y);
        scrolled();
    }

    private double pageWidth() {
        return Math.max(1, getWidth() - bar.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 700;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 40;
    }

    @Override
    protected void layoutChildren() {
        double barWidth = snapSizeX(bar.prefWidth(-1));
        boolean barAtLeft =
                getParent() != null && getParent().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        bar.resizeRelocate(barAtLeft ? 0 : getWidth() - barWidth, 0, barWidth, getHeight());
        surface.relocate(barAtLeft ? barWidth : 0, 0);
        scroll.setAgain(content.get(), pageStyle.get(), pageWidth(), getHeight());
        readingOffset.set(scroll.reading());
        var look = new Look(
                found, selection.get(), caretPlaced && isFocused() ? Optional.of(chosen.focus()) : Optional.empty());
        surface.repaint(
                pageWidth(),
                getHeight(),
                outputScale.getValue(),
                (pixels, wide, high, scale) -> scroll.layout().paint(pixels, wide, high, scale, scroll.top(), look));
        bar.follow(scroll, marks.get());
    }
}
