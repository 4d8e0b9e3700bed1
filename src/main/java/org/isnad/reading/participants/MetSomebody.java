package org.isnad.reading.participants;

import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.reading.Participant;

/// Those who met, before and behind the verb: «التقى لافروف نظيره الصيني», in a headline «ترامب يلتقي كيم».
final class MetSomebody implements PresenceRule {

    private static final int LONGEST = 14;
    private static final int EVENT_BEFORE = 4;

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (meets(scene, i) && Occurrence.isTold(scene, i)) {
                int end = scene.endOfClause(i + 1, LONGEST);
                int verb = i;
                scene.between(i + 1, end).stream()
                        .filter(s -> s.acts() && !Subjects.isOwner(scene, s, verb))
                        .forEach(s -> present.accept(s.participant()));
                behindAside(scene, end).ifPresent(s -> present.accept(s.participant()));
                Subjects.bothBefore(scene, i).forEach(s -> present.accept(s.participant()));
                Subjects.before(scene, i).ifPresent(s -> present.accept(s.participant()));
            }
        }
    }

    /// «التقى الوزير، الذي وصل أمس، الملك سلمان»: who stands right behind the comma that closes an aside.
    private static Optional<Standing> behindAside(Scene scene, int stop) {
        if (!scene.hasComma(stop - 1, stop)) {
            return Optional.empty();
        }
        for (int i = stop + 1; i < Math.min(scene.to(), stop + LONGEST); i++) {
            if (scene.hasComma(i - 1, i)) {
                int comma = i;
                return scene.between(i, scene.to()).stream().findFirst().filter(s -> s.acts() && s.begin() == comma);
            }
        }
        return Optional.empty();
    }

    private static boolean meets(Scene scene, int i) {
        if (scene.says(i, AttendanceCue.JOINS)) {
            return hasEvent(scene, i - EVENT_BEFORE, i);
        }
        if (scene.says(i, AttendanceCue.WITH)) {
            return scene.hasWord("مع", i, scene.endOfClause(i + 1, LONGEST));
        }
        return scene.says(i, AttendanceCue.MET);
    }

    private static boolean hasEvent(Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            if (scene.says(k, AttendanceCue.EVENT)) {
                return true;
            }
        }
        return false;
    }
}
