package org.isnad.reading.participants;

import org.isnad.lexicon.WordSet;

/// Whether what a word tells of took place at the event that the article is about, by the words around it.
final class Occurrence {

    private static final WordSet VISITS = WordSet.named("visit-verbs");
    // «مؤتمر صحفي مشترك مع نظيره»: those who face the press together are there.
    private static final String JOINT = "مشترك";
    private static final int JOINT_BEHIND = 4;
    private static final int BEFORE = 5;
    private static final int BESIDE = 2;
    private static final int BEHIND = 6;
    private static final int PERIOD_BEHIND = 12;

    private Occurrence() {}

    /// Whether an event stands at a token: one that is neither still to come nor past, nor a talk with the press.
    static boolean isEvent(Scene scene, int i) {
        return scene.says(i, AttendanceCue.EVENT)
                && (!scene.says(i + 1, AttendanceCue.APART) || scene.hasWord(JOINT, i + 1, i + JOINT_BEHIND))
                && !scene.says(i - 1, AttendanceCue.AHEAD)
                && isDone(scene, i);
    }

    /// Whether a deed at a token took place at this event.
    static boolean isDone(Scene scene, int i) {
        return isReal(scene, i) && !isEarlier(scene, i);
    }

    /// Whether a verb at a token tells of what has happened: a perfect, or a headline's present.
    static boolean isTold(Scene scene, int verb) {
        boolean now = scene.says(verb, AttendanceCue.NOW);
        boolean visit = scene.opens() && VISITS.has(scene.line().token(verb).core());
        boolean joins = scene.opens() && scene.says(verb, AttendanceCue.JOINS);
        return isDone(scene, verb) && (scene.line().passage().isHeadline() || visit || joins || !now);
    }

    private static boolean isReal(Scene scene, int i) {
        if (says(scene, i - BESIDE, i + BEHIND, AttendanceCue.LATER)) {
            return false;
        }
        return scene.says(i - 1, AttendanceCue.AT) || !says(scene, i - BEFORE, i, AttendanceCue.UNREAL);
    }

    private static boolean isEarlier(Scene scene, int i) {
        if (says(scene, i - BEFORE, i + BEHIND, AttendanceCue.EARLIER)) {
            return true;
        }
        for (int k = i - BEFORE; k < i + PERIOD_BEHIND; k++) {
            if (scene.says(k, AttendanceCue.LONG) && scene.says(k + 1, AttendanceCue.PAST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Scene scene, int first, int end, AttendanceCue cue) {
        for (int k = first; k < end; k++) {
            if (scene.says(k, cue)) {
                return true;
            }
        }
        return false;
    }
}
