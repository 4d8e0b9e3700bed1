package org.isnad.view.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.dossier.Figure;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.view.Prose;

/// A participant: name, kind, roles and how often they are named and speak; when chosen, their spellings too.
final class FigureEntry implements Entry<Figure> {

    private static final String BETWEEN = " · ";

    private final Desk desk;
    private final HueSign sign;
    private final Prose name = new Prose();
    private final Label kind = new Label();
    private final Prose roles = new Prose();
    private final Prose counts = new Prose();
    private final Prose spellings = new Prose();
    private final VBox node;

    FigureEntry(Desk desk) {
        this.desk = desk;
        sign = new HueSign(desk);
        name.getStyleClass().add("entry-name");
        name.setDirection(Prose.Direction.TEXT);
        name.setMostLines(1);
        kind.getStyleClass().add("entry-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Stream.of(roles, counts, spellings)
                .forEach(prose -> prose.getStyleClass().add("entry-meta"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, sign, name, space, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        node = new VBox(4, head, roles, counts, spellings);
        node.getStyleClass().add("entry");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Figure figure, boolean chosen) {
        sign.show(figure.name(), desk.model().hues().get().of(figure.id()));
        name.setText(figure.name());
        kind.setText(desk.messages().text(figure.kind()));
        counts.setText(counts(figure));
        roles.setMostLines(chosen ? 0 : 1);
        show(roles, list(figure, participant -> participant.roles().stream()));
        show(spellings, chosen ? desk.text("participant.spellings", list(figure, p -> spellings(figure, p))) : "");
    }

    private static void show(Prose prose, String text) {
        prose.setText(text);
        prose.setVisible(!text.isEmpty());
        prose.setManaged(!text.isEmpty());
    }

    private String counts(Figure figure) {
        var parts = new ArrayList<String>();
        parts.add(desk.text("participant.mentions", figure.mentions()));
        long quotes = quotes(figure);
        if (quotes > 0) {
            parts.add(desk.text("participant.quotes", quotes));
        }
        long outcomes = outcomes(figure);
        if (outcomes > 0) {
            parts.add(desk.text("participant.outcomes", outcomes));
        }
        attendance(figure).map(desk.messages()::text).ifPresent(parts::add);
        return String.join(BETWEEN, parts);
    }

    private long quotes(Figure figure) {
        return desk.model().dossier().get().readings().stream()
                .flatMap(reading -> reading.quotes().stream())
                .filter(quote -> quote.attribution().speaker().equals(Optional.of(figure.id())))
                .count();
    }

    private long outcomes(Figure figure) {
        return desk.model().dossier().get().readings().stream()
                .flatMap(reading -> reading.outcomes().stream())
                .filter(outcome -> outcome.by().equals(Optional.of(figure.id())))
                .count();
    }

    /// Present if any article says so.
    private static Optional<Participant.Attendance> attendance(Figure figure) {
        var said = figure.appearances().stream()
                .map(appearance -> appearance.participant().attendance())
                .collect(Collectors.toSet());
        return Stream.of(Participant.Attendance.PRESENT, Participant.Attendance.ABSENT)
                .filter(said::contains)
                .findFirst();
    }

    private interface WordsOf {
        Stream<String> in(Participant participant);
    }

    private static String list(Figure figure, WordsOf words) {
        List<String> distinct = figure.appearances().stream()
                .flatMap(appearance -> words.in(appearance.participant()))
                .map(Desk::inOneLine)
                .distinct()
                .toList();
        return String.join("، ", distinct);
    }

    private static Stream<String> spellings(Figure figure, Participant participant) {
        var text = figure.appearances().stream()
                .filter(appearance -> appearance.participant().equals(participant))
                .findFirst()
                .orElseThrow()
                .article();
        return participant.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(mention -> text.textAt(mention.span()));
    }
}
