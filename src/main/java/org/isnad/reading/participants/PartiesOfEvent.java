package org.isnad.reading.participants;

import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// Whose event it was: «القمة بين ترامب وكيم», «لقائه مع بوتين», «جلسة مجلس الأمن», «اجتماع رؤساء روسيا وتركيا وإيران».
final class PartiesOfEvent implements PresenceRule {

    private static final int LONGEST = 20;
    private static final int NEAREST = 7;

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        if (scene.line().passage().isHeadline()) {
            return; // a headline names events that are yet to come, too
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (Occurrence.isEvent(scene, i)) {
                parties(scene, i, present);
                owners(scene, i, present);
            }
        }
    }

    private static void parties(Scene scene, int event, Consumer<Participant> present) {
        int last = event;
        boolean states = false;
        int end = scene.endOfClause(event + 1, LONGEST);
        for (Standing standing : scene.between(event + 1, end)) {
            if (standing.begin() - last > NEAREST
                    || Subjects.isOwner(scene, standing, event)
                    || scene.hasPurpose(last, standing.begin())
                    || isToldOf(scene, standing, event)
                    || (last == event && scene.hasComma(event, standing.begin()))) {
                return;
            }
            states |= scene.hasParty(last, standing.from() + 1) || scene.hasWord("مع", last, standing.from());
            if (counts(scene, standing, last == event, states, event)) {
                present.accept(standing.participant());
            }
            last = standing.participant().kind() == Kind.GROUP ? standing.from() : standing.to() - 1;
        }
    }

    /// «قال عن المحادثات لرويترز»: to whom it is told; but «اجتماع للقيادة» is the leadership's own.
    private static boolean isToldOf(Scene scene, Standing standing, int event) {
        var token = scene.line().token(standing.from());
        return standing.from() == event + 1
                && standing.participant().kind() == Kind.ORGANISATION
                && token.cut().letters() > 0
                && scene.line().token(event).isDefinite();
    }

    private static boolean counts(Scene scene, Standing standing, boolean first, boolean states, int event) {
        return switch (standing.participant().kind()) {
            case PERSON, GROUP -> true;
            case ORGANISATION -> states || (first && standing.from() == event + 1);
            case COUNTRY -> states && !scene.isPlace(standing.from());
        };
    }

    private static void owners(Scene scene, int event, Consumer<Participant> present) {
        Optional<String> pronoun =
                AttendanceCue.ownerOf(scene.line().token(event).bare());
        if (pronoun.isEmpty()) {
            return;
        }
        if (pronoun.get().equals("هما")) {
            Subjects.lastTwo(scene, event).forEach(s -> present.accept(s.participant()));
        } else {
            owner(scene, event).ifPresent(s -> present.accept(s.participant()));
        }
    }

    /// Who the sentence is about, or of whom a relative clause tells: «كيم الذي ظفر بلقائه مع الرئيس».
    private static Optional<Standing> owner(Scene scene, int event) {
        var last = scene.standing().lastBefore(event).filter(Standing::acts);
        return last.filter(s -> scene.says(s.to(), AttendanceCue.STOP))
                .or(() -> scene.standing().firstActingBefore(event));
    }
}
