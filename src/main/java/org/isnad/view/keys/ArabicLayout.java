package org.isnad.view.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes keys work while an Arabic keyboard layout is active.
///
/// On Linux, JavaFX then reports Ctrl+F as an undefined key with the text «ب». Such an event is taken back and fired
/// again with the code of the key that was meant; in text fields too, where copying is dead otherwise.
final class ArabicLayout {

    private static final Map<String, KeyCode> KEYS = read();

    void install(Scene scene) {
        scene.addEventFilter(
                KeyEvent.ANY,
                event -> latin(event, scene.getFocusOwner() instanceof TextInputControl)
                        .ifPresent(meant -> {
                            event.consume();
                            Event.fireEvent(event.getTarget(), meant);
                        }));
    }

    /// The event that was meant, where it differs.
    static Optional<KeyEvent> latin(KeyEvent event, boolean inField) {
        if (event.getCode() != KeyCode.UNDEFINED || event.getEventType() == KeyEvent.KEY_TYPED) {
            return Optional.empty();
        }
        return Optional.ofNullable(KEYS.get(event.getText()))
                .filter(code -> event.isShortcutDown() || event.isAltDown() || (code == KeyCode.SLASH && !inField))
                .map(code -> again(event, code));
    }

    private static KeyEvent again(KeyEvent event, KeyCode code) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                "",
                code,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }

    private static Map<String, KeyCode> read() {
        try (var in = ArabicLayout.class.getResourceAsStream("arabic-layout.txt")) {
            if (in == null) {
                throw new IllegalStateException("no arabic-layout.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> KeyCode.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
