package org.isnad.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Starts the program.
public final class Main {

    static final Set<String> COMMANDS =
            Set.of(ReadCommand.NAME, SearchCommand.NAME, PrintCommand.NAME, ExportCommand.NAME);

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(namesOnlyPaths(arguments) ? open(arguments) : IsnadCommand.run(arguments));
    }

    private static int open(String[] arguments) {
        try {
            return ReaderWindow.open(paths(arguments));
        } catch (InvalidPathException e) {
            System.err.println(CommandTexts.messages().text("cli.locale", e.getInput()));
            return ExitCode.WRONG_USAGE;
        }
    }

    /// Then the window need not wait until the command line's library is loaded.
    private static boolean namesOnlyPaths(String[] arguments) {
        return Stream.of(arguments).noneMatch(argument -> argument.startsWith("-"))
                && (arguments.length == 0 || !COMMANDS.contains(arguments[0]));
    }

    private static List<Path> paths(String[] arguments) {
        return Stream.of(arguments).map(Path::of).toList();
    }
}
