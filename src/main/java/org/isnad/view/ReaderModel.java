package org.isnad.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.index.Listing;
import org.isnad.marking.Findings;
import org.isnad.marking.Hues;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.reading.Reading;

/// What the window shows: the articles, those that are read together, the one in the page, and what is chosen.
///
/// Pages and panels read it and ask it for changes; none calls another. It is used from the screen's thread; it reads
/// and indexes in the background.
public final class ReaderModel {

    private final Workers workers;
    private final Skill skill;
    private final Path cache;
    private final Stock stock = new Stock();
    private final Whereabouts where = new Whereabouts();
    private final ReadOnlyBooleanWrapper library = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Path>> paths = new ReadOnlyObjectWrapper<>(List.of());
    private final Search search;
    private Opened opened;

    /// @param cache where the indexes of libraries are
    public ReaderModel(Workers workers, Path cache) {
        this(workers, Skill.full(), cache);
    }

    ReaderModel(Workers workers, Skill skill, Path cache) {
        this.workers = workers;
        this.skill = skill;
        this.cache = cache;
        search = new Search(
                workers.background(),
                workers.screen(),
                this::reveal,
                dossier()::get,
                () -> stock.tell(new News.Failed()));
        opened = dossierOf(new Here());
    }

    private OpenDossier dossierOf(Arrivals arrivals) {
        return new OpenDossier(workers, skill, cache, stock, search, arrivals);
    }

    /// The articles that are read together: all of a few, of a library the one in the page.
    public ReadOnlyObjectProperty<Dossier> dossier() {
        return stock.dossier();
    }

    /// All articles that are open.
    public ReadOnlyObjectProperty<Listing> listing() {
        return stock.listing();
    }

    /// Whether the articles are too many to be read together.
    public ReadOnlyBooleanProperty isLibrary() {
        return library.getReadOnlyProperty();
    }

    /// Whether articles that are to be read together are yet to be read; of a library, the one in the page.
    public ReadOnlyBooleanProperty isUnread() {
        return stock.unread();
    }

    /// The files and folders that are open, as they were asked for.
    public ReadOnlyObjectProperty<List<Path>> paths() {
        return paths.getReadOnlyProperty();
    }

    /// The hue of each participant, in the page and beside it.
    public ReadOnlyObjectProperty<Hues> hues() {
        return stock.hues();
    }

    /// The article in the page; empty while none is open.
    public ReadOnlyObjectProperty<Optional<Article>> article() {
        return where.article();
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return where.selection();
    }

    /// Where the page is to go.
    public ReadOnlyObjectProperty<Optional<Aim>> aim() {
        return where.aim();
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return stock.progress();
    }

    /// Who is told, on the screen's thread, of what happened behind the window.
    public void setOnNews(Consumer<News> listener) {
        stock.setOnNews(listener);
    }

    public ReadOnlyBooleanProperty hasBack() {
        return where.hasBack();
    }

    public ReadOnlyBooleanProperty hasForward() {
        return where.hasForward();
    }

    /// The files that were no articles, each with its reason.
    public ObservableList<Import.Refused> refused() {
        return FXCollections.unmodifiableObservableList(stock.refused());
    }

    public Search search() {
        return search;
    }

    /// Whether there is an article in the page.
    public ReadOnlyBooleanProperty hasArticle() {
        return where.hasArticle();
    }

    /// What was found in the article in the page.
    public Optional<Reading> reading() {
        return article().get().flatMap(stock::reading);
    }

    /// What was found in the article of a file, if it is read.
    public Optional<Reading> reading(Path file) {
        return dossier().get().readings().stream()
                .filter(reading -> reading.article().file().equals(file))
                .findFirst();
    }

    /// Opens files and the files in folders instead of what is open.
    public void open(List<Path> wanted) {
        open(wanted, Arrivals.Preferred.none());
    }

    /// Opens files and the files in folders instead of what is open, at the article that `first` prefers of them.
    public void open(List<Path> wanted, Arrivals.Preferred first) {
        opened.stop();
        var fresh = dossierOf(new Here());
        opened = fresh;
        library.set(false);
        stock.setListing(Listing.of(List.of()));
        stock.setRefused(List.of());
        stock.setDossier(Dossier.empty());
        settle();
        fresh.open(wanted, first);
        paths.set(fresh.paths());
    }

    /// Opens files and the files in folders beside those that are open.
    public void add(List<Path> more) {
        switch (opened) {
            case OpenDossier few -> {
                few.open(more, Arrivals.Preferred.none());
                paths.set(few.paths());
            }
            case OpenLibrary many -> {
                var here = article().get().map(Article::file);
                open(Stream.concat(many.paths().stream(), more.stream()).toList(), there -> here.filter(there));
            }
        }
    }

    /// Brings what is open to how its files are now.
    public void refresh() {
        opened.refresh();
    }

    /// Stops the indexing of a library; what is searchable stays so.
    public void interrupt() {
        opened.interrupt();
    }

    /// Takes an article out of the dossier; its file stays. Of a library none is taken out.
    public void close(Path gone) {
        int at = listing().get().rowOf(gone);
        opened.close(gone);
        if (article().get().isEmpty() && !listing().get().isEmpty()) {
            showRow(Math.clamp(at, 0, listing().get().size() - 1));
        }
    }

    /// Turns the page to an article; a participant stays chosen.
    public void show(Article wanted) {
        if (where.isAt(wanted)) {
            return;
        }
        turnTo(wanted);
        where.choose(selection()
                .get()
                .participant()
                .<Selection>map(Selection.OfParticipant::new)
                .orElseGet(Selection::nothing));
        where.visit();
    }

    /// Turns the page to the article of a file, if there is one.
    public void show(Path file) {
        opened.article(file).ifPresent(this::show);
    }

    /// Turns the page to the next article, or the one before; from the last to the first.
    public void showNeighbour(int by) {
        var all = listing().get();
        if (!all.isEmpty()) {
            int at = article().get().map(shown -> all.rowOf(shown.file())).orElse(-1);
            showRow(Math.floorMod(at + by, all.size()));
        }
    }

    private void showRow(int row) {
        show(listing().get().get(row).file());
    }

    /// Chooses, and where it stands in one place, goes there.
    public void choose(Selection wanted) {
        wanted.place().ifPresent(place -> turnTo(place.article()));
        where.choose(wanted);
        wanted.place().ifPresent(where::aimAt);
        where.visit();
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
        show(place.article());
        where.aimAt(place);
    }

    /// Chooses the next finding: while a participant is chosen their next mention, else the next quote or outcome.
    ///
    /// @param from the offset to go on from, where nothing is chosen in the article in the page
    public void nextFinding(int from) {
        Steps.forward(dossier().get(), selection().get(), article().get(), from).ifPresent(this::choose);
    }

    public void previousFinding(int from) {
        Steps.backward(dossier().get(), selection().get(), article().get(), from)
                .ifPresent(this::choose);
    }

    public void back() {
        where.back().ifPresent(this::revisit);
    }

    public void forward() {
        where.forward().ifPresent(this::revisit);
    }

    private void revisit(History.Visit visit) {
        turnTo(opened.article(visit.article().file()).orElseGet(visit::article));
        where.choose(visit.selection());
        visit.selection().place().ifPresent(where::aimAt);
    }

    private void turnTo(Article wanted) {
        where.turnTo(Optional.of(wanted));
        opened.shown(wanted);
    }

    /// Lets go of what is no longer there.
    private void settle() {
        where.forget(visit -> !opened.holds(visit));
        if (!Findings.holds(dossier().get(), selection().get())) {
            where.choose(Selection.nothing());
        }
        where.turnTo(article().get().flatMap(shown -> reading(shown.file())).map(Reading::article));
    }

    /// What is open comes here.
    private final class Here implements Arrivals {

        @Override
        public Optional<Article> shown() {
            return article().get();
        }

        @Override
        public void dossier(Dossier next) {
            stock.setDossier(next);
            settle();
        }

        @Override
        public void show(Article wanted) {
            ReaderModel.this.show(wanted);
        }

        @Override
        public void replace(Article changed) {
            turnTo(changed);
        }

        @Override
        public void isLibrary(List<Path> asked, Library known, Optional<ArticleIndex> committed, Preferred first) {
            opened.stop();
            var many = new OpenLibrary(asked, known, first, workers, skill, stock, search, this);
            opened = many;
            library.set(true);
            many.open(committed);
        }
    }
}
