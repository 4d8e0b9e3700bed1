package org.isnad.view.print;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.isnad.settings.Kept;
import org.isnad.settings.PrintChoices;
import org.isnad.settings.PrintChoices.Ink;
import org.isnad.settings.PrintChoices.Paper;
import org.isnad.settings.PrintChoices.What;
import org.isnad.view.Choice;
import org.isnad.view.LiveSettings;

/// What can be chosen of the printed page; each choice is kept.
final class PrintOptions extends VBox {

    /// `1-3, 5`, in any digits.
    private static final String PAGES = "\\d+(-\\d*)?(,\\d+(-\\d*)?)*";

    private final LiveSettings live;
    private final Kept<PrintChoices> kept;
    private final ReadOnlyObjectWrapper<PrintChoices> choices;
    private final ComboBox<String> printers = new ComboBox<>();
    private final TextField pages = new TextField();

    PrintOptions(LiveSettings live, Kept<PrintChoices> kept) {
        this.live = live;
        this.kept = kept;
        choices = new ReadOnlyObjectWrapper<>(kept.value());
        getStyleClass().add("settings-rows");
        getChildren()
                .setAll(
                        row("print.what", choice(What.class, PrintChoices::what, PrintChoices::withWhat)),
                        row("print.printer", printers),
                        new HBox(14, row("print.copies", copies()), row("print.pages", pages)),
                        row("print.paper", choice(Paper.class, PrintChoices::paper, PrintChoices::withPaper)),
                        row("print.ink", choice(Ink.class, PrintChoices::ink, PrintChoices::withInk)),
                        check("print.outcomes", PrintChoices::outcomes, PrintChoices::withOutcomes),
                        check("print.only-direct", PrintChoices::onlyDirect, PrintChoices::withOnlyDirect),
                        check("print.furniture", PrintChoices::furniture, PrintChoices::withFurniture));
        printers.setId("print-printers");
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.setOnAction(_ -> choosePrinter());
        pages.setId("print-pages");
        pages.promptTextProperty().bind(live.text("print.pages.all"));
        pages.setPrefColumnCount(8);
    }

    ReadOnlyObjectProperty<PrintChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /// The system's printers, its default first; the one chosen before is chosen again.
    void offer(List<String> names) {
        var before = choices.get().printer();
        printers.getItems().setAll(names);
        printers.setDisable(names.isEmpty());
        if (names.contains(before)) {
            printers.setValue(before);
        } else if (!names.isEmpty()) {
            printers.setValue(names.getFirst());
        }
    }

    /// Which pages are to be printed, as CUPS takes them; empty for all.
    String pages() {
        var latin = pages.getText()
                .codePoints()
                .mapToObj(c -> Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : Character.toString(c))
                .reduce("", String::concat)
                .replace('،', ',')
                .replaceAll("\\s", "");
        return latin.matches(PAGES) ? latin : "";
    }

    private void change(UnaryOperator<PrintChoices> change) {
        choices.set(kept.change(change));
    }

    private void choosePrinter() {
        var name = printers.getValue();
        if (name != null) {
            change(now -> now.withPrinter(name));
        }
    }

    private VBox row(String key, Node control) {
        var name = new Label();
        name.textProperty().bind(live.text(key));
        name.getStyleClass().add("setting-name");
        name.setLabelFor(control instanceof HBox box ? box.getChildren().getFirst() : control);
        return new VBox(5, name, control);
    }

    private <E extends Enum<E>> Choice<E> choice(
            Class<E> type, Function<PrintChoices, E> read, BiFunction<PrintChoices, E, PrintChoices> with) {
        return new Choice<>(type, choices.map(read), one -> change(now -> with.apply(now, one)), live);
    }

    private CheckBox check(
            String key, Function<PrintChoices, Boolean> read, BiFunction<PrintChoices, Boolean, PrintChoices> with) {
        var box = new CheckBox();
        box.setId(key.replace('.', '-'));
        box.textProperty().bind(live.text(key));
        box.setSelected(read.apply(choices.get()));
        box.setOnAction(_ -> change(now -> with.apply(now, box.isSelected())));
        return box;
    }

    private Spinner<Integer> copies() {
        var spinner =
                new Spinner<Integer>(1, PrintChoices.MOST_COPIES, choices.get().copies());
        spinner.setId("print-copies");
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
        spinner.valueProperty().addListener((_, _, copies) -> {
            if (copies != null) {
                change(now -> now.withCopies(copies));
            }
        });
        return spinner;
    }
}
