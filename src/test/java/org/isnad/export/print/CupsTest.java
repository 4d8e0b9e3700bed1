package org.isnad.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.isnad.export.print.Spooler.Job;
import org.isnad.export.print.Spooler.Printers;
import org.isnad.export.print.Spooler.Reason;
import org.isnad.export.print.Spooler.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// With commands that answer as CUPS does.
@DisabledOnOs(OS.WINDOWS)
class CupsTest {

    private static final Job JOB = new Job(Path.of("a.pdf"), "Summit", "", 2, "1-3", "A4", true);
    private static final String RUNNING = """
            case "$1" in
            -r) echo "scheduler is running" ;;
            -e) echo Office; echo Home ;;
            -d) echo "system default destination: Home" ;;
            -p) echo "printer $2 is idle.  enabled since Tue" ;;
            -a) echo "$2 accepting requests since Tue" ;;
            esac
            """;

    @TempDir
    Path folder;

    @Test
    void theDefaultPrinterComesFirst() throws IOException {
        command("lp", "");
        command("lpstat", RUNNING);
        assertThat(cups().printers()).isEqualTo(new Printers.Found(List.of("Home", "Office")));
    }

    @Test
    void aJobGoesToThePrinterWithAllThatWasChosen() throws IOException {
        command("lp", "printf '%s ' \"$@\" > " + folder.resolve("said"));
        command("lpstat", RUNNING);
        assertThat(cups().send(JOB)).isEqualTo(new Sent.Done("Home"));
        assertThat(folder.resolve("said"))
                .hasContent("-n 2 -t Summit -d Home -o media=A4 -o page-ranges=1-3 -o print-color-mode=monochrome %s "
                        .formatted(JOB.pdf().toAbsolutePath()));
    }

    @Test
    void lprDoesWhereThereIsNoLp() throws IOException {
        command("lpr", "printf '%s ' \"$@\" > " + folder.resolve("said"));
        assertThat(cups().send(JOB)).isEqualTo(new Sent.Done(""));
        assertThat(folder.resolve("said"))
                .hasContent("-# 2 -T Summit -o media=A4 -o page-ranges=1-3 -o print-color-mode=monochrome %s "
                        .formatted(JOB.pdf().toAbsolutePath()));
    }

    @Test
    void withoutACommandNothingIsPrintedAndThatIsSaid() {
        assertThat(cups().printers()).isEqualTo(new Printers.None(Reason.NO_COMMAND));
        assertThat(cups().send(JOB)).isEqualTo(new Sent.Not(Reason.NO_COMMAND, ""));
    }

    @Test
    void aServiceThatDoesNotRunIsNamed() throws IOException {
        command("lp", "");
        command("lpstat", "echo \"scheduler is not running\"");
        assertThat(cups().send(JOB)).isEqualTo(new Sent.Not(Reason.NO_SPOOLER, ""));
    }

    @Test
    void noPrinterIsNamed() throws IOException {
        command("lp", "");
        command("lpstat", "[ \"$1\" = -r ] && echo \"scheduler is running\"");
        assertThat(cups().send(JOB)).isEqualTo(new Sent.Not(Reason.NO_PRINTER, ""));
    }

    @Test
    void aStoppedPrinterGetsNoJob() throws IOException {
        command("lp", "echo printed > " + folder.resolve("said"));
        command("lpstat", RUNNING.replace("is idle.  enabled", "disabled"));
        assertThat(cups().send(JOB)).isEqualTo(new Sent.Not(Reason.STOPPED, "Home"));
        assertThat(folder.resolve("said")).doesNotExist();
    }

    @Test
    void whatThePrinterRefusesIsSaidInItsWords() throws IOException {
        command("lp", "echo \"lp: too large\" >&2; exit 1");
        command("lpstat", RUNNING);
        assertThat(cups().send(JOB)).isEqualTo(new Sent.Not(Reason.REFUSED, "lp: too large"));
    }

    private Cups cups() {
        return new Cups(List.of(folder));
    }

    private void command(String name, String body) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
