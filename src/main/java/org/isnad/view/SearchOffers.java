package org.isnad.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.isnad.index.Remark;

/// Other queries that one may have meant: how the words may go on, and «did you mean». Tab leads to them.
final class SearchOffers extends VBox {

    private final Search search;
    private final LiveSettings live;
    private final Consumer<String> ask;
    private final FlowPane completions = new FlowPane();
    private final LinkButton guess = new LinkButton("search-guess");

    /// @param ask searches for a query instead
    SearchOffers(Search search, LiveSettings live, Consumer<String> ask) {
        this.search = search;
        this.live = live;
        this.ask = ask;
        completions.setId("search-completions");
        completions.getStyleClass().add("search-completions");
        completions.managedProperty().bind(completions.visibleProperty());
        search.completions().subscribe(this::offer);
        guess.setOnAction(_ -> guessed().ifPresent(ask));
        search.result().addListener(_ -> showGuess());
        live.messages().subscribe(_ -> showGuess());
        getChildren().setAll(completions, guess);
    }

    private void offer(List<String> queries) {
        completions
                .getChildren()
                .setAll(queries.stream().<Node>map(this::completion).toList());
        completions.setVisible(!queries.isEmpty());
    }

    private Button completion(String query) {
        var button = new Button(query);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> ask.accept(query));
        return button;
    }

    private void showGuess() {
        guess.setVisible(guessed().isPresent());
        guess.say(guessed()
                .map(query -> live.messages().get().text("search.did-you-mean", query))
                .orElse(""));
    }

    private Optional<String> guessed() {
        return search.result().get().remarks().stream()
                .filter(Remark.DidYouMean.class::isInstance)
                .map(said -> ((Remark.DidYouMean) said).query())
                .findFirst();
    }
}
