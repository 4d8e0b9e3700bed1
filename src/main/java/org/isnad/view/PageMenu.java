package org.isnad.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.isnad.export.Citation;
import org.isnad.marking.Selection;
import org.isnad.text.Span;

/// What can be done at a place of the page: choose what is found there, copy, search.
final class PageMenu {

    private final PageView page;
    private final ReaderModel model;
    private final LiveSettings live;
    private final Consumer<String> search;
    private final ContextMenu menu = new ContextMenu();

    PageMenu(PageView page, ReaderModel model, LiveSettings live, Consumer<String> search) {
        this.page = page;
        this.model = model;
        this.live = live;
        this.search = search;
    }

    void show(int offset, double screenX, double screenY) {
        var names = new FindingNames(model.dossier().get(), live.messages().get());
        menu.getItems().clear();
        for (var finding : model.foundAt(offset)) {
            menu.getItems().add(Menus.item(names.of(finding), () -> model.choose(finding)));
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        boolean nothingSelected = page.getSelection().isEmpty();
        var copy = Menus.item(live.messages().get().text("page.copy"), page::copy);
        copy.setDisable(nothingSelected);
        var find = Menus.item(
                live.messages().get().text("page.search-selection"), () -> search.accept(page.selectedText()));
        find.setDisable(nothingSelected);
        var all = Menus.item(live.messages().get().text("page.select-all"), () -> page.select(everything()));
        menu.getItems().addAll(copy, find, all);
        cited(offset)
                .ifPresent(words -> menu.getItems()
                        .add(Menus.item(live.messages().get().text("menu.copy-words"), () -> copy(words))));
        if (!model.selection().get().equals(Selection.nothing())) {
            menu.getItems()
                    .add(Menus.item(
                            live.messages().get().text("selection.clear"), () -> model.choose(Selection.nothing())));
        }
        Menus.show(menu, page, screenX, screenY);
    }

    /// The innermost quote, outcome or fact at a place, with its source.
    private Optional<String> cited(int offset) {
        var citation = new Citation(model.dossier().get(), live.messages().get());
        return model.foundAt(offset).stream()
                .filter(finding -> finding.participant().isEmpty())
                .findFirst()
                .flatMap(citation::of);
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Span everything() {
        return Span.all(page.getContent().text());
    }
}
