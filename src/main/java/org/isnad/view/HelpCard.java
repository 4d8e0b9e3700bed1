package org.isnad.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.messages.Messages;
import org.isnad.view.keys.Chord;
import org.isnad.view.keys.Command;

/// The list of all keys, by what they are for.
public final class HelpCard extends BorderPane {

    private final Columns columns = new Columns();

    /// @param close what the button at its head does
    public HelpCard(LiveSettings live, Runnable close) {
        getStyleClass().addAll("card", "help");
        setMaxHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
        columns.getStyleClass().add("help-columns");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(CardHead.of("help.title", live, close));
        setCenter(scroll);
        live.messages().subscribe(this::list);
    }

    private void list(Messages messages) {
        columns.getChildren()
                .setAll(
                        column(messages, Command.Group.DOSSIER, Command.Group.READING),
                        column(messages, Command.Group.SEARCH, Command.Group.WINDOW));
    }

    private static VBox column(Messages messages, Command.Group... groups) {
        var column = new VBox();
        column.getStyleClass().add("help-column");
        for (var group : groups) {
            var title = new Label(messages.text(group));
            title.getStyleClass().add("help-group");
            column.getChildren().add(title);
            Stream.of(Command.values())
                    .filter(command -> command.group() == group)
                    .map(command -> row(command, messages))
                    .forEach(column.getChildren()::add);
        }
        return column;
    }

    private static HBox row(Command command, Messages messages) {
        var name = new Prose(command.name(messages));
        name.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name, caps(command, messages));
        row.getStyleClass().add("help-row");
        // Its least height would be that of the narrowest name, a word a line.
        row.setMinHeight(0);
        return row;
    }

    private static HBox caps(Command command, Messages messages) {
        List<Node> caps = new ArrayList<>();
        for (var chord : command.chords(messages.rightToLeft())) {
            if (!caps.isEmpty()) {
                caps.add(new Label(messages.text("key.or")));
            }
            caps.add(caps(chord, messages));
        }
        var all = new HBox(caps.toArray(Node[]::new));
        all.getStyleClass().add("caps");
        all.setMinWidth(Region.USE_PREF_SIZE);
        return all;
    }

    /// As on the keyboard, left to right in every language.
    private static HBox caps(Chord chord, Messages messages) {
        var caps = new HBox(chord.keys(messages).stream()
                .map(key -> {
                    var cap = new Label(key);
                    cap.getStyleClass().add("cap");
                    cap.setMinWidth(Region.USE_PREF_SIZE);
                    return cap;
                })
                .toArray(Node[]::new));
        caps.getStyleClass().add("caps");
        caps.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return caps;
    }
}
