package org.isnad.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Messages to the reader, above the page until they are dismissed; the newest on top, three at most.
public final class Notices extends VBox {

    private static final int MOST = 3;

    private final LiveSettings live;

    public enum Weight {
        INFORMATION,
        ERROR
    }

    public Notices(LiveSettings live) {
        this.live = live;
        getStyleClass().add("notices");
    }

    /// Says `key` in the language of the window, also when that changes.
    public void say(Weight weight, String key, Object... values) {
        var words = new Prose();
        words.textProperty().bind(live.messages().map(messages -> messages.text(key, values)));
        words.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var notice = new HBox();
        notice.getStyleClass().addAll("notice", weight == Weight.ERROR ? "error" : "information");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.accessibleTextProperty().bind(words.textProperty());
        var icon = weight == Weight.ERROR ? Icon.ERROR : Icon.INFORMATION;
        Button dismiss =
                CardHead.closeButton("notice.dismiss", live, () -> getChildren().remove(notice));
        notice.getChildren().setAll(icon.node(), words, dismiss);
        getChildren().removeIf(other -> other.getAccessibleText().equals(notice.getAccessibleText()));
        getChildren().addFirst(notice);
        while (getChildren().size() > MOST) {
            getChildren().removeLast();
        }
    }

    /// Says what happened behind the window.
    public void say(News news) {
        switch (news) {
            case News.Failed _ -> say(Weight.ERROR, "notice.error");
            case News.FileGone(var file) -> say(Weight.INFORMATION, "notice.file-gone", file.getFileName());
            case News.IndexNotWritten _ -> say(Weight.ERROR, "notice.index-not-written");
            case News.IndexingStopped _ -> say(Weight.INFORMATION, "notice.indexing-stopped");
            case News.ReadingStopped _ -> say(Weight.INFORMATION, "notice.reading-stopped");
        }
    }

    /// Dismisses the newest.
    ///
    /// @return whether there was one
    public boolean dismiss() {
        return !getChildren().isEmpty() && getChildren().removeFirst() != null;
    }
}
