package org.isnad.reading.participants;

import java.util.function.Consumer;
import org.isnad.reading.Participant;

/// Those who came to terms, where the headline or the beginning tells it: «اتفاق بين أثينا وسكوبيي», «توصلت الكويت
/// لاتفاق مع الفلبين»; states too, since no one else is named.
final class AgreedWithEachOther implements PresenceRule {

    private static final int LONGEST = 14;
    private static final int NEAR = 3;
    private static final String BETWEEN = "بين";
    private static final String WITH = "مع";

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        if (!scene.opens()) {
            return;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.says(i, AttendanceCue.AGREED) && Occurrence.isDone(scene, i)) {
                subject(scene, i, present);
                partners(scene, i, WITH, present);
            } else if (scene.says(i, AttendanceCue.DEAL) && !isKnown(scene, i) && Occurrence.isDone(scene, i)) {
                partners(scene, i, BETWEEN, present);
                partners(scene, i, WITH, present);
            }
        }
    }

    /// «الانسحاب من الاتفاق مع إيران»: one that was there before.
    private static boolean isKnown(Scene scene, int deal) {
        return scene.line().token(deal).isDefinite();
    }

    /// Right before the verb or right behind it, one beside the other.
    private static void subject(Scene scene, int verb, Consumer<Participant> present) {
        int end = verb;
        for (Standing standing : scene.between(scene.from(), verb).reversed()) {
            if (standing.to() != end || !counts(scene, standing)) {
                break;
            }
            present.accept(standing.participant());
            end = standing.begin();
        }
        chain(scene, verb + 1, 1, present);
    }

    private static void partners(Scene scene, int cue, String particle, Consumer<Participant> present) {
        for (int i = cue + 1; i < scene.endOfClause(cue + 1, LONGEST); i++) {
            if (scene.line().token(i).word().folded().equals(particle)) {
                chain(scene, i + 1, NEAR, present);
                return;
            }
        }
    }

    /// Those joined by «و», each within a few words of the one before.
    private static void chain(Scene scene, int from, int near, Consumer<Participant> present) {
        int at = from;
        for (Standing standing : scene.between(from, scene.to())) {
            boolean joined = at == from
                    ? standing.begin() - at < near
                    : scene.line().token(standing.begin()).isCoordinated() && standing.begin() - at < NEAR;
            if (!joined || !counts(scene, standing)) {
                return;
            }
            present.accept(standing.participant());
            at = standing.to();
        }
    }

    private static boolean counts(Scene scene, Standing standing) {
        return standing.acts() || !scene.isPlace(standing.from());
    }
}
