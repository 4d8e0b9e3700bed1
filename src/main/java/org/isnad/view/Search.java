package org.isnad.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.isnad.dossier.Dossier;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Filter;
import org.isnad.index.Order;
import org.isnad.index.Remark;
import org.isnad.index.Request;
import org.isnad.index.SearchResult;
import org.isnad.marking.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The words looked for, what they found, and the hit that one stands at.
///
/// Used from the screen's thread; it searches in the background, where the newest query overtakes the others.
public final class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    /// Articles; nobody looks at more at once.
    private static final int MOST_AT_FIRST = 50;

    private static final int MOST_COMPLETIONS = 4;
    private static final int MOST_PARTICIPANTS = 5;

    private final Executor background;
    private final Executor screen;
    private final Consumer<Place> goTo;
    private final Supplier<Dossier> dossier;
    private final Runnable failed;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.none());
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RELEVANCE);
    private final IntegerProperty most = new SimpleIntegerProperty(MOST_AT_FIRST);
    private final ReadOnlyObjectWrapper<SearchResult> result = new ReadOnlyObjectWrapper<>(SearchResult.nothing(""));
    private final ReadOnlyObjectWrapper<List<String>> completions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> participants = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<HitPosition>> position = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean beginning;
    private final AtomicInteger newest = new AtomicInteger();
    private final Object turn = new Object();
    private final SharedIndex index = new SharedIndex();

    /// @param failed told on the screen's thread where a search ends in a fault, as with an index that is broken
    Search(Executor background, Executor screen, Consumer<Place> goTo, Supplier<Dossier> dossier, Runnable failed) {
        this.background = background;
        this.screen = screen;
        this.goTo = goTo;
        this.dossier = dossier;
        this.failed = failed;
        query.addListener((_, _, _) -> searchAnew());
        filter.addListener((_, _, _) -> search());
        order.addListener((_, _, _) -> search());
        most.addListener((_, _, _) -> search());
    }

    /// What is typed; empty while nobody searches.
    public StringProperty query() {
        return query;
    }

    /// Which articles are searched.
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    /// Finds more articles of the same query.
    public void findMore() {
        most.set(2 * most.get());
    }

    public ReadOnlyObjectProperty<SearchResult> result() {
        return result.getReadOnlyProperty();
    }

    /// Whether the result is what fills a screen, and the rest of it comes in a moment.
    boolean isBeginning() {
        return beginning;
    }

    /// How the query may go on, the likelier first.
    public ReadOnlyObjectProperty<List<String>> completions() {
        return completions.getReadOnlyProperty();
    }

    /// Of a library, the participants whom the articles found have most of; known a moment after the articles.
    public ReadOnlyObjectProperty<List<String>> participants() {
        return participants.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<HitPosition>> position() {
        return position.getReadOnlyProperty();
    }

    /// Goes to the hit after the one that one stands at, in the order of the result, and from the last to the first.
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /// Goes to one of the places found.
    public void goTo(Place place) {
        int at = places().indexOf(place);
        if (at >= 0) {
            stand(at);
        }
    }

    /// A place in the order in which indexes are to be [#use]d.
    int ticket() {
        return index.ticket();
    }

    /// Makes this the index that is searched, unless a later one is; blocks while one searches.
    void use(int ticket, ArticleIndex fresh) {
        if (index.use(ticket, fresh)) {
            screen.execute(() -> {
                filter.set(Filter.none()); // its participant may be gone
                search();
            });
        }
    }

    /// Does beforehand what the first searches would wait for, as long as that index is searched; others may search
    /// meanwhile.
    void warmUp(int ticket) {
        ArticleIndex.loadLists(); // while no index is held
        warmUp(ticket, 0);
    }

    /// Each step is a task of its own, so that searches come between.
    private void warmUp(int ticket, int step) {
        try {
            if (index.warmUp(ticket, step)) {
                background.execute(() -> warmUp(ticket, step + 1));
            }
        } catch (RuntimeException e) {
            LOG.warn("warming up", e); // whoever searches is told
        }
    }

    /// Takes over what was read of a library since; whoever stands at a place found stays there. Blocks while one
    /// searches.
    void renewFindings() {
        index.renewFindings();
        screen.execute(() -> {
            int mine = newest.get();
            var found = result.get();
            if (found.remarks().stream().anyMatch(Remark.ReadSoFar.class::isInstance)) {
                search(position.get().map(HitPosition::place));
            } else {
                inBackground(() -> tellParticipants(mine, found));
            }
        });
    }

    private void searchAnew() {
        if (most.get() == MOST_AT_FIRST) {
            search();
        } else {
            most.set(MOST_AT_FIRST);
        }
    }

    private void search() {
        search(Optional.empty());
    }

    /// @param stay the place to stand at afterwards, if it is found again
    private void search(Optional<Place> stay) {
        int mine = newest.incrementAndGet();
        var words = query.get();
        if (words.isBlank()) {
            publish(mine, SearchResult.nothing(words), false, List.of(), stay);
            return;
        }
        var request = new Request(words, true, filter.get(), order.get(), most.get());
        boolean again =
                result.get().query().equals(words) && !result.get().hits().isEmpty();
        boolean atOnce =
                again || stay.isPresent() || most.get() > MOST_AT_FIRST; // a list never shrinks and grows again
        var read = dossier.get();
        inBackground(() -> searched(mine, request, atOnce, read, stay));
    }

    private void inBackground(Runnable searching) {
        background.execute(() -> {
            try {
                searching.run();
            } catch (RuntimeException e) {
                LOG.error("searching", e);
                screen.execute(failed);
            }
        });
    }

    /// What is seen at once is there before the others are looked at: that takes several times as long.
    private void searched(int mine, Request request, boolean atOnce, Dossier read, Optional<Place> stay) {
        BooleanSupplier isNewest = () -> mine == newest.get();
        SearchResult found;
        synchronized (turn) { // of several that wait only the newest is asked
            if (!isNewest.getAsBoolean()) {
                return;
            }
            var seen = atOnce ? request : request.firstSeen();
            var first = index.ask(open -> open.search(seen, () -> read, isNewest));
            var more = index.ask(open -> open.completions(request.query(), read, MOST_COMPLETIONS));
            screen.execute(() -> publish(mine, first, lacksSome(first, request), more, stay));
            found = first;
        }
        if (isNewest.getAsBoolean() && lacksSome(found, request)) {
            var all = index.ask(open -> open.search(request, () -> read, isNewest));
            screen.execute(() ->
                    publish(mine, all, false, completions.get(), position.get().map(HitPosition::place)));
            found = all;
        }
        tellParticipants(mine, found);
    }

    private static boolean lacksSome(SearchResult found, Request request) {
        return found.hits().size() < Math.min(found.articles(), request.most());
    }

    private void tellParticipants(int mine, SearchResult found) {
        if (mine == newest.get()) {
            var names = index.ask(open -> open.participants(found, MOST_PARTICIPANTS));
            screen.execute(() -> {
                if (mine == newest.get() && result.get().equals(found)) {
                    participants.set(names);
                }
            });
        }
    }

    /// @param isBeginning whether the rest of it comes in a moment
    private void publish(int mine, SearchResult found, boolean isBeginning, List<String> more, Optional<Place> stay) {
        if (mine == newest.get()) {
            participants.set(List.of());
            beginning = isBeginning;
            result.set(found);
            completions.set(more);
            // once, so that who stays at a place is not taken there again
            position.set(stay.map(places()::indexOf).filter(at -> at >= 0).map(this::at));
        }
    }

    private void step(int by) {
        int total = result.get().places();
        if (total > 0) {
            int from = position.get().map(HitPosition::number).orElse(by > 0 ? 0 : 1) - 1;
            stand(Math.floorMod(from + by, total));
        }
    }

    private void stand(int at) {
        position.set(Optional.of(at(at)));
        goTo.accept(places().get(at));
    }

    private HitPosition at(int at) {
        var places = places();
        return new HitPosition(places.get(at), at + 1, places.size());
    }

    private List<Place> places() {
        return result.get().hits().stream()
                .flatMap(hit -> hit.spans().stream().map(span -> new Place(hit.article(), span)))
                .toList();
    }
}
