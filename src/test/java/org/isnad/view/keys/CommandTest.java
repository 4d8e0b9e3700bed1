package org.isnad.view.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.isnad.messages.Messages;
import org.isnad.view.keys.Chord.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private final Messages arabic = Messages.arabic();
    private final Messages english = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTwoCommandsHaveTheSameKeys(boolean rightToLeft) {
        assertThat(chords(rightToLeft)).doesNotHaveDuplicates();
    }

    @Test
    void backIsTheWayThatOneReadFrom() {
        assertThat(Command.BACK.chords(true)).containsExactly(new Stroke(KeyCode.RIGHT, false, true, false));
        assertThat(Command.FORWARD.chords(true)).containsExactly(new Stroke(KeyCode.LEFT, false, true, false));
        assertThat(Command.BACK.chords(false)).containsExactly(new Stroke(KeyCode.LEFT, false, true, false));
        assertThat(Command.NEXT_FINDING.chords(true)).isEqualTo(Command.NEXT_FINDING.chords(false));
    }

    @Test
    void namesItselfAndItsKeysInATip() {
        assertThat(Command.SEARCH.tip(arabic)).isEqualTo("البحث في كل المقالات (\u2068Ctrl+F\u2069 أو \u2068/\u2069)");
        assertThat(Command.BACK.tip(arabic)).isEqualTo("الرجوع إلى الموضع السابق (\u2068Alt+سهم لليمين\u2069)");
        assertThat(Command.HELP.tip(english)).isEqualTo("List of keys (\u2068F1\u2069 or \u2068?\u2069)");
    }

    @Test
    void writesReadmesTable() {
        assertThat(KeyTable.markdown(english)).startsWith("""
                        | | |
                        |---|---|
                        | **Articles** | |
                        | `Ctrl+O` | Open files or a folder |
                        """).contains("""
                        | `Ctrl+F` or `/` | Search all articles |
                        """);
    }

    private static List<Chord> chords(boolean rightToLeft) {
        return Stream.of(Command.values())
                .flatMap(command -> command.chords(rightToLeft).stream())
                .toList();
    }
}
