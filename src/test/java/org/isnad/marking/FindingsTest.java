package org.isnad.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.marking.Summit.EVENING;
import static org.isnad.marking.Summit.MORNING;

import java.util.List;
import org.isnad.dossier.Dossier;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void theInnermostStandsFirst() {
        int inTheOutcome = MORNING.text().indexOf("الطريق");
        assertThat(Findings.at(Summit.READ_MORNING, inTheOutcome))
                .containsExactly(
                        new Selection.OfOutcome(MORNING, Summit.OPENED), new Selection.OfQuote(MORNING, Summit.ROAD));
    }

    @Test
    void betweenTheFindingsStandsNothing() {
        assertThat(Findings.at(Summit.READ_MORNING, MORNING.text().indexOf("لقاء")))
                .isEmpty();
    }

    @Test
    void quotesOutcomesAndFactsAreGoneThroughInTextOrder() {
        assertThat(Findings.passages(Summit.READ_MORNING))
                .containsExactly(
                        new Selection.OfFact(MORNING, Summit.CAPITAL),
                        new Selection.OfQuote(MORNING, Summit.ROAD),
                        new Selection.OfOutcome(MORNING, Summit.OPENED));
    }

    @Test
    void knowsWhatADossierHolds() {
        var morningOnly = Summit.join(List.of(Summit.READ_MORNING));
        assertThat(Findings.holds(morningOnly, new Selection.OfQuote(MORNING, Summit.ROAD)))
                .isTrue();
        assertThat(Findings.holds(morningOnly, new Selection.OfQuote(EVENING, Summit.DATE)))
                .isFalse();
        assertThat(Findings.holds(morningOnly, new Selection.OfParticipant("karim")))
                .isTrue();
        assertThat(Findings.holds(Dossier.empty(), new Selection.OfParticipant("karim")))
                .isFalse();
    }
}
