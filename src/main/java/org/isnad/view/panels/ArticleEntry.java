package org.isnad.view.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.index.Listed;
import org.isnad.messages.Messages;
import org.isnad.view.Prose;
import org.isnad.view.Tips;

/// An article in the list: its headline or first words, and a quiet line of what it holds.
final class ArticleEntry implements Entry<Listed> {

    private final Desk desk;
    private final Prose title = new Prose();
    private final Prose meta = new Prose();
    private final Button close = new Button();
    private final HBox node;
    private Optional<Listed> shown = Optional.empty();

    ArticleEntry(Desk desk) {
        this.desk = desk;
        title.getStyleClass().add("entry-title");
        title.setDirection(Prose.Direction.TEXT);
        title.setMostLines(3);
        meta.getStyleClass().add("entry-meta");
        close.getStyleClass().addAll("close-article", "flat", "small");
        close.setText("×");
        close.setFocusTraversable(false);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> shown.ifPresent(one -> desk.model().close(one.file())));
        close.visibleProperty().bind(desk.model().isLibrary().not()); // a library is its files
        close.managedProperty().bind(close.visibleProperty());
        Tips.give(close, desk.live().text("command.close-article"), desk.live());
        close.accessibleTextProperty().bind(desk.live().text("command.close-article"));
        var texts = new VBox(4, title, meta);
        HBox.setHgrow(texts, Priority.ALWAYS);
        node = new HBox(6, texts, close);
        node.setAlignment(Pos.TOP_LEFT);
        node.getStyleClass().add("entry");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Listed article, boolean chosen) {
        shown = Optional.of(article);
        title.setText(article.headline());
        var lines = Stream.of(source(article), findings(article))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        meta.setText(lines.isEmpty() ? Messages.isolated(article.name()) : lines);
    }

    /// Where it comes from, as far as the article says.
    private String source(Listed article) {
        return line(Stream.concat(article.outlet().stream(), article.date().map(desk.messages()::date).stream())
                .toList());
    }

    private String findings(Listed article) {
        var parts = new ArrayList<String>();
        desk.model().reading(article.file()).ifPresent(reading -> {
            if (!reading.quotes().isEmpty()) {
                parts.add(desk.text("participant.quotes", reading.quotes().size()));
            }
            if (!reading.outcomes().isEmpty()) {
                parts.add(desk.text("participant.outcomes", reading.outcomes().size()));
            }
        });
        return line(parts);
    }

    private static String line(List<String> parts) {
        return parts.stream().map(Messages::isolated).collect(Collectors.joining(" · "));
    }
}
