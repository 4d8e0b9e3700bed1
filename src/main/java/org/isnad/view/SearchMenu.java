package org.isnad.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.isnad.article.Article;
import org.isnad.dossier.Figure;
import org.isnad.index.Filter;
import org.isnad.index.Order;
import org.isnad.messages.Messages;
import org.isnad.reading.Outcome;

/// What narrows and orders the hits: participant, outcome, the article in the page; the best or the newest first.
final class SearchMenu {

    private static final int MOST_PARTICIPANTS = 5;

    private final ReaderModel model;
    private final LiveSettings live;
    private final ContextMenu menu = new ContextMenu();

    SearchMenu(ReaderModel model, LiveSettings live) {
        this.model = model;
        this.live = live;
        menu.setId("search-menu");
    }

    void show(Node button) {
        menu.getItems().setAll(items());
        Menus.show(menu, button);
    }

    /// What the search is narrowed to, in words; empty where it is not.
    String narrowedTo() {
        var filter = filter();
        return Stream.of(
                        filter.participant().flatMap(this::name),
                        filter.outcome().map(messages()::text),
                        filter.article().flatMap(this::headline))
                .flatMap(Optional::stream)
                .map(Messages::isolated)
                .collect(Collectors.joining(messages().text("search.filter.and")));
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (var order : Order.values()) {
            items.add(choice(
                    messages().text(order),
                    search().order().get() == order,
                    () -> search().order().set(order)));
        }
        items.add(new SeparatorMenuItem());
        items.add(choice(messages().text("search.filter.none"), filter().isNone(), () -> narrow(Filter.none())));
        model.article().get().map(Article::file).ifPresent(file -> items.add(ofArticle(file)));
        items.add(new SeparatorMenuItem());
        if (items.addAll(participants()
                .map(each -> ofParticipant(each.id(), each.name()))
                .toList())) {
            items.add(new SeparatorMenuItem());
        }
        Arrays.stream(Outcome.Kind.values()).map(this::ofOutcome).forEach(items::add);
        return items;
    }

    /// Somebody to narrow the search to.
    ///
    /// @param id of the [Filter]
    private record Offered(String id, String name) {}

    /// The most mentioned of a dossier; of a library those of the articles found, and the one who is chosen already.
    private Stream<Offered> participants() {
        return model.isLibrary().get()
                ? Stream.concat(filter().participant().stream(), search().participants().get().stream())
                        .distinct()
                        .map(name -> new Offered(name, name))
                : model.dossier().get().figures().stream()
                        .limit(MOST_PARTICIPANTS)
                        .map(figure -> new Offered(figure.id(), figure.name()));
    }

    private Optional<String> name(String participant) {
        return model.isLibrary().get()
                ? Optional.of(participant)
                : model.dossier().get().figure(participant).map(Figure::name);
    }

    private MenuItem ofArticle(Path file) {
        boolean on = filter().article().equals(Optional.of(file));
        return choice(
                messages().text("search.filter.article"), on, () -> narrow(filter().withArticle(toggled(file, on))));
    }

    private MenuItem ofParticipant(String id, String name) {
        boolean on = filter().participant().equals(Optional.of(id));
        return choice(name, on, () -> narrow(filter().withParticipant(toggled(id, on))));
    }

    private MenuItem ofOutcome(Outcome.Kind kind) {
        boolean on = filter().outcome().equals(Optional.of(kind));
        return choice(messages().text(kind), on, () -> narrow(filter().withOutcome(toggled(kind, on))));
    }

    private static <T> Optional<T> toggled(T value, boolean on) {
        return on ? Optional.empty() : Optional.of(value);
    }

    private static MenuItem choice(String words, boolean on, Runnable choose) {
        return Menus.item((on ? "• " : "") + Messages.isolated(words), choose);
    }

    private Optional<String> headline(Path file) {
        int row = model.listing().get().rowOf(file);
        return row < 0
                ? Optional.empty()
                : Optional.of(model.listing().get().get(row).headline());
    }

    private void narrow(Filter to) {
        search().filter().set(to);
    }

    private Filter filter() {
        return search().filter().get();
    }

    private Search search() {
        return model.search();
    }

    private Messages messages() {
        return live.messages().get();
    }
}
