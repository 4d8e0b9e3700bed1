package org.isnad.reading.participants;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.isnad.reading.Participant;

/// Who spoke or acted at an event or at its end: «وقال بوتين في ختام القمة», «قدم الراجحي خلال الاجتماع تقريرا».
final class ActedAtEvent implements PresenceRule {

    private static final int NEAR = 3;
    private static final int SUBJECT = 10;

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        var verbs = new VerbOfEvent(scene);
        for (int i = scene.from(); i < scene.to(); i++) {
            verbs.readOn(i);
            if (scene.says(i, AttendanceCue.AT) && isBeforeEvent(scene, i)) {
                actor(scene, i, present);
                speaker(scene, i, verbs.nearest(), present);
            }
        }
    }

    private static boolean isBeforeEvent(Scene scene, int at) {
        return Occurrence.isEvent(scene, at + 1)
                || ((scene.says(at + 1, AttendanceCue.AT) || scene.isDemonstrative(at + 1))
                        && Occurrence.isEvent(scene, at + 2));
    }

    private static void actor(Scene scene, int at, Consumer<Participant> present) {
        scene.standing()
                .lastBefore(at)
                .filter(s -> canAct(scene, s, at) && at - s.to() < NEAR && reaches(scene, s, at))
                .ifPresent(s -> present.accept(s.participant()));
    }

    /// No comma stands between, but for the one that closes an apposition: «المستشار، توفيق، قدم خلال الاجتماع».
    private static boolean reaches(Scene scene, Standing standing, int at) {
        int from = scene.hasComma(standing.from() - 1, standing.from()) ? standing.to() : standing.to() - 1;
        return !scene.hasComma(from, at);
    }

    private static void speaker(Scene scene, int at, OptionalInt verb, Consumer<Participant> present) {
        if (verb.isPresent()) {
            Subjects.of(scene, verb.getAsInt(), SUBJECT)
                    .filter(s -> canAct(scene, s, at))
                    .ifPresent(s -> present.accept(s.participant()));
        }
    }

    /// Sources and bodies speak of meetings that they were not at, but for a body of its own: «خلال اجتماعه».
    private static boolean canAct(Scene scene, Standing standing, int at) {
        return switch (standing.participant().kind()) {
            case PERSON -> true;
            case GROUP -> standing.participant().id().startsWith(DualForBoth.BOTH);
            case ORGANISATION ->
                AttendanceCue.ownerOf(scene.line().token(at + 1).bare()).isPresent();
            case COUNTRY -> false;
        };
    }
}
