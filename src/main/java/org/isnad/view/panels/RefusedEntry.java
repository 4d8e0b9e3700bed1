package org.isnad.view.panels;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.article.Import;
import org.isnad.messages.Messages;
import org.isnad.view.Prose;

/// A file that was not opened, and why.
final class RefusedEntry implements Entry<Import.Refused> {

    private final Desk desk;
    private final Prose name = new Prose();
    private final Prose reason = new Prose();
    private final VBox node = new VBox(2, name, reason);

    RefusedEntry(Desk desk) {
        this.desk = desk;
        name.setMostLines(1);
        name.getStyleClass().add("entry-file");
        reason.getStyleClass().add("entry-meta");
        node.getStyleClass().add("entry");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Import.Refused refused, boolean chosen) {
        name.setText(Messages.isolated(String.valueOf(refused.file().getFileName())));
        reason.setText(desk.messages().text(refused.reason()));
    }
}
