package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.export.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad read`: one JSON file an article, all articles of one call read together; beside it the text that its offsets
/// point into, where that stands in no file.
@Command(
        name = ReadCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "${bundle:read}")
final class ReadCommand implements Callable<Integer> {

    static final String NAME = "read";

    @Parameters(paramLabel = "FOLDER|FILE", arity = "1..*", description = "${bundle:read.paths}")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "${bundle:read.out}")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(
                    spec.commandLine(), CommandTexts.messages().text("cli.no-folder", out));
        }
        var refusals = new Refusals(spec.commandLine().getErr());
        var dossier = ReadTogether.of(paths, refusals);
        Files.createDirectories(out);
        var taken = new HashSet<String>();
        for (var reading : dossier.readings()) {
            var name = freeName(reading.article().name(), taken);
            Files.writeString(out.resolve(name + ".json"), ReadingJson.of(reading));
            if (reading.article().isExtracted()) {
                Files.writeString(out.resolve(name + ".txt"), reading.article().text());
            }
        }
        return refusals.exitCode();
    }

    /// `000.txt` gives `000`; a second article of that name, from another folder, `000-2`.
    private static String freeName(String article, Set<String> taken) {
        var stem = article.replaceFirst("(?<=.)\\.[^.]*$", "");
        var name = stem;
        for (int i = 2; !taken.add(name); i++) {
            name = stem + "-" + i;
        }
        return name;
    }
}
