package org.isnad.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.isnad.article.Article;
import org.isnad.article.Import;
import org.isnad.dossier.Dossier;
import org.isnad.index.Listing;
import org.isnad.marking.Hues;
import org.isnad.reading.Reading;

/// What is there to be shown: the articles listed, those of them that are read together, the files that were none.
final class Stock {

    private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>(Dossier.empty());
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.of(List.of()));
    private final ReadOnlyObjectWrapper<Hues> hues = new ReadOnlyObjectWrapper<>(Hues.none());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.Idle());
    private final ObservableList<Import.Refused> refused = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper unread = new ReadOnlyBooleanWrapper();
    private Consumer<News> onNews = _ -> {};

    ReadOnlyObjectProperty<Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Hues> hues() {
        return hues.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    ObservableList<Import.Refused> refused() {
        return refused;
    }

    Optional<Reading> reading(Article of) {
        return dossier.get().readings().stream()
                .filter(reading -> reading.article().equals(of))
                .findFirst();
    }

    void setDossier(Dossier next) {
        hues.set(hues.get().with(next));
        dossier.set(next);
    }

    /// Whether articles that are to be read together are yet to be read.
    ReadOnlyBooleanProperty unread() {
        return unread.getReadOnlyProperty();
    }

    void setUnread(boolean now) {
        unread.set(now);
    }

    void setListing(Listing next) {
        listing.set(next);
    }

    void setProgress(Progress now) {
        progress.set(now);
    }

    void setRefused(List<Import.Refused> files) {
        refused.setAll(files);
    }

    void setOnNews(Consumer<News> listener) {
        onNews = listener;
    }

    void tell(News news) {
        onNews.accept(news);
    }
}
