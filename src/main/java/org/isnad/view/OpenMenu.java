package org.isnad.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.isnad.messages.Messages;
import org.isnad.settings.Recent.Opened;

/// What Ctrl+O offers: files, a folder, or what was open before.
public final class OpenMenu {

    private final Opener opener;
    private final LiveSettings live;
    private final ContextMenu menu = new ContextMenu();

    public OpenMenu(Opener opener, LiveSettings live) {
        this.opener = opener;
        this.live = live;
        menu.setId("open-menu");
    }

    /// Below `button`, the first item chosen.
    public void show(Node button) {
        menu.getItems().setAll(items(button));
        Menus.show(menu, button);
    }

    private List<MenuItem> items(Node button) {
        var window = button.getScene().getWindow();
        List<MenuItem> items = new ArrayList<>();
        items.add(Menus.item(messages().text("open.files"), () -> opener.chooseFiles(window)));
        items.add(Menus.item(messages().text("open.folder"), () -> opener.chooseFolder(window)));
        items.add(new SeparatorMenuItem());
        items.add(Menus.item(messages().text("open.add-files"), () -> opener.chooseFilesToAdd(window)));
        items.add(Menus.item(messages().text("open.add-folder"), () -> opener.chooseFolderToAdd(window)));
        items.add(new SeparatorMenuItem());
        var recent = opener.recent().get().dossiers();
        if (recent.isEmpty()) {
            items.add(title(messages().text("open.recent.none")));
        } else {
            items.add(title(messages().text("open.recent")));
            recent.forEach(opened -> items.add(Menus.item(name(opened), () -> opener.reopen(opened))));
            items.add(new SeparatorMenuItem());
            items.add(Menus.item(messages().text("open.clear-recent"), opener::forgetRecent));
        }
        return items;
    }

    private static MenuItem title(String words) {
        var title = Menus.item(words, () -> {});
        title.setDisable(true);
        title.getStyleClass().add("menu-title");
        return title;
    }

    /// The folder's name, or the first file's and how many more; the whole path would not fit.
    private String name(Opened opened) {
        var first = Messages.isolated(name(opened.paths().getFirst()));
        int more = opened.paths().size() - 1;
        return more == 0
                ? first
                : messages().text("open.recent.more", name(opened.paths().getFirst()), more);
    }

    private static String name(Path path) {
        var last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private Messages messages() {
        return live.messages().get();
    }
}
