package org.isnad.view;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.isnad.article.Article;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;

/// Where one is: the article in the page, what is chosen, the place to go to, and the way back.
final class Whereabouts {

    private final ReadOnlyObjectWrapper<Optional<Article>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.nothing());
    private final ReadOnlyObjectWrapper<Optional<Aim>> aim = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper hasArticle = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
    private final History history = new History();
    private int aims;

    Whereabouts() {
        hasArticle.bind(article.map(Optional::isPresent));
    }

    ReadOnlyObjectProperty<Optional<Article>> article() {
        return article.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Aim>> aim() {
        return aim.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasArticle() {
        return hasArticle.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasBack() {
        return hasBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasForward() {
        return hasForward.getReadOnlyProperty();
    }

    boolean isAt(Article wanted) {
        return article.get().equals(Optional.of(wanted));
    }

    void turnTo(Optional<Article> wanted) {
        article.set(wanted);
    }

    void choose(Selection wanted) {
        selection.set(wanted);
    }

    void aimAt(Place place) {
        aim.set(Optional.of(new Aim(place, ++aims)));
    }

    /// Notes that one is here now.
    void visit() {
        article.get().ifPresent(shown -> history.visit(new History.Visit(shown, selection.get())));
        tell();
    }

    Optional<History.Visit> back() {
        return stepped(history.back());
    }

    Optional<History.Visit> forward() {
        return stepped(history.forward());
    }

    /// Forgets the visits that can no longer be made.
    void forget(Predicate<History.Visit> gone) {
        history.forget(gone);
        tell();
    }

    private Optional<History.Visit> stepped(Optional<History.Visit> visit) {
        tell();
        return visit;
    }

    private void tell() {
        hasBack.set(history.hasBack());
        hasForward.set(history.hasForward());
    }
}
