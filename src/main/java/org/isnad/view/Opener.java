package org.isnad.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.isnad.messages.Messages;
import org.isnad.settings.Kept;
import org.isnad.settings.ReadingPlaces;
import org.isnad.settings.Recent;
import org.isnad.settings.Recent.Opened;
import org.isnad.settings.Remembered;

/// The ways to open articles: by choosing, by dropping, and again.
public final class Opener {

    private final ReaderModel model;
    private final LiveSettings live;
    private final Kept<Recent> kept;
    private final Kept<ReadingPlaces> places;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Recent> recent;

    public Opener(ReaderModel model, LiveSettings live, Remembered remembered, Notices notices) {
        this.model = model;
        this.live = live;
        kept = remembered.recent();
        places = remembered.places();
        this.notices = notices;
        recent = new ReadOnlyObjectWrapper<>(kept.value());
    }

    /// The dossiers opened last.
    public ReadOnlyObjectProperty<Recent> recent() {
        return recent.getReadOnlyProperty();
    }

    /// Opens them as the dossier, at the article that one read last.
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            remember(now -> now.opened(paths));
            model.open(paths, there -> places.value().lastOf(there));
        }
    }

    /// Opens what was open before, if it is still there.
    public void reopen(Opened before) {
        if (before.exists()) {
            open(before.paths());
        } else {
            remember(now -> now.without(before));
            notices.say(
                    Notices.Weight.INFORMATION,
                    "open.recent.gone",
                    before.paths().getFirst());
        }
    }

    public void forgetRecent() {
        remember(_ -> Recent.NONE);
    }

    private void remember(UnaryOperator<Recent> change) {
        recent.set(kept.change(change));
    }

    /// Asks for files; what is asked by the system's own window.
    public void chooseFiles(Window over) {
        var chooser = new FileChooser();
        chooser.setTitle(messages().text("open.choose-files"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(messages().text("open.text-files"), "*.txt", "*.html", "*.htm"),
                        new FileChooser.ExtensionFilter(messages().text("open.all-files"), "*"));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenMultipleDialog(over))
                .ifPresent(files -> open(files.stream().map(File::toPath).toList()));
    }

    public void chooseFolder(Window over) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages().text("open.choose-folder"));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(over)).ifPresent(folder -> open(List.of(folder.toPath())));
    }

    private Optional<File> lastFolder() {
        return recent.get().dossiers().stream()
                .map(opened -> opened.paths().getFirst().toFile())
                .map(file -> file.isDirectory() ? file : file.getParentFile())
                .filter(folder -> folder != null && folder.isDirectory())
                .findFirst();
    }

    /// Opens what is dropped anywhere on `scene`.
    public void acceptDrops(Scene scene) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            }
            drag.consume();
        });
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent drag) {
        var paths = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        open(paths);
        drag.setDropCompleted(!paths.isEmpty());
        drag.consume();
    }

    private Messages messages() {
        return live.messages().get();
    }
}
