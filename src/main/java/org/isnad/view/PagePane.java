package org.isnad.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.isnad.article.Article;
import org.isnad.marking.Blocks;
import org.isnad.marking.Marks;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.messages.Messages;
import org.isnad.page.Mark;
import org.isnad.page.PageText;
import org.isnad.settings.Kept;
import org.isnad.settings.ReadingPlaces;
import org.isnad.text.Span;

/// The page in the window: shows the model's article and findings, and tells the model of clicks.
final class PagePane extends StackPane {

    private final ReaderModel model;
    private final LiveSettings live;
    private final PageView page = new PageView();
    private final Prose whatToDo = new Prose();
    private final Kept<ReadingPlaces> places;
    private boolean opening;

    /// @param places where one was reading in each article, to come back to
    /// @param search looks for words
    PagePane(ReaderModel model, LiveSettings live, Theme theme, Kept<ReadingPlaces> places, Consumer<String> search) {
        this.model = model;
        this.live = live;
        this.places = places;
        getStyleClass().add("page-pane");
        whatToDo.getStyleClass().add("empty-state");
        whatToDo.textProperty().bind(EmptyState.of(model, live));
        page.setId("page");
        page.pageStyleProperty().bind(theme.pageStyle());
        whatToDo.visibleProperty().bind(model.article().map(Optional::isEmpty));
        whatToDo.setMouseTransparent(true);
        whatToDo.managedProperty().bind(whatToDo.visibleProperty());
        getChildren().addAll(page, whatToDo);
        page.setOnChoose(model::chooseAt);
        page.setNames(this::nameAt);
        var menu = new FirstUse<>(() -> new PageMenu(page, model, live, search));
        page.setOnMenu((offset, x, y) -> menu.get().show(offset, x, y));
        listen();
        model.article().get().ifPresent(this::open);
    }

    PageView page() {
        return page;
    }

    /// Where one is reading.
    int reading() {
        return page.readingOffsetProperty().get();
    }

    private void listen() {
        model.article().addListener((_, before, now) -> now.ifPresentOrElse(shown -> turn(before, shown), this::clear));
        page.readingOffsetProperty().addListener((_, _, offset) -> remember(offset.intValue()));
        model.aim().addListener((_, _, aim) -> aim.map(Aim::place).ifPresent(this::reveal));
        for (var source : List.of(
                model.dossier(),
                model.selection(),
                model.hues(),
                model.search().result(),
                model.search().position())) {
            source.addListener(_ -> page.setMarks(marks()));
        }
        live.messages().addListener(_ -> model.article().get().ifPresent(this::openAgain));
    }

    private void remember(int offset) {
        if (!opening) {
            model.article().get().ifPresent(shown -> places.change(now -> now.at(shown.file(), offset)));
        }
    }

    /// The words selected in the page.
    public Optional<Selection> selected() {
        return model.article()
                .get()
                .filter(_ -> !page.getSelection().isEmpty())
                .map(article -> new Selection.Passage(article, page.getSelection()));
    }

    private void clear() {
        page.setContent(PageText.empty());
        page.setMarks(List.of());
    }

    /// An article whose file changed is read on at the same place.
    private void turn(Optional<Article> before, Article now) {
        before.filter(then -> then.file().equals(now.file()))
                .ifPresent(then -> places.change(
                        all -> all.at(now.file(), new Rewritten(then.text(), now.text()).place(reading()))));
        open(now);
    }

    private void open(Article article) {
        opening = true; // on its way the page stands at the top for a moment, where nobody reads
        page.setContent(content(article));
        page.setMarks(marks());
        places.value().in(article.file()).ifPresent(page::read);
        opening = false;
        remember(reading());
    }

    private void openAgain(Article article) {
        int reading = reading();
        page.setContent(content(article));
        page.read(reading);
    }

    private PageText content(Article article) {
        return PageText.of(article.text(), Blocks.of(article), this::foldLabel);
    }

    private String foldLabel(int lines, String firstWords) {
        return live.messages().get().text("page.furniture.show", lines) + ": " + Messages.isolated(firstWords);
    }

    /// Words that no mark shows are selected, so that one sees them; else the caret goes there, and the menu with it.
    private void reveal(Place place) {
        if (model.article().get().equals(Optional.of(place.article()))) {
            page.reveal(place.span());
            boolean marked = model.selection().get().place().equals(Optional.of(place))
                    || standingAt(place.article()).equals(Optional.of(place.span()));
            int start = place.span().start();
            page.select(marked ? new Span(start, start) : place.span());
        }
    }

    private List<Mark> marks() {
        return model.reading()
                .map(reading -> new Marks(
                                reading,
                                model.hues().get(),
                                model.selection().get(),
                                model.search().result().get(),
                                standingAt(reading.article()))
                        .all())
                .orElse(List.of());
    }

    private Optional<Span> standingAt(Article article) {
        return model.search()
                .position()
                .get()
                .map(HitPosition::place)
                .filter(place -> place.article().equals(article))
                .map(Place::span);
    }

    private String nameAt(int offset) {
        var names = new FindingNames(model.dossier().get(), live.messages().get());
        return String.join(
                " ‹ ",
                model.foundAt(offset).stream()
                        .map(names::of)
                        .map(Messages::isolated)
                        .toList());
    }
}
