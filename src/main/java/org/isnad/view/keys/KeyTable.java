package org.isnad.view.keys;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.messages.Messages;

/// The table of keys as README shows it.
public final class KeyTable {

    private KeyTable() {}

    /// Prints it: in English, or in the language that is named.
    public static void main(String[] language) {
        IO.print(markdown(Messages.in(Locale.of(language.length == 0 ? "en" : language[0]))));
    }

    /// All commands by group, with their keys, in Markdown.
    public static String markdown(Messages messages) {
        return Stream.of(Command.Group.values())
                .map(group -> "| **" + messages.text(group) + "** | |\n" + rows(group, messages))
                .collect(Collectors.joining("", "| | |\n|---|---|\n", ""));
    }

    private static String rows(Command.Group group, Messages messages) {
        return Stream.of(Command.values())
                .filter(command -> command.group() == group)
                .map(command -> "| " + keys(command, messages) + " | " + command.name(messages) + " |\n")
                .collect(Collectors.joining());
    }

    private static String keys(Command command, Messages messages) {
        return command.chords(messages.rightToLeft()).stream()
                .map(chord -> "`" + chord.label(messages) + "`")
                .collect(Collectors.joining(" " + messages.text("key.or") + " "));
    }
}
