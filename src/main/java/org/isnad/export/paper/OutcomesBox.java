package org.isnad.export.paper;

import java.util.Optional;
import org.isnad.marking.Hues;
import org.isnad.page.Block;
import org.isnad.page.Manuscript.Kind;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.Mark;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/// What came of it, in a frame behind the text.
record OutcomesBox(Reading reading, Hues hues, Speakers speakers) {

    Optional<Piece> piece() {
        if (reading.outcomes().isEmpty()) {
            return Optional.empty();
        }
        var draft = new Draft();
        draft.add(Block.Style.HEADING, speakers.messages().text("panel.outcomes"));
        reading.outcomes().forEach(outcome -> add(draft, outcome));
        return Optional.of(draft.piece(Kind.BOX));
    }

    private void add(Draft draft, Outcome outcome) {
        var kind = speakers.messages().text(outcome.kind());
        var words = reading.article().inOneLine(outcome.content());
        var by = outcome.by().map(speaker -> " — " + speakers.name(Optional.of(speaker)));
        var span = draft.add(Block.Style.PARAGRAPH, kind + ": " + words + by.orElse(""));
        by.ifPresent(_ -> draft.mark(
                new Span(span.end() - by.get().length() + 3, span.end()), Mark.Kind.NAME, hues.of(outcome.by())));
    }
}
