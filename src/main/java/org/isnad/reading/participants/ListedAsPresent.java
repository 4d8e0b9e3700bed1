package org.isnad.reading.participants;

import java.util.function.Consumer;
import org.isnad.reading.Participant;

/// Those listed behind a word of presence: «بحضور وزير الخارجية سيرغي لافروف», and the cells of a table of delegates.
final class ListedAsPresent implements PresenceRule {

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        int from = scene.isRow() ? scene.from() : list(scene);
        if (from >= 0) {
            scene.between(from, scene.to()).stream()
                    .filter(s -> s.acts() || !scene.isPlace(s.from()))
                    .filter(s -> !isAside(scene, from, s.from()))
                    .forEach(s -> present.accept(s.participant()));
        }
    }

    /// «، الذي زار البيت الأبيض،» tells of one who is listed.
    private static boolean isAside(Scene scene, int from, int at) {
        boolean aside = false;
        for (int i = from; i < at; i++) {
            aside = (aside && !scene.hasComma(i - 1, i)) || scene.says(i, AttendanceCue.STOP);
        }
        return aside && !scene.hasComma(at - 1, at);
    }

    private static int list(Scene scene) {
        int list = -1;
        boolean tells = false;
        for (int i = scene.from(); i < scene.to(); i++) {
            if (list < 0 && scene.says(i, AttendanceCue.LIST) && scene.isDone(i)) {
                list = i;
            }
            tells |= scene.says(i, AttendanceCue.EVENT)
                    || scene.says(i, AttendanceCue.MET)
                    || scene.says(i, AttendanceCue.CAME);
        }
        return tells ? list : -1;
    }
}
