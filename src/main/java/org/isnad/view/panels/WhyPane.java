package org.isnad.view.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.isnad.article.Article;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.isnad.view.Prose;

/// Why what is chosen was found: the rule in a sentence, and the words that fired it, each a way to them.
final class WhyPane extends VBox {

    private static final int LONGEST_WORDS = 40;

    private final Desk desk;
    private final Label title = new Label();
    private final VBox reasons = new VBox(8);

    WhyPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("why");
        title.textProperty().bind(desk.live().text("why.title"));
        title.getStyleClass().add("why-title");
        getChildren().addAll(title, reasons);
        managedProperty().bind(visibleProperty());
        desk.model().selection().addListener(_ -> show());
        desk.live().messages().addListener(_ -> show());
        show();
    }

    private void show() {
        var selection = desk.model().selection().get();
        var article = selection.place().map(Place::article);
        reasons.getChildren().clear();
        article.ifPresent(in -> whys(selection).forEach(why -> explain(in, why)));
        setVisible(!reasons.getChildren().isEmpty());
    }

    private static List<Why> whys(Selection selection) {
        var attribution = selection instanceof Selection.OfQuote of
                ? Optional.of(of.quote().attribution()).map(Attribution::why)
                : Optional.<Why>empty();
        return Stream.concat(selection.why().stream(), attribution.stream())
                .distinct()
                .toList();
    }

    private void explain(Article article, Why why) {
        var sentence = new Prose(sentence(why));
        sentence.getStyleClass().add("why-rule");
        reasons.getChildren().add(sentence);
        var links = new ArrayList<Hyperlink>();
        why.evidence().stream().distinct().forEach(span -> links.add(link(article, span)));
        if (!links.isEmpty()) {
            var words = new FlowPane(6, 4);
            words.getChildren().addAll(links);
            reasons.getChildren().add(words);
        }
    }

    private String sentence(Why why) {
        var key = "rule." + why.rule();
        return desk.messages().has(key) ? desk.text(key) : desk.text("why.other");
    }

    private Hyperlink link(Article article, Span span) {
        var words = Desk.inOneLine(article.textAt(span));
        var shown = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
        var link = new Hyperlink(shown);
        link.getStyleClass().add("why-words");
        link.setOnAction(_ -> desk.model().reveal(new Place(article, span)));
        return link;
    }
}
