package org.isnad.view.keys;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.isnad.messages.Messages;

/// Keys pressed at once.
public sealed interface Chord {

    /// `Ctrl+PAGE_UP`, with [KeyCode]'s names; or the one character that is typed, as `/`.
    static Chord of(String written) {
        if (written.length() == 1) {
            return new Typed(written.charAt(0));
        }
        var keys = List.of(written.split("\\+"));
        return new Stroke(
                KeyCode.valueOf(keys.getLast()), keys.contains("Ctrl"), keys.contains("Alt"), keys.contains("Shift"));
    }

    boolean matches(KeyEvent pressed);

    /// As they stand on the keyboard: `Ctrl`, `F`.
    List<String> keys(Messages messages);

    /// `Ctrl+F`, to be read from left to right.
    default String label(Messages messages) {
        return String.join("+", keys(messages));
    }

    /// The same where left and right have changed places.
    default Chord mirrored() {
        return switch (this) {
            case Stroke stroke when stroke.code == KeyCode.LEFT -> stroke.on(KeyCode.RIGHT);
            case Stroke stroke when stroke.code == KeyCode.RIGHT -> stroke.on(KeyCode.LEFT);
            case Stroke stroke -> stroke;
            case Typed typed -> typed;
        };
    }

    /// A key with the modifiers held; `ctrl` is Command on macOS.
    record Stroke(KeyCode code, boolean ctrl, boolean alt, boolean shift) implements Chord {

        @Override
        public boolean matches(KeyEvent pressed) {
            return plain(pressed) == code
                    && pressed.isShortcutDown() == ctrl
                    && pressed.isAltDown() == alt
                    && (pressed.isShiftDown() == shift || code == KeyCode.PLUS);
        }

        @Override
        public List<String> keys(Messages messages) {
            return Stream.of(ctrl ? "Ctrl" : "", alt ? "Alt" : "", shift ? "Shift" : "", name(messages))
                    .filter(key -> !key.isEmpty())
                    .toList();
        }

        private Stroke on(KeyCode other) {
            return new Stroke(other, ctrl, alt, shift);
        }

        /// Plus, minus and digits are two keys each, and plus may need Shift.
        private static KeyCode plain(KeyEvent pressed) {
            return switch (pressed.getCode()) {
                case ADD, EQUALS -> KeyCode.PLUS;
                case SUBTRACT -> KeyCode.MINUS;
                case NUMPAD0 -> KeyCode.DIGIT0;
                case NUMPAD1 -> KeyCode.DIGIT1;
                case NUMPAD2 -> KeyCode.DIGIT2;
                case NUMPAD3 -> KeyCode.DIGIT3;
                default -> pressed.getCode();
            };
        }

        /// Arrows are named: no bundled font has them.
        private String name(Messages messages) {
            return switch (code) {
                case LEFT -> messages.text("key.left");
                case RIGHT -> messages.text("key.right");
                case UP -> messages.text("key.up");
                case DOWN -> messages.text("key.down");
                case SPACE -> messages.text("key.space");
                case PLUS -> "+";
                case MINUS -> "−";
                case COMMA -> ",";
                case PAGE_UP -> "PgUp";
                case PAGE_DOWN -> "PgDn";
                default -> code.getName();
            };
        }
    }

    /// A key by the character that it types, wherever a keyboard has it.
    record Typed(char character) implements Chord {

        @Override
        public boolean matches(KeyEvent pressed) {
            return !pressed.isShortcutDown()
                    && !pressed.isAltDown()
                    && (pressed.getText().equals(String.valueOf(character)) || onSlash(pressed));
        }

        /// Where an event does not tell its text: `/` and `?` share a key.
        private boolean onSlash(KeyEvent pressed) {
            return pressed.getText().isEmpty()
                    && pressed.getCode() == KeyCode.SLASH
                    && pressed.isShiftDown() == (character == '?');
        }

        @Override
        public List<String> keys(Messages messages) {
            return List.of(String.valueOf(character));
        }
    }
}
