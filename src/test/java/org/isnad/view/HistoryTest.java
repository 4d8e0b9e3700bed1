package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.marking.Selection;
import org.isnad.marking.Summit;
import org.isnad.view.History.Visit;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Visit MORNING = new Visit(Summit.MORNING, Selection.nothing());
    private static final Visit SALMA = new Visit(Summit.MORNING, new Selection.OfParticipant("salma"));
    private static final Visit EVENING = new Visit(Summit.EVENING, Selection.nothing());

    private final History history = new History();

    @Test
    void goesBackAndForwardAgain() {
        history.visit(MORNING);
        history.visit(SALMA);
        history.visit(EVENING);
        assertThat(history.back()).contains(SALMA);
        assertThat(history.back()).contains(MORNING);
        assertThat(history.forward()).contains(SALMA);
    }

    @Test
    void hasNothingBeforeTheFirst() {
        history.visit(MORNING);
        assertThat(history.hasBack()).isFalse();
        assertThat(history.back()).isEqualTo(Optional.empty());
    }

    @Test
    void aNewVisitCutsOffTheWayForward() {
        history.visit(MORNING);
        history.visit(SALMA);
        history.back();
        history.visit(EVENING);
        assertThat(history.hasForward()).isFalse();
        assertThat(history.back()).contains(MORNING);
    }

    @Test
    void stayingIsNoVisit() {
        history.visit(MORNING);
        history.visit(MORNING);
        assertThat(history.hasBack()).isFalse();
    }

    @Test
    void forgetsAClosedArticle() {
        history.visit(MORNING);
        history.visit(EVENING);
        history.visit(SALMA);
        history.forget(visit -> visit.article().equals(Summit.EVENING));
        assertThat(history.back()).contains(MORNING);
    }
}
