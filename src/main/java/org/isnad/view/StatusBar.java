package org.isnad.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line below the page: what is chosen, and what goes on in the background.
final class StatusBar extends HBox {

    private final ReaderModel model;
    private final LiveSettings live;
    private final Prose doing = new Prose();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Prose chosen = new Prose();

    StatusBar(ReaderModel model, LiveSettings live) {
        this.model = model;
        this.live = live;
        getStyleClass().add("status");
        bar.getStyleClass().add("small");
        chosen.setMostLines(1);
        doing.setMostLines(1);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        bar.setVisible(false);
        stop = CardHead.closeButton("status.stop", live, model::interrupt);
        stop.setId("stop-indexing");
        stop.setVisible(false);
        stop.managedProperty().bind(stop.visibleProperty());
        getChildren().addAll(chosen, doing);
        FirstSight.of(bar.visibleProperty(), () -> getChildren().add(bar));
        FirstSight.of(stop.visibleProperty(), () -> getChildren().add(stop));
        model.progress().addListener(_ -> show());
        model.selection().addListener(_ -> show());
        model.dossier().addListener(_ -> show());
        live.messages().addListener(_ -> show());
        show();
    }

    private void show() {
        var messages = live.messages().get();
        chosen.setText(new FindingNames(model.dossier().get(), messages)
                .of(model.selection().get()));
        doing.setText(
                switch (model.progress().get()) {
                    case Progress.Idle _ -> "";
                    case Progress.Opening of -> messages.text("open.opening", of.total());
                    case Progress.Reading of -> messages.text("status.reading", of.done(), of.total());
                    case Progress.Indexing _ -> messages.text("search.indexing");
                    case Progress.IndexingLibrary(int articles, double share) ->
                        messages.text("status.indexing-library", articles, (int) (100 * share));
                    case Progress.ReadingLibrary of -> messages.text("status.reading-library", of.done(), of.total());
                    case Progress.Waiting _ -> messages.text("status.waiting");
                });
        bar.setProgress(
                switch (model.progress().get()) {
                    case Progress.Opening of -> (double) of.done() / of.total();
                    case Progress.Reading of -> (double) of.done() / of.total();
                    case Progress.IndexingLibrary of -> of.share();
                    case Progress.ReadingLibrary of -> (double) of.done() / of.total();
                    case Progress.Idle _, Progress.Indexing _, Progress.Waiting _ -> -1;
                });
        bar.setVisible(!doing.getText().isEmpty());
        stop.setVisible(model.progress().get().canBeStopped());
    }
}
