package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.dossier.Dossier;
import org.isnad.export.ReadingJson;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad read`: one JSON file an article, all articles of one call read together.
@Command(
        name = ReadCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "${bundle:read}")
final class ReadCommand implements Callable<Integer> {

    static final String NAME = "read";

    private static final Logger LOG = LoggerFactory.getLogger(ReadCommand.class);

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
        var reader = new Reader();
        var articles = refusals.sortOut(ArticleFolder.read(paths));
        var dossier = Dossier.of(articles.stream()
                .flatMap(article -> read(reader, article, refusals).stream())
                .toList());
        Files.createDirectories(out);
        var taken = new HashSet<String>();
        for (var reading : dossier.readings()) {
            var file = out.resolve(freeName(reading.article().name(), taken));
            Files.writeString(file, ReadingJson.of(reading));
        }
        return refusals.exitCode();
    }

    /// One article on which the program fails must not cost the others.
    private static Optional<Reading> read(Reader reader, Article article, Refusals refusals) {
        try {
            return Optional.of(reader.read(article));
        } catch (RuntimeException e) {
            LOG.error("reading {}", article.file(), e);
            refusals.reportFault(article);
            return Optional.empty();
        }
    }

    /// `000.txt` gives `000.json`; a second article of that name, from another folder, `000-2.json`.
    private static String freeName(String article, Set<String> taken) {
        var stem = article.replaceFirst("(?<=.)\\.[^.]*$", "");
        var name = stem;
        for (int i = 2; !taken.add(name); i++) {
            name = stem + "-" + i;
        }
        return name + ".json";
    }
}
