package org.isnad.view;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.isnad.index.Remark;
import org.isnad.messages.Messages;
import org.isnad.view.keys.Command;
import org.jspecify.annotations.Nullable;

/// The search: what is typed, how much it found, and where.
///
/// Hidden until it is opened; when it is closed, the focus goes back to where it was.
public final class SearchBar extends VBox {

    /// Long enough to swallow fast typing, too short to be felt.
    private static final Duration PAUSE = Duration.millis(80);

    private final Search search;
    private final LiveSettings live;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ListView<ResultRow> results = new ListView<>();
    private final Prose empty = new Prose();
    private final Prose remark = new Prose();
    private final Button guess = new Button();
    private final Button more = new Button();
    private final SearchMenu menu;
    private final Button menuButton = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Node focusedBefore;

    public SearchBar(ReaderModel model, LiveSettings live) {
        search = model.search();
        this.live = live;
        menu = new SearchMenu(model, live);
        getStyleClass().add("search");
        visibleProperty().bind(open);
        managedProperty().bind(open);
        makeField();
        makeResults();
        getChildren()
                .setAll(
                        fieldRow(),
                        countRow(),
                        remarkRow(),
                        completionsRow(),
                        guessRow(),
                        resultsOrWhyNone(),
                        moreRow());
        pause.setOnFinished(_ -> search.query().set(typed()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOrFilter);
        search.result().addListener(_ -> showResult());
        search.position().addListener((_, _, _) -> showPosition());
        live.messages().subscribe(_ -> showResult());
    }

    /// Whether it is shown; to lay out what lies around it.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Shows it, and puts the focus into its field, with the words looked for last.
    public void open() {
        if (!open.get()) {
            focusedBefore = Optional.ofNullable(getScene())
                    .map(scene -> scene.getFocusOwner())
                    .orElse(null);
            open.set(true);
        }
        field.requestFocus();
        field.selectAll();
        searchNow();
    }

    /// Shows it with these words in its field.
    public void open(String words) {
        field.setText(words.strip());
        open();
    }

    /// Hides it, takes the marks off the page, and gives the focus back.
    public void close() {
        if (!open.get()) {
            return;
        }
        pause.stop();
        search.query().set("");
        open.set(false);
        if (focusedBefore != null && Objects.equals(focusedBefore.getScene(), getScene())) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }

    /// To the next place, opening the search where it is closed.
    public void next() {
        if (open.get()) {
            searchNow();
            search.next();
        } else {
            open();
        }
    }

    public void previous() {
        if (open.get()) {
            searchNow();
            search.previous();
        } else {
            open();
        }
    }

    private void makeField() {
        field.setId("search-field");
        field.promptTextProperty().bind(live.text("search.prompt"));
        field.accessibleTextProperty().bind(live.text("search.prompt"));
        field.textProperty().addListener(_ -> pause.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                step(key.isShiftDown());
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN && !key.isAltDown()) {
                intoResults();
                key.consume();
            }
        });
    }

    private void step(boolean back) {
        if (back) {
            previous();
        } else {
            next();
        }
    }

    private void searchNow() {
        pause.stop();
        search.query().set(typed());
    }

    /// The lam-alef key types one letter for two (U+FEFB).
    private String typed() {
        return Normalizer.normalize(field.getText(), Normalizer.Form.NFKC).strip();
    }

    private HBox fieldRow() {
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(
                field,
                stepButton(Icon.PREVIOUS, Command.PREVIOUS_HIT, this::previous),
                stepButton(Icon.NEXT, Command.NEXT_HIT, this::next),
                CardHead.closeButton("search.close", live, this::close));
        row.getStyleClass().add("search-row");
        return row;
    }

    private Button filterButton() {
        menuButton.setId("search-filter");
        menuButton.setGraphic(Icon.FILTER.node());
        menuButton.getStyleClass().addAll("flat", "icon-button");
        menuButton.setOnAction(_ -> menu.show(menuButton));
        Tips.give(menuButton, Command.FILTER_HITS, live);
        return menuButton;
    }

    /// «Did you mean»: what it offers goes into the field.
    private Node guessRow() {
        guess.setId("search-guess");
        guess.setOnAction(_ -> guessed().ifPresent(meant -> ask(meant.query())));
        return link(guess);
    }

    private void ask(String query) {
        field.setText(query);
        field.requestFocus();
        field.end();
        searchNow();
    }

    /// How the words may go on; Tab leads to them.
    private Node completionsRow() {
        var row = new FlowPane();
        row.setId("search-completions");
        row.getStyleClass().add("search-completions");
        row.managedProperty().bind(row.visibleProperty());
        search.completions().subscribe(all -> {
            row.getChildren().setAll(all.stream().map(this::completion).toList());
            row.setVisible(!all.isEmpty());
        });
        return row;
    }

    private Button completion(String query) {
        var button = new Button(query);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> ask(query));
        return button;
    }

    private Optional<Remark.DidYouMean> guessed() {
        return search.result().get().remarks().stream()
                .filter(Remark.DidYouMean.class::isInstance)
                .map(Remark.DidYouMean.class::cast)
                .findFirst();
    }

    private Node moreRow() {
        more.setId("search-more");
        more.textProperty().bind(live.text("search.find-more"));
        more.setOnAction(_ -> search.findMore());
        return link(more);
    }

    private static Node link(Button button) {
        button.getStyleClass().addAll("flat", "search-link");
        button.setMaxWidth(Double.MAX_VALUE);
        button.managedProperty().bind(button.visibleProperty());
        button.setVisible(false);
        return button;
    }

    private Button stepButton(Icon icon, Command command, Runnable step) {
        var button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(_ -> step.run());
        button.disableProperty().bind(search.result().map(result -> result.places() == 0));
        Tips.give(button, command, live);
        return button;
    }

    private Node countRow() {
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        var row = new HBox(count, filterButton());
        row.getStyleClass().add("search-count-row");
        return row;
    }

    private Node remarkRow() {
        remark.setId("search-remark");
        remark.getStyleClass().add("search-remark");
        remark.managedProperty().bind(remark.visibleProperty());
        remark.setVisible(false);
        return remark;
    }

    private void makeResults() {
        results.setId("search-results");
        results.accessibleTextProperty().bind(live.text("search.results"));
        results.setCellFactory(_ -> new ResultCell(live));
        results.setOnMouseClicked(_ -> goToChosen());
        results.addEventFilter(KeyEvent.KEY_PRESSED, this::inResults);
        results.widthProperty().addListener(_ -> results.refresh());
    }

    private void inResults(KeyEvent key) {
        int at = results.getSelectionModel().getSelectedIndex();
        if (key.getCode() == KeyCode.ENTER) {
            goToChosen();
            key.consume();
        } else if (key.getCode() == KeyCode.UP && at <= 1 && !key.isAltDown()) {
            field.requestFocus();
            key.consume();
        }
    }

    private void intoResults() {
        if (!results.getItems().isEmpty()) {
            results.requestFocus();
            if (results.getSelectionModel().getSelectedIndex() < 0) {
                results.getSelectionModel().select(1);
            }
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

    private void showResult() {
        var result = search.result().get();
        results.getItems().setAll(ResultRow.of(result));
        results.setVisible(result.places() > 0);
        empty.setVisible(result.places() == 0);
        empty.setText(whyNone(messages(), result.query()));
        guessed().ifPresent(meant -> guess.setText(textOf(meant)));
        guess.setVisible(guessed().isPresent());
        more.setVisible(result.articles() > result.hits().size());
        showPosition();
    }

    private static String whyNone(Messages messages, String query) {
        return query.isBlank() ? messages.text("search.empty") : messages.text("search.none", query);
    }

    private void showPosition() {
        var result = search.result().get();
        var position = search.position().get();
        var summary = result.places() == 0
                ? ""
                : messages()
                        .text("search.summary", result.places(), result.hits().size());
        var said = said(result.remarks());
        remark.setText(said);
        remark.setVisible(!said.isEmpty());
        count.setText(position.map(at -> messages().text("search.position", at.number(), at.total()))
                .orElse(summary));
        position.ifPresent(this::select);
    }

    private String said(List<Remark> remarks) {
        var narrowed = menu.narrowedTo();
        return Stream.concat(
                        remarks.stream()
                                .filter(each -> !(each instanceof Remark.DidYouMean))
                                .map(this::textOf),
                        Stream.of(narrowed)
                                .filter(words -> !words.isEmpty())
                                .map(words -> messages().text("search.narrowed", words)))
                .collect(Collectors.joining(" "));
    }

    private String textOf(Remark said) {
        return switch (said) {
            case Remark.ReadAsWords _ -> messages().text("search.as-words");
            case Remark.DidYouMean(String query) -> messages().text("search.did-you-mean", query);
            case Remark.Meant(String typed, String meant) -> messages().text("search.meant", typed, meant);
        };
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

    private void closeOrFilter(KeyEvent key) {
        if (Command.FILTER_HITS.chords(false).getFirst().matches(key)) {
            menu.show(menuButton);
            key.consume();
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }
}
