package org.isnad.view.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.isnad.export.print.Spooler;
import org.isnad.settings.Kept;
import org.isnad.settings.PrintChoices;
import org.isnad.settings.PrintChoices.Paper;
import org.isnad.settings.Settings;
import org.isnad.view.LiveSettings;
import org.isnad.view.Prose;
import org.isnad.view.ReaderModel;
import org.isnad.view.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PrintSheetTest {

    @TempDir
    Path home;

    private final List<Spooler.Job> jobs = new ArrayList<>();
    private Spooler.Printers printers = new Spooler.Printers.Found(List.of("Office", "Home"));
    private Spooler.Sent answer = new Spooler.Sent.Done("Office");
    private Kept<PrintChoices> kept;
    private PrintSheet sheet;

    @Start
    void show(Stage stage) {
        kept = Kept.in(home.resolve("print.json"), PrintChoices.class, PrintChoices.FIRST);
        var live = new LiveSettings(Kept.in(home.resolve("none.json"), Settings.class, Settings.FIRST));
        var model = new ReaderModel(new Workers(Runnable::run, Runnable::run), home);
        model.open(List.of(Path.of("seeds/002_5ae50c7d5e848dc0.txt")));
        sheet = new PrintSheet(model, live, kept, new Answering(), () -> {});
        stage.setScene(new Scene(sheet, 1000, 700));
        stage.show();
        sheet.refresh();
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private final class Answering implements Spooler {

        @Override
        public Printers printers() {
            return printers;
        }

        @Override
        public Sent send(Job job) {
            assertThat(job.pdf()).isRegularFile();
            jobs.add(job);
            return answer;
        }
    }

    @Test
    void showsThePagesAndPrintsThemOnTheDefaultPrinter(FxRobot robot) throws TimeoutException {
        until(() -> preview(robot).getItems().size() > 1);
        until(() -> kept.value().printer().equals("Office"));
        fire(robot, "print-print");
        until(() -> said(robot).contains("Office"));
        assertThat(jobs)
                .extracting(Spooler.Job::printer, Spooler.Job::copies, Spooler.Job::pages, Spooler.Job::media)
                .containsExactly(tuple("Office", 1, "", "A4"));
    }

    @Test
    void printsThePagesThatWereAskedForInAnyDigits(FxRobot robot) throws TimeoutException {
        until(() -> !preview(robot).getItems().isEmpty());
        robot.interact(
                () -> robot.lookup("#print-pages").queryAs(TextField.class).setText("١-٢، 4"));
        fire(robot, "print-print");
        until(() -> !jobs.isEmpty());
        assertThat(jobs.getFirst().pages()).isEqualTo("1-2,4");
    }

    @Test
    void aChoiceComposesThePagesAnewAndIsKept(FxRobot robot) throws TimeoutException {
        until(() -> preview(robot).getItems().size() > 1);
        int pages = preview(robot).getItems().size();
        fire(robot, "print-choices-what-quotes");
        until(() -> preview(robot).getItems().size() < pages);
        fire(robot, "print-choices-paper-letter");
        until(() -> kept.value().printer().equals("Office"));
        assertThat(kept.value())
                .isEqualTo(PrintChoices.FIRST
                        .withWhat(PrintChoices.What.QUOTES)
                        .withPaper(Paper.LETTER)
                        .withPrinter("Office"));
    }

    @Test
    void aStoppedPrinterIsNamedAndTheFileOffered(FxRobot robot) throws TimeoutException {
        answer = new Spooler.Sent.Not(Spooler.Reason.STOPPED, "Office");
        until(() -> !preview(robot).getItems().isEmpty());
        fire(robot, "print-print");
        until(() -> said(robot).contains("الطابعة موقوفة"));
        assertThat(said(robot)).contains("PDF").contains("Office");
    }

    @Test
    void withoutAPrinterThatIsSaidBeforeAnybodyAsks(FxRobot robot) throws TimeoutException {
        printers = new Spooler.Printers.None(Spooler.Reason.NO_SPOOLER);
        robot.interact(sheet::refresh);
        until(() -> said(robot).contains("خدمة الطباعة (CUPS) متوقفة"));
    }

    @Test
    void savesThePagesOrSaysWhyNot(FxRobot robot) throws TimeoutException, IOException {
        until(() -> !preview(robot).getItems().isEmpty());
        var file = home.resolve("out.pdf");
        robot.interact(() -> sheet.save(file));
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(said(robot)).contains("out.pdf");
        robot.interact(() -> sheet.save(home.resolve("nowhere/out.pdf")));
        assertThat(said(robot)).startsWith("تعذَّرت كتابة");
    }

    private static PrintPreview preview(FxRobot robot) {
        return robot.lookup("#print-preview").queryAs(PrintPreview.class);
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#print-said").queryAs(Prose.class).getText();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private static void until(BooleanSupplier held) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held::getAsBoolean);
    }
}
