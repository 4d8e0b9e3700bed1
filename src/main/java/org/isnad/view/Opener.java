package org.isnad.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
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

    private static final List<String> ARTICLE_FILES =
            List.of("*.txt", "*.html", "*.htm", "*.xhtml", "*.jsonl", "*.jsonl.gz");

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

    /// Opens them beside what is open; the two together are a dossier of their own.
    public void add(List<Path> paths) {
        if (!paths.isEmpty()) {
            model.add(paths);
            remember(now -> now.opened(model.paths().get()));
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

    /// Asks for files, by the system's own window, and opens them.
    public void chooseFiles(Window over) {
        open(files(over));
    }

    public void chooseFolder(Window over) {
        open(folder(over));
    }

    public void chooseFilesToAdd(Window over) {
        add(files(over));
    }

    public void chooseFolderToAdd(Window over) {
        add(folder(over));
    }

    private List<Path> files(Window over) {
        var chooser = new FileChooser();
        chooser.setTitle(messages().text("open.choose-files"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(messages().text("open.text-files"), ARTICLE_FILES),
                        new FileChooser.ExtensionFilter(messages().text("open.all-files"), "*"));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return Stream.ofNullable(chooser.showOpenMultipleDialog(over))
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
    }

    private List<Path> folder(Window over) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages().text("open.choose-folder"));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return Stream.ofNullable(chooser.showDialog(over)).map(File::toPath).toList();
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
        scene.setOnDragOver(Opener::offer);
        scene.setOnDragDropped(drag -> take(drag, this::open));
    }

    /// Opens what is dropped on the list of articles beside them.
    public void acceptDropsToAdd(Node list) {
        list.setOnDragOver(Opener::offer);
        list.setOnDragDropped(drag -> take(drag, this::add));
    }

    private static void offer(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        }
        drag.consume();
    }

    private static void take(DragEvent drag, Consumer<List<Path>> taker) {
        var paths = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        taker.accept(paths);
        drag.setDropCompleted(!paths.isEmpty());
        drag.consume();
    }

    private Messages messages() {
        return live.messages().get();
    }
}
