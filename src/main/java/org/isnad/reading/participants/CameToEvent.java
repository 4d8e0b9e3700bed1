package org.isnad.reading.participants;

import java.util.function.Consumer;
import org.isnad.reading.Participant;

/// Who came, opened, led, signed or visited: «ترأس رئيس الحكومة الجلسة»; and who is said to take part: «سفير مشارك في
/// الاجتماع».
final class CameToEvent implements PresenceRule {

    private static final int NEAR = 8;
    private static final int LONGEST = 8;
    private static final int EVENT_BEHIND = 5;

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.says(i, AttendanceCue.CAME) && Occurrence.isTold(scene, i)) {
                Subjects.bothBefore(scene, i).forEach(s -> present.accept(s.participant()));
                Subjects.of(scene, i, NEAR).ifPresent(s -> withJoined(scene, s, present));
            }
            if (scene.says(i, AttendanceCue.PARTAKER) && Occurrence.isDone(scene, i)) {
                takesPart(scene, i, present);
            }
        }
    }

    /// «وصل بوتين وأردوغان إلى طهران»
    private static void withJoined(Scene scene, Standing subject, Consumer<Participant> present) {
        int at = subject.from();
        for (Standing standing : scene.between(at, scene.to())) {
            boolean joined = standing.equals(subject)
                    || (standing.begin() == at && scene.line().token(at).isCoordinated() && standing.acts());
            if (!joined) {
                return;
            }
            present.accept(standing.participant());
            at = standing.to();
        }
    }

    private static void takesPart(Scene scene, int i, Consumer<Participant> present) {
        for (int k = i + 1; k < i + EVENT_BEHIND; k++) {
            if (scene.says(k, AttendanceCue.EVENT)) {
                scene.between(i - LONGEST, i + 1).stream()
                        .filter(s -> s.acts() && i <= s.to())
                        .forEach(s -> present.accept(s.participant()));
            }
        }
    }
}
