package org.isnad.reading.participants;

import java.util.function.Consumer;
import org.isnad.reading.Participant;

/// Those listed behind a word of presence: «بحضور وزير الخارجية سيرغي لافروف», and the cells of a table of delegates.
final class ListedAsPresent implements PresenceRule {

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        int from = scene.isRow() ? scene.from() : list(scene);
        if (from < 0) {
            return;
        }
        boolean aside = false;
        int at = from;
        for (Standing standing : scene.between(from, scene.to())) {
            for (; at <= standing.from(); at++) {
                aside = isAside(scene, at, aside && at > from);
            }
            if (!aside && (standing.acts() || !scene.isPlace(standing.from()))) {
                present.accept(standing.participant());
            }
        }
    }

    /// «، الذي زار البيت الأبيض،» tells of one who is listed, up to the next comma.
    private static boolean isAside(Scene scene, int at, boolean before) {
        return (before && !scene.hasComma(at - 1, at)) || scene.says(at, AttendanceCue.STOP);
    }

    private static int list(Scene scene) {
        int list = -1;
        boolean tells = false;
        for (int i = scene.from(); i < scene.to(); i++) {
            if (list < 0 && scene.says(i, AttendanceCue.LIST) && Occurrence.isDone(scene, i)) {
                list = i;
            }
            tells |= scene.says(i, AttendanceCue.EVENT)
                    || scene.says(i, AttendanceCue.MET)
                    || scene.says(i, AttendanceCue.CAME);
        }
        return tells ? list : -1;
    }
}
