package org.isnad.view;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.isnad.export.Exported;
import org.isnad.export.Form;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The menu that lets articles out of the program: on paper, or in another form.
final class Exporter {

    private static final Logger LOG = LoggerFactory.getLogger(Exporter.class);

    private final ReaderModel model;
    private final LiveSettings live;
    private final Notices notices;
    private final Runnable print;
    private final ContextMenu menu = new ContextMenu();

    /// @param print opens the print dialog, which saves PDFs too
    Exporter(ReaderModel model, LiveSettings live, Notices notices, Runnable print) {
        this.model = model;
        this.live = live;
        this.notices = notices;
        this.print = print;
        menu.setId("export-menu");
    }

    void show(Node button) {
        model.reading().ifPresent(reading -> {
            menu.getItems().setAll(items(reading, button));
            Menus.show(menu, button);
        });
    }

    private List<MenuItem> items(Reading shown, Node button) {
        var items = new ArrayList<MenuItem>();
        items.add(Menus.item(text("export.print"), print));
        items.add(new SeparatorMenuItem());
        items.add(title("export.article"));
        items.addAll(items(List.of(shown), button));
        var all = model.dossier().get().readings();
        if (all.size() > 1) {
            items.add(new SeparatorMenuItem());
            items.add(title("export.all"));
            items.addAll(items(all, button));
        }
        return items;
    }

    private List<MenuItem> items(List<Reading> readings, Node button) {
        return List.of(
                item("export.html", Form.HTML, readings, button),
                item("export.markdown", Form.MARKDOWN, readings, button),
                item("export.csv", Form.CSV, readings, button),
                item("export.json", Form.JSON, readings, button));
    }

    private MenuItem item(String key, Form form, List<Reading> readings, Node button) {
        return Menus.item(text(key), () -> choose(form, readings, button));
    }

    private MenuItem title(String key) {
        var title = Menus.item(text(key), () -> {});
        title.setDisable(true);
        title.getStyleClass().add("menu-title");
        return title;
    }

    private void choose(Form form, List<Reading> readings, Node button) {
        var chooser = new FileChooser();
        chooser.setTitle(text("export.choose"));
        var first = readings.size() == 1 ? readings.getFirst().article().name() : "isnad";
        chooser.setInitialFileName(first.replaceFirst("(?<=.)\\.[^.]*$", "") + "." + form.ending());
        Optional.ofNullable(chooser.showSaveDialog(button.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> write(form, readings, file));
    }

    /// Away from the screen; a notice tells what came of it.
    void write(Form form, List<Reading> readings, Path file) {
        var exported = new Exported(
                readings,
                model.dossier().get(),
                model.hues().get(),
                live.messages().get());
        Thread.startVirtualThread(() -> {
            try {
                form.write(exported, file);
                Platform.runLater(() -> notices.say(Notices.Weight.INFORMATION, "export.saved", file));
            } catch (IOException e) {
                LOG.warn("cannot write {}", file, e);
                Platform.runLater(() -> notices.say(Notices.Weight.ERROR, "export.not-saved", file));
            }
        });
    }

    private String text(String key) {
        return live.messages().get().text(key);
    }
}
