package org.isnad.view.print;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import org.isnad.export.WholeFile;
import org.isnad.export.paper.Printout;
import org.isnad.export.print.Spooler;
import org.isnad.export.print.Spooler.Printers;
import org.isnad.export.print.Spooler.Sent;
import org.isnad.messages.Messages;
import org.isnad.settings.Kept;
import org.isnad.settings.PrintChoices;
import org.isnad.view.CardHead;
import org.isnad.view.LiveSettings;
import org.isnad.view.Prose;
import org.isnad.view.ReaderModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The print dialog: the pages at one side, what can be chosen of them at the other, and below what came of it.
public final class PrintSheet extends BorderPane {

    private static final Logger LOG = LoggerFactory.getLogger(PrintSheet.class);

    private final ReaderModel model;
    private final LiveSettings live;
    private final Spooler spooler;
    private final PrintPress press = new PrintPress();
    private final PrintOptions options;
    private final PrintPreview preview;
    private final Prose said = new Prose();
    private final Slider zoom = new Slider(.3, 2, .75);
    private final Button print;
    private boolean opening;
    private final ReadOnlyObjectWrapper<Optional<PrintPress.Composed>> composed =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param close what the button at its head does
    public PrintSheet(ReaderModel model, LiveSettings live, Kept<PrintChoices> kept, Spooler spooler, Runnable close) {
        this.model = model;
        this.live = live;
        this.spooler = spooler;
        options = new PrintOptions(live, kept);
        preview = new PrintPreview(press, live);
        print = button("print.print", this::print);
        print.setDefaultButton(true);
        getStyleClass().addAll("card", "print-sheet");
        setMaxWidth(1120);
        setTop(CardHead.of("print.title", live, close));
        setLeft(options());
        setCenter(preview);
        setBottom(foot());
        options.choices().addListener((_, before, now) -> {
            if (!now.withPrinter("").withCopies(1).equals(before.withPrinter("").withCopies(1))) {
                compose();
            }
        });
    }

    /// Shows the article in the page as it is now, and asks the system for its printers.
    public void refresh() {
        say("", "");
        opening = true;
        compose();
        press.later(() -> {
            var printers = spooler.printers();
            Platform.runLater(() -> offer(printers));
        });
    }

    private ScrollPane options() {
        var scroll = new ScrollPane(options);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private HBox foot() {
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setId("print-said");
        said.setMaxHeight(USE_PREF_SIZE);
        said.getStyleClass().add("print-said");
        zoom.setId("print-zoom");
        zoom.accessibleTextProperty().bind(live.text("print.zoom"));
        preview.zoom().bind(zoom.valueProperty());
        var save = button("print.save", this::save);
        var foot = new HBox(10, zoom, said, save, print);
        foot.getStyleClass().add("print-foot");
        return foot;
    }

    private Button button(String key, Runnable action) {
        var button = new Button();
        button.setId(key.replace('.', '-'));
        button.textProperty().bind(live.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> composed.get().isEmpty(), composed));
        return button;
    }

    private void compose() {
        var printout = model.reading()
                .map(reading -> new Printout(
                        reading,
                        model.dossier().get(),
                        model.hues().get(),
                        options.choices().get(),
                        live.messages().get(),
                        LocalDate.now(ZoneId.systemDefault())));
        printout.ifPresent(wanted -> press.compose(wanted, done -> {
            composed.set(done);
            done.ifPresentOrElse(this::show, () -> say("notice.error", ""));
        }));
    }

    /// Once the pages are there, Enter prints them.
    private void show(PrintPress.Composed ready) {
        preview.show(ready);
        if (opening && getScene() != null) {
            zoom.setValue(Math.min(zoom.getValue(), preview.zoomToFit()));
            print.requestFocus();
        }
        opening = false;
    }

    private void offer(Printers printers) {
        switch (printers) {
            case Printers.Found found -> options.offer(found.names());
            case Printers.None none -> {
                options.offer(List.of());
                say(none.reason(), "");
            }
        }
    }

    private void print() {
        composed.get().ifPresent(ready -> {
            say("print.sending", "");
            var choices = options.choices().get();
            var title = model.article().get().map(article -> article.headline()).orElse("");
            var pages = options.pages();
            press.later(() -> {
                var sent = Sending.by(spooler, ready, choices, title, pages);
                Platform.runLater(() -> say(sent));
            });
        });
    }

    private void say(Sent sent) {
        switch (sent) {
            case Sent.Done done -> say("print.sent", done.printer());
            case Sent.Not not -> say(not.reason(), not.detail());
        }
    }

    private void say(Spooler.Reason reason, String detail) {
        said.setText(
                live.messages().get().text(reason) + (detail.isEmpty() ? "" : " (" + Messages.isolated(detail) + ")"));
    }

    private void say(String key, String value) {
        said.setText(key.isEmpty() ? "" : live.messages().get().text(key, value));
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(live.messages().get().text("print.save"));
        chooser.setInitialFileName(model.article()
                        .get()
                        .map(article -> article.name().replaceFirst("(?<=.)\\.[^.]*$", ""))
                        .orElse("isnad")
                + ".pdf");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::save);
    }

    void save(Path file) {
        composed.get().ifPresent(ready -> {
            try {
                WholeFile.write(file, ready::writeTo);
                say("export.saved", file.toString());
            } catch (IOException e) {
                LOG.warn("cannot write {}", file, e);
                say("export.not-saved", file.toString());
            }
        });
    }
}
