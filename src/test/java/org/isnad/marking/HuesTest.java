package org.isnad.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.page.Mark;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Reading;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class HuesTest {

    private static Figure figure(String id, int mentions) {
        var mention = new Mention(new Span(0, 4), Mention.Form.NAME, new Why("test-rule"));
        var participant = new Participant(
                id,
                Participant.Kind.PERSON,
                id,
                Optional.empty(),
                List.of(),
                Participant.Attendance.NOT_SAID,
                Collections.nCopies(mentions, mention));
        return new Figure(
                id,
                Participant.Kind.PERSON,
                id,
                Optional.empty(),
                List.of(new Figure.Appearance(Summit.MORNING, participant)));
    }

    private static Dossier dossier(Figure... figures) {
        return new Dossier(List.of(), List.of(figures));
    }

    private static List<Integer> hues(Hues hues, String... participants) {
        return Stream.of(participants).map(hues::of).toList();
    }

    @Test
    void theMostNamedComeFirst() {
        assertThat(hues(Hues.of(dossier(figure("واحد", 1), figure("خمسة", 5))), "خمسة", "واحد"))
                .containsExactly(0, 1);
    }

    @Test
    void whoSpeaksComesBeforeWhoIsOnlyNamed() {
        var speaks = new Dossier(
                List.of(new Reading(Summit.MORNING, List.of(), List.of(Summit.ROAD), List.of(), List.of())),
                List.of(figure("يُذكر", 3), figure("salma", 1)));
        assertThat(hues(Hues.of(speaks), "salma", "يُذكر")).containsExactly(0, 1);
    }

    @Test
    void theNinthIsNeutral() {
        var nine = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> figure("م" + i, 10 - i))
                .toArray(Figure[]::new);
        assertThat(hues(Hues.of(dossier(nine)), "م8", "م9")).containsExactly(7, Mark.NEUTRAL);
    }

    @Test
    void everybodyKeepsTheirHueWhenAnArticleBringsSomebodyMoreProminent() {
        var before = Hues.of(dossier(figure("أول", 2), figure("ثان", 1)));
        var after = before.with(dossier(figure("جديد", 30), figure("أول", 2), figure("ثان", 1)));
        assertThat(hues(after, "أول", "ثان", "جديد")).containsExactly(0, 1, 2);
    }

    @Test
    void aHueIsFreeAgainWhenItsParticipantIsGone() {
        var before = Hues.of(dossier(figure("أول", 2), figure("ثان", 1)));
        var after = before.with(dossier(figure("ثان", 1), figure("جديد", 1)));
        assertThat(hues(after, "أول", "ثان", "جديد")).containsExactly(Mark.NEUTRAL, 1, 0);
    }
}
