package org.isnad.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.isnad.article.Article;
import org.isnad.export.Citation;
import org.isnad.export.print.Spooler;
import org.isnad.marking.Selection;
import org.isnad.messages.Messages;
import org.isnad.settings.Kept;
import org.isnad.settings.PrintChoices;
import org.isnad.settings.Remembered;
import org.isnad.settings.Settings;
import org.isnad.view.keys.Command;
import org.isnad.view.keys.Commands;
import org.isnad.view.panels.ArticleList;
import org.isnad.view.panels.Desk;
import org.isnad.view.panels.Panels;
import org.isnad.view.print.PrintSheet;

/// The window: the articles, the page and the panels, side by side in the direction of the language.
public final class MainWindow {

    /// In pixels; the build draws them.
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);

    private final Stage stage;
    private final ReaderModel model;
    private final LiveSettings live;
    private final Commands commands = new Commands();
    private final Overlay overlay = new Overlay();
    private final Notices notices;
    private final Opener opener;
    private final SearchBar search;
    private final PagePane page;
    private final ArticleList articles;
    private final Panels panels;
    private final Sides sides;
    private final Panes panes;
    private final Scene scene;

    /// @param toOpen the files and folders to begin with; read while the window is made
    public MainWindow(Stage stage, ReaderModel model, Remembered remembered, List<Path> toOpen) {
        this.stage = stage;
        this.model = model;
        live = new LiveSettings(remembered.settings());
        notices = new Notices(live);
        opener = new Opener(model, live, remembered, notices);
        opener.open(toOpen);
        var theme = new Theme(live);
        var desk = new Desk(model, live, theme.palette());
        search = new SearchBar(model, live);
        page = new PagePane(model, live, theme, remembered.places(), search::open);
        articles = new ArticleList(desk, this::toPage);
        panels = new Panels(desk, this::toPage);
        sides = new Sides(start(), middle(), panels);
        panes = new Panes(sides, search, articles, page, panels);
        var left = remembered.window().value();
        scene = new Scene(new StackPane(content(remembered.print()), overlay), left.width(), left.height());
        scene.getRoot().nodeOrientationProperty().bind(live.orientation());
        theme.dress(scene);
        opener.acceptDrops(scene);
        opener.acceptDropsToAdd(articles);
        live.whenNotKept(file -> notices.say(Notices.Weight.ERROR, "settings.not-saved", file));
        model.setOnNews(notices::say);
        commands.install(scene, () -> live.messages().get());
        stage.setScene(scene);
        stage.titleProperty()
                .bind(model.article().flatMap(shown -> live.messages().map(now -> title(shown, now))));
        new WindowPlace(stage, sides, panels.shown(), remembered.window()).restore();
    }

    /// Finds the styles of what is there already, while the first article is still being decoded.
    public void dress() {
        scene.getRoot().applyCss();
    }

    public void show() {
        stage.show();
        toPage();
    }

    /// Does what can wait until the window has been seen: makes the lists that are not shown, gives it its icons, and
    /// follows the files of what is open.
    public void complete() {
        panels.complete();
        stage.getIcons().setAll(ICONS.stream().map(MainWindow::icon).toList());
        new Watching(model, Platform::runLater);
    }

    /// For a later start of the program: brings the window before all others, and opens `paths`, if any.
    public void comeForward(List<Path> paths) {
        opener.open(paths);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    LiveSettings live() {
        return live;
    }

    public Scene scene() {
        return scene;
    }

    /// The articles, or what was searched for in them.
    private VBox start() {
        VBox.setVgrow(articles, Priority.ALWAYS);
        VBox.setVgrow(search, Priority.ALWAYS);
        articles.visibleProperty().bind(search.openProperty().not());
        articles.managedProperty().bind(articles.visibleProperty());
        var start = new VBox(articles);
        FirstSight.of(search.openProperty(), () -> start.getChildren().addFirst(search));
        return start;
    }

    private VBox middle() {
        VBox.setVgrow(page, Priority.ALWAYS);
        return new VBox(notices, page);
    }

    private BorderPane content(Kept<PrintChoices> kept) {
        command(kept);
        var bar = new TopBar(commands, live);
        var menu = new FirstUse<>(() -> new OpenMenu(opener, live));
        var exporter = new FirstUse<>(() -> new Exporter(model, live, notices, () -> commands.run(Command.PRINT)));
        commands.on(Command.OPEN, () -> menu.get().show(bar.openButton()))
                .on(Command.EXPORT, () -> exporter.get().show(bar.exportButton()), model.hasArticle());
        var content = new BorderPane(sides.node());
        content.setTop(bar);
        content.setBottom(new StatusBar(model, live));
        return content;
    }

    private void command(Kept<PrintChoices> kept) {
        var print = new FirstUse<>(() -> new PrintSheet(model, live, kept, Spooler.ofSystem(), overlay::close));
        var help = new FirstUse<>(() -> new HelpCard(live, overlay::close));
        var settings = new FirstUse<>(() -> new SettingsSheet(live, overlay::close));
        commands.on(
                        Command.CLOSE_ARTICLE,
                        () -> model.article().get().map(Article::file).ifPresent(model::close))
                .on(Command.NEXT_ARTICLE, () -> model.showNeighbour(1))
                .on(Command.PREVIOUS_ARTICLE, () -> model.showNeighbour(-1))
                .on(Command.PRINT, () -> print(print.get()), model.hasArticle())
                .on(Command.COPY_QUOTE, this::copyQuote)
                .on(Command.QUIT, stage::close)
                .on(Command.SEARCH, panes::toSearch)
                .on(Command.NEXT_HIT, search::next)
                .on(Command.PREVIOUS_HIT, search::previous)
                .on(Command.NEXT_FINDING, () -> model.nextFinding(page.reading()))
                .on(Command.PREVIOUS_FINDING, () -> model.previousFinding(page.reading()))
                .on(Command.BACK, model::back, model.hasBack())
                .on(Command.FORWARD, model::forward, model.hasForward())
                .on(Command.NEXT_PANE, () -> panes.cycle(1))
                .on(Command.PREVIOUS_PANE, () -> panes.cycle(-1))
                .on(Command.PARTICIPANTS, () -> panes.toPanel(0))
                .on(Command.QUOTES, () -> panes.toPanel(1))
                .on(Command.OUTCOMES, () -> panes.toPanel(2))
                .on(Command.FOLD_PANELS, sides::toggle)
                .on(Command.LARGER, () -> size(live.settings().get().size() + 1))
                .on(Command.SMALLER, () -> size(live.settings().get().size() - 1))
                .on(Command.NORMAL_SIZE, () -> size(Settings.FIRST.size()))
                .on(Command.SETTINGS, () -> overlay.toggle(settings.get(), Pos.CENTER_LEFT))
                .on(Command.HELP, () -> overlay.toggle(help.get(), Pos.CENTER))
                .on(Command.MENU, () -> Menus.askFor(scene))
                .on(Command.DISMISS, this::dismiss);
    }

    private void print(PrintSheet sheet) {
        overlay.toggle(sheet, Pos.CENTER);
        if (overlay.isOpen()) {
            sheet.refresh();
        }
    }

    /// What is chosen, with its source; where nothing is, the selected words.
    private void copyQuote() {
        var citation = new Citation(model.dossier().get(), live.messages().get());
        Optional.of(model.selection().get())
                .filter(chosen -> chosen.place().isPresent())
                .or(page::selected)
                .flatMap(citation::of)
                .ifPresent(words -> {
                    var content = new ClipboardContent();
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                    notices.say(Notices.Weight.INFORMATION, "copied.quote");
                });
    }

    /// Closes what lies on top; the search and the overlay have closed themselves before this is asked. Where
    /// nothing is to be closed, stops what takes long.
    private void dismiss() {
        if (notices.dismiss()) {
            return;
        }
        if (model.selection().get().equals(Selection.nothing())) {
            model.interrupt();
        } else {
            model.choose(Selection.nothing());
        }
    }

    private void size(double points) {
        live.change(now -> now.withSize(points));
    }

    private void toPage() {
        page.page().requestFocus();
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(MainWindow.class.getResource("icons/isnad-" + size + ".png"))
                .toExternalForm());
    }

    private static String title(Optional<Article> shown, Messages messages) {
        return shown.map(Desk::title)
                .map(title -> messages.text("window.title.article", title))
                .orElseGet(() -> messages.text("window.title"));
    }
}
