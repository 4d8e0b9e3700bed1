package org.isnad.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.index.Remark;
import org.isnad.index.SearchResult;
import org.isnad.messages.Messages;
import org.isnad.view.keys.Command;

/// How much was found, at which of the places one stands, and how the query was understood.
final class SearchSummary extends VBox {

    private final Search search;
    private final LiveSettings live;
    private final SearchMenu menu;
    private final Prose count = new Prose();
    private final Prose remark = new Prose();
    private final Button menuButton = new Button();

    SearchSummary(ReaderModel model, LiveSettings live, SearchMenu menu) {
        search = model.search();
        this.live = live;
        this.menu = menu;
        remark.setId("search-remark");
        remark.getStyleClass().add("search-remark");
        remark.managedProperty().bind(remark.visibleProperty());
        getChildren().setAll(countRow(), remark);
        search.result().addListener(_ -> show());
        search.position().addListener(_ -> show());
        live.messages().subscribe(_ -> show());
    }

    void showMenu() {
        menu.show(menuButton);
    }

    private Node countRow() {
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        HBox.setHgrow(count, Priority.ALWAYS);
        menuButton.setId("search-filter");
        menuButton.setGraphic(Icon.FILTER.node());
        menuButton.getStyleClass().addAll("flat", "icon-button");
        menuButton.setOnAction(_ -> showMenu());
        Tips.give(menuButton, Command.FILTER_HITS, live);
        var row = new HBox(count, menuButton);
        row.getStyleClass().add("search-count-row");
        return row;
    }

    private void show() {
        var result = search.result().get();
        count.setText(search.position()
                .get()
                .map(at -> messages().text("search.position", at.number(), at.total()))
                .orElseGet(() -> summary(result)));
        var said = said(result.remarks(), result.places() > 0);
        remark.setText(said);
        remark.setVisible(!said.isEmpty());
    }

    private String summary(SearchResult result) {
        if (result.places() == 0) {
            return "";
        }
        if (search.isBeginning()) {
            return messages().text("search.summary.all", result.articles());
        }
        var summary =
                messages().text("search.summary", result.places(), result.hits().size());
        return result.articles() > result.hits().size()
                ? messages().text("search.summary.best", summary, result.articles())
                : summary;
    }

    private String said(List<Remark> remarks, boolean found) {
        var narrowed = menu.narrowedTo();
        return Stream.of(
                        remarks.stream().flatMap(remark -> textOf(remark, found)),
                        Stream.of(narrowed)
                                .filter(words -> !words.isEmpty())
                                .map(words -> messages().text("search.narrowed", words)))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    private Stream<String> textOf(Remark said, boolean found) {
        return switch (said) {
            case Remark.ReadAsWords _ -> Stream.of(messages().text("search.as-words"));
            case Remark.ReadSoFar(int articles, int of) ->
                Stream.of(messages().text("search.read-so-far", articles, of));
            case Remark.Meant(String typed, String meant) ->
                found ? Stream.of(messages().text("search.meant", typed, meant)) : Stream.empty();
            case Remark.DidYouMean _ -> Stream.empty(); // it is offered
        };
    }

    private Messages messages() {
        return live.messages().get();
    }
}
