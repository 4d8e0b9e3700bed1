package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.export.Exported;
import org.isnad.export.Form;
import org.isnad.marking.Hues;
import org.isnad.messages.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad export`: articles with what was found in them, as one file in another form.
@Command(
        name = ExportCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "${bundle:export}")
final class ExportCommand implements Callable<Integer> {

    static final String NAME = "export";

    @Parameters(paramLabel = "FOLDER|FILE", arity = "1..*", description = "${bundle:read.paths}")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "${bundle:export.out}")
    private Path out = Path.of("");

    @Option(names = "--to", paramLabel = "HTML|MARKDOWN|CSV|JSON", description = "${bundle:export.to}")
    private @Nullable Form to;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var form = Optional.ofNullable(to)
                .or(() -> Form.ofName(out))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), CommandTexts.messages().text("cli.export.which")));
        var refusals = new Refusals(spec.commandLine().getErr());
        var dossier = ReadTogether.of(paths, refusals);
        if (!dossier.readings().isEmpty()) {
            var exported = new Exported(dossier.readings(), dossier, Hues.of(dossier), Messages.arabic());
            refusals.write(out, () -> form.write(exported, out));
        }
        return refusals.exitCode();
    }
}
