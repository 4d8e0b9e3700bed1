package org.isnad.view;

import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.messages.Messages;
import org.isnad.settings.Settings;
import org.isnad.settings.Settings.Digits;
import org.isnad.settings.Settings.Face;
import org.isnad.settings.Settings.Language;
import org.isnad.settings.Settings.Months;

/// The settings, beside the page that they change as one moves them.
public final class SettingsSheet extends BorderPane {

    private final LiveSettings live;

    /// @param close what the button at its head does
    public SettingsSheet(LiveSettings live, Runnable close) {
        this.live = live;
        getStyleClass().addAll("card", "sheet");
        setMaxWidth(Region.USE_PREF_SIZE);
        setTop(CardHead.of("settings.title", live, close));
        setCenter(scrolling(rows()));
    }

    private static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private VBox rows() {
        var rows = new VBox(
                row("settings.language", choice(Language.class, Settings::language, Settings::withLanguage)),
                row("settings.theme", choice(Settings.Theme.class, Settings::theme, Settings::withTheme)),
                row("settings.face", choice(Face.class, Settings::face, Settings::withFace)),
                row("settings.size", size()),
                row("settings.line-spacing", lineSpacing()),
                row("settings.column-width", columnWidth()),
                justified(),
                row("settings.digits", choice(Digits.class, Settings::digits, Settings::withDigits)),
                row("settings.months", choice(Months.class, Settings::months, Settings::withMonths)),
                reset());
        rows.getStyleClass().add("settings-rows");
        return rows;
    }

    private VBox row(String key, Node control) {
        var name = new Label();
        name.textProperty().bind(live.text(key));
        name.getStyleClass().add("setting-name");
        name.setLabelFor(control instanceof HBox box ? box.getChildren().getFirst() : control);
        return new VBox(name, control);
    }

    private <E extends Enum<E>> Choice<E> choice(
            Class<E> type, Function<Settings, E> read, BiFunction<Settings, E, Settings> with) {
        return new Choice<>(type, live.settings().map(read), one -> live.change(now -> with.apply(now, one)), live);
    }

    private Node size() {
        return slider(
                "settings.size",
                Settings.SMALLEST,
                Settings.LARGEST,
                1,
                Settings::size,
                Settings::withSize,
                value -> messages().text("settings.size.value", Math.round(value)));
    }

    private Node lineSpacing() {
        return slider(
                "settings.line-spacing",
                Settings.TIGHTEST,
                Settings.LOOSEST,
                0.1,
                Settings::lineSpacing,
                Settings::withLineSpacing,
                value -> messages().decimal(value));
    }

    private Node columnWidth() {
        return slider(
                "settings.column-width",
                Settings.NARROWEST,
                Settings.WIDEST,
                2,
                Settings::columnWidth,
                (now, letters) -> now.withColumnWidth((int) Math.round(letters)),
                value -> messages().text("settings.column-width.value", Math.round(value)));
    }

    private Messages messages() {
        return live.messages().get();
    }

    private HBox slider(
            String key,
            double least,
            double most,
            double step,
            ToDoubleFunction<Settings> read,
            BiFunction<Settings, Double, Settings> with,
            DoubleFunction<String> shown) {
        var slider = new Slider(least, most, read.applyAsDouble(live.settings().get()));
        slider.setId(key.replace('.', '-'));
        slider.setBlockIncrement(step);
        slider.accessibleTextProperty().bind(live.text(key));
        slider.valueProperty().addListener((_, _, value) -> {
            // Tenths, so that 1.3 is kept as 1.3.
            double stepped = Math.round(Math.round(value.doubleValue() / step) * step * 10) / 10.0;
            live.change(now -> with.apply(now, stepped));
        });
        live.settings().addListener((_, _, now) -> slider.setValue(read.applyAsDouble(now)));
        HBox.setHgrow(slider, Priority.ALWAYS);
        var value = new Label();
        value.getStyleClass().add("setting-value");
        value.textProperty().bind(texts(read, shown));
        return new HBox(slider, value);
    }

    private ObservableValue<String> texts(ToDoubleFunction<Settings> read, DoubleFunction<String> shown) {
        return live.settings().flatMap(now -> live.messages().map(_ -> shown.apply(read.applyAsDouble(now))));
    }

    private CheckBox justified() {
        var box = new CheckBox();
        box.setId("settings-justified");
        box.textProperty().bind(live.text("settings.justified"));
        box.setSelected(live.settings().get().justified());
        box.setOnAction(_ -> live.change(now -> now.withJustified(box.isSelected())));
        live.settings().addListener((_, _, now) -> box.setSelected(now.justified()));
        return box;
    }

    /// All but the language, which one may not be able to read one's way back from.
    private Button reset() {
        var button = new Button();
        button.setId("settings-reset");
        button.textProperty().bind(live.text("settings.reset"));
        button.setOnAction(_ -> live.change(now -> Settings.FIRST.withLanguage(now.language())));
        return button;
    }
}
