package org.isnad.view.panels;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.isnad.view.Menus;
import org.isnad.view.Prose;
import org.jspecify.annotations.Nullable;

/// A list of entries that wrap; while there are none, it says what to do.
final class EntryList<T> extends StackPane {

    private final ListView<T> list = new ListView<>();
    private final Prose whatToDo = new Prose();
    private Consumer<T> chosen = _ -> {};
    private Runnable opened = () -> {};
    private Function<T, List<MenuItem>> menuOf = _ -> List.of();
    private final ContextMenu menu = new ContextMenu();
    private boolean following;

    EntryList(Supplier<Entry<T>> entries) {
        getStyleClass().add("entry-list");
        whatToDo.getStyleClass().add("empty-state");
        whatToDo.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
        whatToDo.managedProperty().bind(whatToDo.visibleProperty());
        list.visibleProperty().bind(whatToDo.visibleProperty().not());
        list.setCellFactory(_ -> cell(entries.get()));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!following && row != null) {
                chosen.accept(row);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::open);
        list.setOnContextMenuRequested(this::byKey);
        getChildren().addAll(list, whatToDo);
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

    void show(List<T> rows) {
        following = true;
        list.getItems().setAll(rows);
        following = false;
    }

    List<T> rows() {
        return List.copyOf(list.getItems());
    }

    /// Shows which row is chosen, without telling anybody.
    void follow(Optional<T> row) {
        following = true;
        row.filter(list.getItems()::contains)
                .ifPresentOrElse(this::bringUp, () -> list.getSelectionModel().clearSelection());
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

    private void bringUp(T row) {
        if (!Objects.equals(list.getSelectionModel().getSelectedItem(), row)) {
            list.getSelectionModel().select(row);
            list.getFocusModel().focus(list.getItems().indexOf(row));
            if (!list.isFocused()) {
                list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 1));
            }
        }
    }

    /// The menu of the row that the keyboard is at, below it.
    private void byKey(ContextMenuEvent wanted) {
        if (wanted.isKeyboardTrigger()) {
            list.lookupAll(".list-cell").stream()
                    .filter(node -> node instanceof EntryCell<?> cell
                            && cell.getIndex() == list.getFocusModel().getFocusedIndex())
                    .findFirst()
                    .ifPresent(cell -> offer(list.getFocusModel().getFocusedItem(), () -> Menus.show(menu, cell)));
            wanted.consume();
        }
    }

    private void offer(@Nullable T row, Runnable show) {
        menu.hide();
        menu.getItems().setAll(row == null ? List.of() : menuOf.apply(row));
        if (!menu.getItems().isEmpty()) {
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
    private EntryCell<T> cell(Entry<T> entry) {
        var cell = new EntryCell<>(entry);
        cell.setOnMouseClicked(clicked -> {
            if (cell.isSelected() && clicked.getButton() == MouseButton.PRIMARY) {
                chosen.accept(cell.getItem());
            }
        });
        cell.setOnContextMenuRequested(wanted -> {
            if (!wanted.isKeyboardTrigger()) {
                offer(cell.getItem(), () -> Menus.show(menu, cell, wanted.getScreenX(), wanted.getScreenY()));
                wanted.consume();
            }
        });
        return cell;
    }
}
