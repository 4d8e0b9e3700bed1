package org.isnad.reading.participants;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.text.Word;

/// What a sentence tells of: an event, one that is yet to come or called off, or one before.
final class Telling {

    private static final int DIGITS = 4;

    private Telling() {}

    static Set<PresenceSign> signs(Scene scene) {
        var signs = EnumSet.noneOf(PresenceSign.class);
        for (int i = scene.from(); i < scene.to(); i++) {
            if (Occurrence.isEvent(scene, i)) {
                signs.add(PresenceSign.BESIDE_EVENT);
            }
            if (isPlan(scene, i)) {
                signs.add(PresenceSign.BESIDE_PLAN);
            }
            if (isPast(scene, i)) {
                signs.add(PresenceSign.BESIDE_PAST);
            }
        }
        return signs;
    }

    private static boolean isPlan(Scene scene, int i) {
        return scene.says(i, AttendanceCue.UNREAL)
                || scene.says(i, AttendanceCue.LATER)
                || scene.says(i, AttendanceCue.AHEAD);
    }

    private static boolean isPast(Scene scene, int i) {
        return scene.says(i, AttendanceCue.EARLIER)
                || (scene.says(i, AttendanceCue.LONG) && scene.says(i + 1, AttendanceCue.PAST))
                || isYear(scene.line().token(i).word());
    }

    /// «عام 2016»
    private static boolean isYear(Word word) {
        var folded = word.folded();
        return folded.length() == DIGITS
                && (folded.startsWith("19") || folded.startsWith("20"))
                && folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
