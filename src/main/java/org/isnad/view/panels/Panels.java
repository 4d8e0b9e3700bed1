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
import org.isnad.view.FirstSight;
import org.jspecify.annotations.Nullable;

/// Participants, quotes and outcomes, one list at a time, and why what is chosen was found.
public final class Panels extends VBox {

    private static final List<Contents> ORDER = List.of(Contents.values());

    private record Sheet(ToggleButton tab, Panel panel) {}

    private final List<Sheet> sheets;
    private final ToggleGroup group = new ToggleGroup();
    private final IntegerProperty shown = new SimpleIntegerProperty(-1);

    /// @param toPage takes the keyboard to the page
    public Panels(Desk desk, Runnable toPage) {
        getStyleClass().add("panels");
        sheets = ORDER.stream()
                .map(contents -> new Sheet(tab(desk, contents), new Panel(desk, contents, toPage)))
                .toList();
        var bar = new HBox();
        bar.getStyleClass().add("panel-tabs");
        bar.setAlignment(Pos.BOTTOM_LEFT);
        var stack = new StackPane();
        for (var sheet : sheets) {
            sheet.panel().setVisible(false);
            bar.getChildren().add(sheet.tab());
            FirstSight.of(
                    sheet.panel().visibleProperty(), () -> stack.getChildren().add(sheet.panel()));
        }
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(bar, stack, new WhyPane(desk));
        shown.addListener((_, _, index) -> showOnly(sheets.get(index.intValue())));
        shown.set(0);
        desk.model().selection().addListener((_, _, now) -> turnTo(now));
    }

    /// Which list is shown: 0 participants, 1 quotes, 2 outcomes.
    public IntegerProperty shown() {
        return shown;
    }

    /// The list that takes the keyboard.
    public Node list() {
        return sheets.get(shown.get()).panel().list();
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
        for (var sheet : sheets) {
            boolean seen = sheet.panel().equals(wanted.panel());
            sheet.panel().setVisible(seen);
            sheet.panel().setManaged(seen); // what nobody sees need not be laid out
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
