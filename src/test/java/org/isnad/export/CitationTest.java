package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.marking.Selection;
import org.isnad.marking.Summit;
import org.isnad.messages.Messages;
import org.junit.jupiter.api.Test;

class CitationTest {

    private final Citation citation = new Citation(Summit.DOSSIER, Messages.arabic());

    @Test
    void aQuoteIsCitedWithSpeakerHeadlineAndFile() {
        assertThat(citation.of(new Selection.OfQuote(Summit.MORNING, Summit.ROAD)))
                .contains("«اتفقنا على فتح الطريق» — سلمى، لقاء الوزيرين في العاصمة (morning.txt)");
    }

    @Test
    void whatSomebodyIsReportedToHaveSaidStandsWithoutMarks() {
        assertThat(citation.of(new Selection.OfQuote(Summit.EVENING, Summit.DATE)))
                .contains("سلمى وافقت على الموعد — كريم، بيان المساء (evening.txt)");
    }

    @Test
    void somebodyWhoStandsInNoOnePlaceIsNotCited() {
        assertThat(citation.of(new Selection.OfParticipant("salma"))).isEmpty();
    }
}
