package org.isnad.view.panels;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.isnad.article.Import;
import org.isnad.dossier.Figure;
import org.isnad.export.Citation;
import org.isnad.index.Listed;
import org.isnad.marking.Selection;
import org.isnad.messages.Messages;
import org.isnad.view.Menus;

/// What can be done with a row of a list.
record RowMenu(Desk desk) {

    List<MenuItem> of(Listed article) {
        var go = item("menu.go", () -> desk.model().show(article.file()));
        var copyTitle = item("menu.copy-title", () -> copy(article.headline()));
        return desk.model().isLibrary().get()
                ? List.of(go, copyTitle)
                : List.of(
                        go,
                        copyTitle,
                        item("command.close-article", () -> desk.model().close(article.file())));
    }

    List<MenuItem> of(Import.Refused refused) {
        var words = desk.text(
                "finding.of",
                String.valueOf(refused.file().getFileName()),
                desk.messages().text(refused.reason()));
        return List.of(item("menu.copy-refused", () -> copy(words)));
    }

    List<MenuItem> of(Row row) {
        return switch (row) {
            case Row.OfArticle of -> of(Listed.of(of.article()));
            case Row.OfSection _ -> List.of();
            case Row.OfFigure of -> of(of.figure());
            case Row.OfFinding of -> of(of.finding());
        };
    }

    private List<MenuItem> of(Figure figure) {
        var chosen = new Selection.OfParticipant(figure.id());
        return List.of(
                item("menu.next-mention", () -> nextMention(chosen)),
                item("menu.copy-name", () -> copy(figure.name())));
    }

    private List<MenuItem> of(Selection finding) {
        var go = item("menu.go", () -> desk.model().choose(finding));
        var copy = item("menu.copy-words", () -> citation().of(finding).ifPresent(RowMenu::copy));
        return Citation.whose(finding)
                .flatMap(desk.model().dossier().get()::figure)
                .map(figure -> List.of(go, copy, choose(figure)))
                .orElse(List.of(go, copy));
    }

    private MenuItem choose(Figure figure) {
        var item = Menus.item(
                desk.text("menu.choose", figure.name()),
                () -> desk.model().choose(new Selection.OfParticipant(figure.id())));
        item.setId("menu.choose");
        return item;
    }

    /// From the mention that is chosen, if it is theirs, else from the first.
    private void nextMention(Selection.OfParticipant chosen) {
        if (!desk.model().selection().get().participant().equals(Optional.of(chosen.id()))) {
            desk.model().choose(chosen);
        }
        desk.model().nextFinding(0);
    }

    private Citation citation() {
        return new Citation(desk.model().dossier().get(), desk.messages());
    }

    private MenuItem item(String key, Runnable action) {
        var item = Menus.item(desk.text(key), action);
        item.setId(key);
        return item;
    }

    /// Without the signs that keep values apart on the screen.
    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(Messages.plain(words));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
