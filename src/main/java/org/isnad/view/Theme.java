package org.isnad.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.isnad.page.Fonts;
import org.isnad.page.PageStyle;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;
import org.isnad.settings.Settings;

/// How the window looks, as the user chose and as the system is. For the FX thread.
public final class Theme {

    private static final AtomicBoolean LOADED = new AtomicBoolean();

    private final ObservableValue<Palette> palette;
    private final ObservableValue<PageStyle> pageStyle;

    public Theme(LiveSettings live) {
        this(live, Platform.getPreferences().colorSchemeProperty());
    }

    /// @param system whether the system is dark
    Theme(LiveSettings live, ObservableValue<ColorScheme> system) {
        palette = Bindings.createObjectBinding(
                () -> palette(live.settings().get().theme(), system.getValue()), live.settings(), system);
        pageStyle = Bindings.createObjectBinding(
                () -> pageStyle(live.settings().get(), palette.getValue()), live.settings(), palette);
        wear(palette.getValue()); // before the first control, which would load JavaFX's own
        palette.addListener((_, _, now) -> wear(now));
        loadInterfaceFont();
    }

    /// The colours that are shown.
    public ObservableValue<Palette> palette() {
        return palette;
    }

    /// How the page is set.
    public ObservableValue<PageStyle> pageStyle() {
        return pageStyle;
    }

    /// Keeps `scene` in the chosen colours.
    public void dress(Scene scene) {
        palette.addListener((_, _, now) -> dress(scene, now));
        dress(scene, palette.getValue());
    }

    private static void wear(Palette palette) {
        Application.setUserAgentStylesheet(
                switch (palette) {
                    case LIGHT, SEPIA -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }

    private static void dress(Scene scene, Palette palette) {
        scene.getStylesheets().setAll(sheet("window.css"), sheet("panels.css"), sheet(sheetOf(palette)));
    }

    private static String sheetOf(Palette palette) {
        return switch (palette) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case SEPIA -> "sepia.css";
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("theme/" + name), name)
                .toExternalForm();
    }

    private static Palette palette(Settings.Theme chosen, ColorScheme system) {
        return switch (chosen) {
            case SYSTEM -> system == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case SEPIA -> Palette.SEPIA;
        };
    }

    /// How the page is set in these colours.
    public static PageStyle pageStyle(Settings chosen, Palette palette) {
        return new PageStyle(
                face(chosen.face()),
                (float) chosen.size(),
                (float) chosen.lineSpacing(),
                chosen.columnWidth(),
                chosen.justified(),
                palette);
    }

    /// The page's face of that name.
    public static Face face(Settings.Face chosen) {
        return switch (chosen) {
            case NOTO_NASKH -> Face.NOTO_NASKH;
            case AMIRI -> Face.AMIRI;
            case SCHEHERAZADE -> Face.SCHEHERAZADE;
            case VAZIRMATN -> Face.VAZIRMATN;
        };
    }

    /// Once for the program: JavaFX garbles glyphs where one family and style is loaded twice. Asking it which families
    /// there are would list all fonts of the machine.
    private static void loadInterfaceFont() {
        if (LOADED.compareAndSet(false, true)) {
            for (boolean bold : List.of(false, true)) {
                try (var file = Fonts.file(Face.VAZIRMATN, bold)) {
                    Font.loadFont(file, 14);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
