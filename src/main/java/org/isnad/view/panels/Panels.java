package org.isnad.view.panels;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.marking.Selection;
import org.isnad.view.FirstUse;
import org.jspecify.annotations.Nullable;

/// Participants, quotes and outcomes, one list at a time, and why what is chosen was found.
public final class Panels extends VBox {

    private static final List<Contents> ORDER = List.of(Contents.values());

    /// @param panel made when it is first shown
    private record Sheet(ToggleButton tab, FirstUse<Panel> panel) {}

    private final List<Sheet> sheets;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane stack = new StackPane();
    private final IntegerProperty shown = new SimpleIntegerProperty(-1);

    /// @param toPage takes the keyboard to the page
    public Panels(Desk desk, Runnable toPage) {
        getStyleClass().add("panels");
        sheets = ORDER.stream()
                .map(contents ->
                        new Sheet(tab(desk, contents), new FirstUse<>(() -> new Panel(desk, contents, toPage))))
                .toList();
        var bar = new HBox();
        bar.getStyleClass().add("panel-tabs");
        bar.setAlignment(Pos.BOTTOM_LEFT);
        sheets.forEach(sheet -> bar.getChildren().add(sheet.tab()));
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(bar, stack, new WhyPane(desk));
        shown.addListener((_, _, index) -> showOnly(sheets.get(index.intValue())));
        shown.set(0);
        desk.model().selection().addListener((_, _, now) -> turnTo(now));
    }

    /// Makes the lists that are not shown yet: from then on they follow what is chosen.
    public void complete() {
        sheets.forEach(sheet -> sheet.panel().get());
    }

    /// Which list is shown: 0 participants, 1 quotes, 2 outcomes.
    public IntegerProperty shown() {
        return shown;
    }

    /// The list that takes the keyboard.
    public Node list() {
        return sheets.get(shown.get()).panel().get().list();
    }

    private ToggleButton tab(Desk desk, Contents contents) {
        var tab = new ToggleButton();
        var count = contents.countOfChosen(desk);
        tab.textProperty().bind(desk.live().text(contents.key()));
        tab.graphicProperty().bind(count.map(Panels::badge));
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.getStyleClass().add("panel-tab");
        tab.setId("tab-" + contents.name().toLowerCase(Locale.ROOT));
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setOnAction(_ -> {
            tab.setSelected(true); // a second click would take the choice away
            turnTo(contents);
        });
        return tab;
    }

    /// How many of a list's findings belong to the chosen participant.
    private static @Nullable Label badge(String count) {
        if (count.isEmpty()) {
            return null;
        }
        var badge = new Label(count);
        badge.getStyleClass().add("tab-badge");
        return badge;
    }

    private void showOnly(Sheet wanted) {
        var panel = wanted.panel().get();
        if (!stack.getChildren().contains(panel)) {
            stack.getChildren().add(panel);
        }
        for (var child : stack.getChildren()) {
            child.setVisible(child.equals(panel));
            child.setManaged(child.equals(panel)); // what nobody sees need not be laid out
        }
        wanted.tab().setSelected(true);
    }

    /// What is chosen in the page is to be seen beside it.
    private void turnTo(Selection now) {
        var wanted = switch (now) {
            case Selection.Nothing _, Selection.Passage _, Selection.OfParticipant _ -> Stream.<Contents>empty();
            case Selection.OfMention _ -> Stream.of(Contents.PARTICIPANTS);
            case Selection.OfQuote _ -> Stream.of(Contents.QUOTES);
            case Selection.OfOutcome _, Selection.OfFact _ -> Stream.of(Contents.OUTCOMES);
        };
        wanted.forEach(this::turnTo);
    }

    private void turnTo(Contents wanted) {
        shown.set(ORDER.indexOf(wanted));
    }
}
