package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `isnad`: the window, or one of the commands that need none.
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {ReadCommand.class, SearchCommand.class},
        description = "Reads Arabic news: who took part, who said what, and what came of it.",
        footer = {
            "",
            "Without a command it opens the reader window, on the files and folders that are named.",
            "Exit codes: 0 done, 1 some article was refused, 2 wrong usage."
        })
final class IsnadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER|FILE", arity = "0..*", description = "Articles to open.")
    private List<Path> paths = List.of();

    static int run(String... arguments) {
        return new CommandLine(new IsnadCommand()).execute(arguments);
    }

    @Override
    public Integer call() {
        return ReaderWindow.open(paths);
    }
}
