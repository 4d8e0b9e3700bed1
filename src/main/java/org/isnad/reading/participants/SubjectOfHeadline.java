package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.article.Part;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// Who a headline says did it: «قبرص تتحدى تركيا», «بوتين وأردوغان يتفقان»; and who it says spoke: «خامنئي: لن نتراجع»،
/// «روحاني لماكرون: …».
final class SubjectOfHeadline implements PresenceRule {

    private static final char COLON = ':';
    private static final char LAM = 'ل';
    private static final String IMPERFECT = "يت";
    private static final int TWO = 2;

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        var subjects = subjects(scene);
        if (!subjects.isEmpty() && isVerb(scene, subjects.getLast().to())) {
            subjects.forEach(s -> present.accept(s.participant()));
        }
    }

    /// Who stands before the colon; of two the one spoke to the other.
    static void notice(Scene scene, Consumer<Participant> spoke, Consumer<Participant> present) {
        var subjects = subjects(scene);
        if (!subjects.isEmpty() && saysAfter(scene, subjects.getLast().to())) {
            var there = subjects.size() < TWO ? spoke : present;
            subjects.stream().filter(SubjectOfHeadline::speaks).forEach(s -> there.accept(s.participant()));
        }
    }

    /// Those who stand one beside the other at its beginning.
    private static List<Standing> subjects(Scene scene) {
        var subjects = new ArrayList<Standing>();
        if (!(scene.line().passage().part() instanceof Part.Title) || scene.from() > 0) {
            return subjects;
        }
        int at = scene.from();
        for (Standing standing : scene.between(scene.from(), scene.to())) {
            boolean joined = standing.begin() == at
                    && (subjects.isEmpty() || scene.line().token(at).isCoordinated() || isTo(scene, at, standing.to()));
            if (!joined || !takesPart(standing)) {
                break;
            }
            subjects.add(standing);
            at = standing.to();
        }
        return subjects;
    }

    private static boolean takesPart(Standing standing) {
        return switch (standing.participant().kind()) {
            case PERSON, COUNTRY, GROUP -> true;
            case ORGANISATION -> !Outlets.isOutlet(standing.participant());
        };
    }

    /// A state before a colon is where it happened, a body often who passes it on.
    private static boolean speaks(Standing standing) {
        return standing.participant().kind() == Kind.PERSON;
    }

    /// «لماكرون:»
    private static boolean isTo(Scene scene, int at, int end) {
        return scene.line().token(at).cut().letters() == 1
                && scene.line().token(at).word().folded().charAt(0) == LAM
                && saysAfter(scene, end);
    }

    private static boolean saysAfter(Scene scene, int end) {
        return scene.line().after(end - 1).strip().startsWith(String.valueOf(COLON));
    }

    private static boolean isVerb(Scene scene, int i) {
        if (i >= scene.to() || !scene.line().token(i).followsDirectly()) {
            return false;
        }
        var token = scene.line().token(i);
        boolean imperfect = IMPERFECT.indexOf(token.word().folded().charAt(0)) >= 0
                && Dictionary.of(token.word().folded()) == Dictionary.VERB;
        return !token.function()
                && !token.isCoordinated()
                && token.word().folded().length() > TWO
                && (imperfect
                        || token.isReportingVerb()
                        || token.says(AttendanceCue.MET)
                        || token.says(AttendanceCue.CAME)
                        || token.says(AttendanceCue.AGREED));
    }
}
