package org.isnad.view.panels;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.isnad.view.Clips;
import org.isnad.view.FirstSight;
import org.isnad.view.FirstUse;
import org.isnad.view.Menus;
import org.isnad.view.Prose;
import org.jspecify.annotations.Nullable;

/// A list of entries that wrap; while there are none, it says what to do.
final class EntryList<T> extends StackPane {

    /// Rows; so many are not compared, for each would be read.
    private static final int MANY = 1000;

    private final ListView<T> list = new ListView<>();
    private final Prose whatToDo = new Prose();
    private Consumer<T> chosen = _ -> {};
    private Runnable opened = () -> {};
    private Function<T, List<MenuItem>> menuOf = _ -> List.of();
    private final FirstUse<ContextMenu> menu = new FirstUse<>(ContextMenu::new);
    private final BooleanProperty empty = new SimpleBooleanProperty(true);
    private Rows<T> shown = new Rows<>(List.of());
    private boolean following;

    EntryList(Supplier<Entry<T>> entries) {
        getStyleClass().add("entry-list");
        whatToDo.getStyleClass().add("empty-state");
        whatToDo.visibleProperty().bind(empty);
        whatToDo.managedProperty().bind(whatToDo.visibleProperty());
        list.visibleProperty().bind(whatToDo.visibleProperty().not());
        Clips.turn(list);
        list.setCellFactory(_ -> cell(entries));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!following && row != null) {
                chosen.accept(row);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::open);
        list.setOnContextMenuRequested(this::byKey);
        getChildren().add(whatToDo);
        FirstSight.of(list.visibleProperty(), () -> getChildren().addFirst(list));
    }

    /// Told of a row that one clicks or moves to.
    void onChosen(Consumer<T> listener) {
        chosen = listener;
    }

    /// Told when one presses Enter.
    void onOpened(Runnable listener) {
        opened = listener;
    }

    /// Asked what the menu of a row offers.
    void onMenu(Function<T, List<MenuItem>> offers) {
        menuOf = offers;
    }

    void sayWhenEmpty(ObservableValue<String> text) {
        whatToDo.textProperty().bind(text);
    }

    /// Shows these rows, of which there may be any number: it looks only at those in view.
    void show(List<T> rows) {
        if (rows.size() < MANY && shown.equals(rows)) {
            shown.takeFrom(rows);
            refresh();
            return;
        }
        shown = new Rows<>(rows);
        following = true;
        list.setItems(FXCollections.observableList(shown));
        empty.set(rows.isEmpty());
        following = false;
    }

    List<T> rows() {
        return shown;
    }

    /// Shows which row is chosen, without telling anybody.
    void follow(Optional<T> row) {
        follow(row.map(shown::indexOf).orElse(-1));
    }

    /// The same by where it stands, -1 for none.
    void follow(int row) {
        following = true;
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            bringUp(row);
        }
        following = false;
    }

    /// Shows the rows again, because of something that they depend on.
    void refresh() {
        list.refresh();
    }

    void scrollTo(T row) {
        list.scrollTo(row);
    }

    ListView<T> list() {
        return list;
    }

    private void bringUp(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
        if (!list.isFocused()) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    /// The menu of the row that the keyboard is at, below it.
    private void byKey(ContextMenuEvent wanted) {
        if (wanted.isKeyboardTrigger()) {
            list.lookupAll(".list-cell").stream()
                    .filter(node -> node instanceof EntryCell<?> cell
                            && cell.getIndex() == list.getFocusModel().getFocusedIndex())
                    .findFirst()
                    .ifPresent(
                            cell -> offer(list.getFocusModel().getFocusedItem(), () -> Menus.show(menu.get(), cell)));
            wanted.consume();
        }
    }

    private void offer(@Nullable T row, Runnable show) {
        menu.get().hide();
        menu.get().getItems().setAll(row == null ? List.of() : menuOf.apply(row));
        if (!menu.get().getItems().isEmpty()) {
            show.run();
        }
    }

    private void open(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && !pressed.isAltDown() && !pressed.isShortcutDown()) {
            pressed.consume();
            opened.run();
        }
    }

    /// A click on the row that is chosen already goes there again.
    private EntryCell<T> cell(Supplier<Entry<T>> entries) {
        var cell = new EntryCell<>(entries);
        cell.setOnMouseClicked(clicked -> {
            if (cell.isSelected() && clicked.getButton() == MouseButton.PRIMARY) {
                chosen.accept(cell.getItem());
            }
        });
        cell.setOnContextMenuRequested(wanted -> {
            if (!wanted.isKeyboardTrigger()) {
                offer(cell.getItem(), () -> Menus.show(menu.get(), cell, wanted.getScreenX(), wanted.getScreenY()));
                wanted.consume();
            }
        });
        return cell;
    }
}
