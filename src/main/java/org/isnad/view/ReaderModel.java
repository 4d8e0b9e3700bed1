package org.isnad.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.isnad.article.Article;
import org.isnad.article.Import;
import org.isnad.dossier.Dossier;
import org.isnad.marking.Findings;
import org.isnad.marking.Hues;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window shows: the dossier, the article in the page, and the one thing that is chosen.
///
/// Pages and panels read it and ask it for changes; none calls another. It is used from the screen's thread; it reads
/// and indexes in the background.
public final class ReaderModel {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderModel.class);

    private final Executor background;
    private final Executor later;
    private final Executor screen;
    private final Function<Article, Reading> reader;
    private final Function<List<Reading>, Dossier> joiner;
    private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>(Dossier.empty());
    private final ReadOnlyObjectWrapper<Hues> hues = new ReadOnlyObjectWrapper<>(Hues.none());
    private final ReadOnlyObjectWrapper<Optional<Article>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.nothing());
    private final ReadOnlyObjectWrapper<Optional<Aim>> aim = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.Idle());
    private final ReadOnlyBooleanWrapper hasArticle = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
    private final ObservableList<Import.Refused> refused = FXCollections.observableArrayList();
    private final History history = new History();
    private final Search search;

    /// As the reader made them; joined, a participant may go by another id.
    private List<Reading> unjoined = List.of();

    private Optional<Opening> opening = Optional.empty();
    private int aims;
    private Runnable onFailed = () -> {};

    /// @param background where files are read and searched, away from the screen
    /// @param screen where all properties change: the JavaFX thread
    public ReaderModel(Executor background, Executor screen) {
        this(background, background, screen);
    }

    /// @param later where all articles but the first are opened and read: once the first is on the screen
    public ReaderModel(Executor background, Executor later, Executor screen) {
        this(background, later, screen, article -> Lists.READER.read(article), Dossier::of);
    }

    ReaderModel(
            Executor background,
            Executor later,
            Executor screen,
            Function<Article, Reading> reader,
            Function<List<Reading>, Dossier> joiner) {
        this.reader = reader;
        this.joiner = joiner;
        this.background = background;
        this.later = later;
        this.screen = screen;
        hasArticle.bind(article.map(Optional::isPresent));
        search = new Search(background, screen, this::reveal, dossier::get);
    }

    public ReadOnlyObjectProperty<Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /// The hue of each participant, in the page and beside it.
    public ReadOnlyObjectProperty<Hues> hues() {
        return hues.getReadOnlyProperty();
    }

    /// The article in the page; empty while the dossier is.
    public ReadOnlyObjectProperty<Optional<Article>> article() {
        return article.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /// Where the page is to go.
    public ReadOnlyObjectProperty<Optional<Aim>> aim() {
        return aim.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Who is told, on the screen's thread, that something went wrong that nobody expected; it is in the log.
    public void setOnFailed(Runnable listener) {
        onFailed = listener;
    }

    public ReadOnlyBooleanProperty hasBack() {
        return hasBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty hasForward() {
        return hasForward.getReadOnlyProperty();
    }

    /// The files that were no articles, each with its reason.
    public ObservableList<Import.Refused> refused() {
        return FXCollections.unmodifiableObservableList(refused);
    }

    public Search search() {
        return search;
    }

    /// Whether there is an article in the page.
    public ReadOnlyBooleanProperty hasArticle() {
        return hasArticle.getReadOnlyProperty();
    }

    /// What was found in the article in the page.
    public Optional<Reading> reading() {
        return article.get().flatMap(this::reading);
    }

    public Optional<Reading> reading(Article of) {
        return dossier.get().readings().stream()
                .filter(reading -> reading.article().equals(of))
                .findFirst();
    }

    /// Opens files and the files in folders as a new dossier.
    public void open(List<Path> paths) {
        open(paths, _ -> Optional.empty());
    }

    /// Opens files and the files in folders as a new dossier, at the file that `first` prefers of them.
    public void open(List<Path> paths, Function<List<Path>, Optional<Path>> first) {
        dossier.set(Dossier.empty());
        unjoined = List.of();
        forgetWhatIsGone();
        add(paths, first);
    }

    /// Opens files and the files in folders beside those that are open.
    public void add(List<Path> paths) {
        add(paths, _ -> Optional.empty());
    }

    private void add(List<Path> paths, Function<List<Path>, Optional<Path>> first) {
        opening.ifPresent(Opening::cancel);
        refused.clear();
        var next = new Opening(paths, first, reader, later, screen, new Arrival(unjoined, dossier.get()));
        opening = Optional.of(next);
        background.execute(next);
    }

    /// Takes an article out of the dossier; its file stays.
    public void close(Article gone) {
        int at = articles().indexOf(gone);
        join(unjoined.stream().filter(r -> !r.article().equals(gone)).toList());
        if (article.get().isEmpty() && !articles().isEmpty()) {
            show(articles().get(Math.min(Math.max(at, 0), articles().size() - 1)));
        }
    }

    /// Turns the page to an article; a participant stays chosen.
    public void show(Article wanted) {
        if (article.get().equals(Optional.of(wanted))) {
            return;
        }
        turnTo(wanted);
        selection.set(selection
                .get()
                .participant()
                .<Selection>map(Selection.OfParticipant::new)
                .orElseGet(Selection::nothing));
        visit();
    }

    /// Turns the page to the next article, or the one before; from the last to the first.
    public void showNeighbour(int by) {
        var all = articles();
        if (!all.isEmpty()) {
            int at = article.get().map(all::indexOf).orElse(-1);
            show(all.get(Math.floorMod(at + by, all.size())));
        }
    }

    /// Chooses, and where it stands in one place, goes there.
    public void choose(Selection wanted) {
        wanted.place().ifPresent(place -> turnTo(place.article()));
        selection.set(wanted);
        wanted.place().ifPresent(this::aimAt);
        visit();
    }

    /// Chooses what is found at an offset of the article in the page; where nothing is, nothing.
    ///
    /// @param depth 0 for the innermost finding, 1 for the next one outward, and so round
    public void chooseAt(int offset, int depth) {
        var found = foundAt(offset);
        choose(found.isEmpty() ? Selection.nothing() : found.get(depth % found.size()));
    }

    /// What is found at an offset of the article in the page, innermost first.
    public List<Selection> foundAt(int offset) {
        return reading().map(reading -> Findings.at(reading, offset)).orElse(List.of());
    }

    /// Brings words into view without choosing them.
    public void reveal(Place place) {
        if (!article.get().equals(Optional.of(place.article()))) {
            show(place.article());
        }
        aimAt(place);
    }

    /// Chooses the next finding: while a participant is chosen their next mention, else the next quote or outcome.
    ///
    /// @param from the offset to go on from, where nothing is chosen in the article in the page
    public void nextFinding(int from) {
        Steps.forward(dossier.get(), selection.get(), article.get(), from).ifPresent(this::choose);
    }

    public void previousFinding(int from) {
        Steps.backward(dossier.get(), selection.get(), article.get(), from).ifPresent(this::choose);
    }

    public void back() {
        history.back().ifPresent(this::revisit);
    }

    public void forward() {
        history.forward().ifPresent(this::revisit);
    }

    private List<Article> articles() {
        return dossier.get().readings().stream().map(Reading::article).toList();
    }

    private static Reading unread(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of());
    }

    private void turnTo(Article wanted) {
        article.set(Optional.of(wanted));
    }

    private void aimAt(Place place) {
        aim.set(Optional.of(new Aim(place, ++aims)));
    }

    private void visit() {
        article.get().ifPresent(shown -> history.visit(new History.Visit(shown, selection.get())));
        tellHistory();
    }

    private void revisit(History.Visit visit) {
        turnTo(visit.article());
        selection.set(visit.selection());
        visit.selection().place().ifPresent(this::aimAt);
        tellHistory();
    }

    private void tellHistory() {
        hasBack.set(history.hasBack());
        hasForward.set(history.hasForward());
    }

    private void join(List<Reading> readings) {
        unjoined = readings;
        publish(joiner.apply(readings));
        index();
    }

    private void publish(Dossier next) {
        hues.set(hues.get().with(next));
        dossier.set(next);
        forgetWhatIsGone();
    }

    private void forgetWhatIsGone() {
        var left = articles();
        history.forget(visit -> !left.contains(visit.article()) || !Findings.holds(dossier.get(), visit.selection()));
        if (!Findings.holds(dossier.get(), selection.get())) {
            selection.set(Selection.nothing());
        }
        article.set(article.get().filter(left::contains));
        tellHistory();
    }

    private void index() {
        var articles = articles();
        progress.set(new Progress.Indexing(articles.size()));
        background.execute(() -> {
            search.index(articles);
            screen.execute(() -> progress.set(new Progress.Idle()));
        });
    }

    /// What comes of an opening, put beside what was open before.
    private final class Arrival implements Opening.Steps {

        private final List<Reading> openBefore;
        private final Dossier dossierBefore;

        Arrival(List<Reading> openBefore, Dossier dossierBefore) {
            this.openBefore = openBefore;
            this.dossierBefore = dossierBefore;
        }

        @Override
        public void progress(Progress now) {
            progress.set(now);
        }

        @Override
        public void decoded(List<Article> articles, List<Import.Refused> not) {
            refused.setAll(not);
            var unread = articles.stream().filter(this::isNew).map(ReaderModel::unread);
            publish(new Dossier(
                    Stream.concat(dossierBefore.readings().stream(), unread).toList(), dossierBefore.figures()));
            if (article.get().isEmpty()) {
                articles.stream().findFirst().ifPresent(ReaderModel.this::show);
            }
        }

        @Override
        public void read(List<Reading> readings) {
            join(Stream.concat(openBefore.stream(), readings.stream().filter(r -> isNew(r.article())))
                    .toList());
        }

        @Override
        public void failed(RuntimeException reason) {
            LOG.error("Opening failed", reason);
            progress.set(new Progress.Idle());
            onFailed.run();
        }

        private boolean isNew(Article one) {
            return openBefore.stream().noneMatch(r -> r.article().file().equals(one.file()));
        }
    }

    /// The word lists, loaded when the first article is read, away from the screen.
    private static final class Lists {
        private static final Reader READER = new Reader();
    }
}
