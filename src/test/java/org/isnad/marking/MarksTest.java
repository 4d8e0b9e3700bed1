package org.isnad.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.marking.Summit.MORNING;
import static org.isnad.marking.Summit.at;

import java.util.List;
import java.util.Optional;
import org.isnad.index.Hit;
import org.isnad.index.SearchResult;
import org.isnad.page.Mark;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Hues HUES = Hues.of(Summit.DOSSIER);
    private static final int SALMA = HUES.of("salma");
    private static final int KARIM = HUES.of("karim");

    private static List<Mark> marks(Selection selection) {
        return new Marks(Summit.READ_MORNING, HUES, selection, SearchResult.nothing(""), Optional.empty()).all();
    }

    private static Mark mark(String words, Mark.Kind kind, int hue, boolean strong) {
        return new Mark(at(MORNING, words), kind, hue, strong);
    }

    @Test
    void marksEachFindingInTheHueOfItsParticipant() {
        assertThat(marks(Selection.nothing()))
                .containsExactly(
                        mark("العاصمة", Mark.Kind.FACT, Mark.NEUTRAL, false),
                        mark("سلمى", Mark.Kind.NAME, SALMA, false),
                        mark("اتفقنا على فتح الطريق", Mark.Kind.DIRECT_QUOTE, SALMA, false),
                        mark("فتح الطريق", Mark.Kind.OUTCOME, SALMA, false),
                        mark("كريم", Mark.Kind.NAME, KARIM, false));
    }

    @Test
    void whatBelongsToTheChosenParticipantStandsOut() {
        assertThat(marks(new Selection.OfParticipant("salma")))
                .containsExactly(
                        mark("العاصمة", Mark.Kind.FACT, Mark.NEUTRAL, false),
                        mark("سلمى", Mark.Kind.NAME, SALMA, true),
                        mark("اتفقنا على فتح الطريق", Mark.Kind.DIRECT_QUOTE, SALMA, true),
                        mark("فتح الطريق", Mark.Kind.OUTCOME, SALMA, true),
                        mark("كريم", Mark.Kind.NAME, KARIM, false));
    }

    @Test
    void onlyTheChosenOutcomeStandsOut() {
        assertThat(marks(new Selection.OfOutcome(MORNING, Summit.OPENED)))
                .filteredOn(Mark::strong)
                .containsExactly(mark("فتح الطريق", Mark.Kind.OUTCOME, SALMA, true));
    }

    @Test
    void onlyTheChosenFactStandsOut() {
        assertThat(marks(new Selection.OfFact(MORNING, Summit.CAPITAL)))
                .filteredOn(Mark::strong)
                .containsExactly(mark("العاصمة", Mark.Kind.FACT, Mark.NEUTRAL, true));
    }

    @Test
    void theHitThatOneStandsAtDiffersFromTheOthers() {
        var result = new SearchResult(
                "الوزير",
                List.of(
                        new Hit(MORNING, 1, List.of(at(MORNING, "الوزيرين"), at(MORNING, "اللقاء"))),
                        new Hit(Summit.EVENING, 1, List.of(at(Summit.EVENING, "بيان")))),
                2,
                List.of());
        var marks = new Marks(
                        Summit.READ_MORNING, HUES, Selection.nothing(), result, Optional.of(at(MORNING, "اللقاء")))
                .all();
        assertThat(marks)
                .filteredOn(mark -> mark.kind() == Mark.Kind.HIT || mark.kind() == Mark.Kind.CURRENT_HIT)
                .containsExactly(
                        mark("الوزيرين", Mark.Kind.HIT, Mark.NEUTRAL, false),
                        mark("اللقاء", Mark.Kind.CURRENT_HIT, Mark.NEUTRAL, true));
    }
}
