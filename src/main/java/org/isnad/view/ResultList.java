package org.isnad.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.marking.Place;
import org.isnad.messages.Messages;

/// The places found, by article; or why there are none.
final class ResultList extends VBox {

    private final Search search;
    private final LiveSettings live;
    private final Runnable up;
    private final ListView<ResultRow> results = new ListView<>();
    private final Prose empty = new Prose();
    private final LinkButton more = new LinkButton("search-more");
    private String shown = "";
    private Optional<Place> followed = Optional.empty();

    /// @param up takes the keyboard back to the field
    ResultList(Search search, LiveSettings live, Runnable up) {
        this.search = search;
        this.live = live;
        this.up = up;
        results.setId("search-results");
        results.accessibleTextProperty().bind(live.text("search.results"));
        results.setCellFactory(_ -> new ResultCell(live));
        results.setOnMouseClicked(_ -> goToChosen());
        results.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        results.widthProperty().addListener(_ -> results.refresh());
        more.setOnAction(_ -> search.findMore());
        getChildren().setAll(resultsOrWhyNone(), more);
        search.result().addListener(_ -> show());
        search.position().addListener((_, _, _) -> follow());
        live.messages().subscribe(_ -> show());
    }

    /// Takes the keyboard to the first place, or the one chosen.
    void enter() {
        if (!results.getItems().isEmpty()) {
            results.requestFocus();
            if (results.getSelectionModel().getSelectedIndex() < 0) {
                results.getSelectionModel().select(1);
            }
        }
    }

    private void move(KeyEvent key) {
        int at = results.getSelectionModel().getSelectedIndex();
        if (key.getCode() == KeyCode.ENTER) {
            goToChosen();
            key.consume();
        } else if (key.getCode() == KeyCode.UP && at <= 1 && !key.isAltDown()) {
            up.run();
            key.consume();
        }
    }

    private void goToChosen() {
        var chosen = results.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            search.goTo(chosen.first());
        }
    }

    private Node resultsOrWhyNone() {
        empty.getStyleClass().add("empty-state");
        var both = new StackPane(empty, results);
        StackPane.setAlignment(empty, Pos.TOP_CENTER);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        empty.setMaxHeight(Region.USE_PREF_SIZE);
        return both;
    }

    private void show() {
        var result = search.result().get();
        boolean isSame = result.query().equals(shown);
        var chosen = Optional.ofNullable(results.getSelectionModel().getSelectedItem())
                .filter(_ -> isSame);
        shown = result.query();
        list(ResultRow.of(result), isSame);
        // more was found of the same: whoever is among the places stays where he is
        chosen.map(results.getItems()::indexOf).filter(at -> at >= 0).ifPresent(results.getSelectionModel()::select);
        results.setVisible(result.places() > 0);
        empty.setVisible(result.places() == 0);
        empty.setText(whyNone(result.query()));
        more.say(messages().text("search.find-more"));
        more.setVisible(
                !search.isBeginning() && result.articles() > result.hits().size());
        follow();
    }

    /// Rows of the same query stay as they are where others come behind them.
    private void list(List<ResultRow> rows, boolean isSame) {
        var listed = results.getItems();
        if (isSame && listed.size() <= rows.size() && listed.equals(rows.subList(0, listed.size()))) {
            listed.addAll(rows.subList(listed.size(), rows.size()));
        } else {
            listed.setAll(rows);
        }
    }

    private String whyNone(String query) {
        return query.isBlank() ? messages().text("search.empty") : messages().text("search.none", query);
    }

    /// Only to another place: whoever has gone on in the list since is not taken back.
    private void follow() {
        var place = search.position().get().map(HitPosition::place);
        if (!place.equals(followed)) {
            followed = place;
            search.position().get().ifPresent(this::select);
        }
    }

    private void select(HitPosition at) {
        snippets().filter(row -> row.shows(at.place())).findFirst().ifPresent(row -> {
            int index = results.getItems().indexOf(row);
            results.getSelectionModel().select(index);
            if (!results.isFocused()) {
                results.scrollTo(Math.max(0, index - 1));
            }
        });
    }

    private Stream<ResultRow.OfSnippet> snippets() {
        return results.getItems().stream()
                .filter(ResultRow.OfSnippet.class::isInstance)
                .map(ResultRow.OfSnippet.class::cast);
    }

    private Messages messages() {
        return live.messages().get();
    }
}
