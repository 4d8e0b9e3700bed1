package org.isnad.view;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.isnad.view.keys.Command;
import org.isnad.view.keys.Commands;

/// The bar at the top of the window: what one does most, each with its keys in a tool tip.
public final class TopBar extends HBox {

    private final Commands commands;
    private final LiveSettings live;
    private final Button open;
    private final Button export;

    public TopBar(Commands commands, LiveSettings live) {
        this.commands = commands;
        this.live = live;
        getStyleClass().add("top-bar");
        open = button(Command.OPEN, Icon.OPEN);
        var search = button(Command.SEARCH, Icon.SEARCH);
        search.textProperty().bind(live.text("window.search"));
        export = button(Command.EXPORT, Icon.EXPORT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        open,
                        button(Command.BACK, Icon.BACK),
                        button(Command.FORWARD, Icon.FORWARD),
                        space,
                        search,
                        export,
                        button(Command.FOLD_PANELS, Icon.PANELS),
                        button(Command.SETTINGS, Icon.SETTINGS),
                        button(Command.HELP, Icon.HELP));
    }

    /// Below which the menu for opening is shown.
    public Button openButton() {
        return open;
    }

    /// Below which the menu for exporting is shown.
    public Button exportButton() {
        return export;
    }

    private Button button(Command command, Icon icon) {
        var button = new Button();
        button.setId("command-" + command.name());
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(_ -> commands.run(command));
        button.disableProperty().bind(commands.disabled(command));
        Tips.give(button, command, live);
        return button;
    }
}
