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
        subcommands = {ReadCommand.class, SearchCommand.class, PrintCommand.class, ExportCommand.class},
        description = "${bundle:isnad}",
        footer = {"", "${bundle:isnad.window}", "${bundle:exit-codes}"})
final class IsnadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER|FILE", arity = "0..*", description = "${bundle:isnad.paths}")
    private List<Path> paths = List.of();

    static int run(String... arguments) {
        return new CommandLine(new IsnadCommand())
                .setResourceBundle(new CommandTexts())
                .execute(arguments);
    }

    @Override
    public Integer call() {
        return ReaderWindow.open(paths);
    }
}
