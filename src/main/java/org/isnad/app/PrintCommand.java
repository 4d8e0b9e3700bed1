package org.isnad.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.dossier.Dossier;
import org.isnad.export.WholeFile;
import org.isnad.export.paper.Printout;
import org.isnad.marking.Hues;
import org.isnad.messages.Messages;
import org.isnad.settings.PrintChoices;
import org.isnad.settings.PrintChoices.Ink;
import org.isnad.settings.PrintChoices.Paper;
import org.isnad.settings.PrintChoices.What;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad print`: an article with its quotes marked, or the quotes by speaker, as PDF.
@Command(
        name = PrintCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "${bundle:print}")
final class PrintCommand implements Callable<Integer> {

    static final String NAME = "print";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:print.paths}")
    private List<Path> paths = List.of();

    @Option(names = "--pdf", paramLabel = "OUT", required = true, description = "${bundle:print.pdf}")
    private Path pdf = Path.of("");

    @Option(names = "--quotes", description = "${bundle:print.quotes}")
    private boolean quotes;

    @Option(names = "--furniture", description = "${bundle:print.furniture}")
    private boolean furniture;

    @Option(names = "--only-direct", description = "${bundle:print.only-direct}")
    private boolean onlyDirect;

    @Option(names = "--outcomes", description = "${bundle:print.outcomes}")
    private boolean outcomes;

    @Option(names = "--paper", paramLabel = "A4|LETTER", description = "${bundle:print.paper}")
    private Paper paper = Paper.A4;

    @Option(names = "--grey", description = "${bundle:print.grey}")
    private boolean grey;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var refusals = new Refusals(spec.commandLine().getErr());
        var dossier = ReadTogether.of(paths, refusals);
        if (!dossier.readings().isEmpty()) {
            print(dossier, refusals);
        }
        return refusals.exitCode();
    }

    private void print(Dossier dossier, Refusals refusals) {
        int articles = dossier.readings().size();
        if (articles > 1 && !quotes) {
            throw new ParameterException(
                    spec.commandLine(), CommandTexts.messages().text("cli.print.one-article"));
        }
        var printout = new Printout(
                dossier.readings().getFirst(),
                dossier,
                Hues.of(dossier),
                choices(articles),
                Messages.arabic(),
                LocalDate.now(ZoneId.systemDefault()));
        refusals.write(pdf, () -> WholeFile.write(pdf, out -> printout.write(out)));
    }

    private PrintChoices choices(int articles) {
        var what = !quotes ? What.ARTICLE : articles > 1 ? What.ALL_QUOTES : What.QUOTES;
        return PrintChoices.FIRST
                .withWhat(what)
                .withPaper(paper)
                .withInk(grey ? Ink.GREY : Ink.COLOUR)
                .withFurniture(furniture)
                .withOnlyDirect(onlyDirect)
                .withOutcomes(outcomes);
    }
}
