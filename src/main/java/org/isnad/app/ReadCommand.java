package org.isnad.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.export.ReadingJson;
import org.isnad.export.WholeFile;
import org.isnad.reading.Reading;
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
    public Integer call() {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(
                    spec.commandLine(), CommandTexts.messages().text("cli.no-folder", out));
        }
        var refusals = new Refusals(spec.commandLine().getErr());
        if (refusals.write(out, () -> Files.createDirectories(out))) {
            var taken = new HashSet<String>();
            for (var reading : ReadTogether.of(paths, refusals).readings()) {
                write(reading, freeName(reading.article().name(), taken), refusals);
            }
        }
        return refusals.exitCode();
    }

    private void write(Reading reading, String name, Refusals refusals) {
        write(out.resolve(name + ".json"), ReadingJson.of(reading), refusals);
        if (reading.article().isExtracted()) {
            write(out.resolve(name + ".txt"), reading.article().text(), refusals);
        }
    }

    private static void write(Path file, String text, Refusals refusals) {
        refusals.write(file, () -> WholeFile.write(file, to -> to.write(text.getBytes(StandardCharsets.UTF_8))));
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
