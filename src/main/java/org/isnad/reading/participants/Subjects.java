package org.isnad.reading.participants;

import java.util.List;
import java.util.Optional;

/// Who does what a verb of a sentence says.
final class Subjects {

    private static final int TWO = 2;

    private Subjects() {}

    /// Who stands behind the verb, or in a headline before it.
    static Optional<Standing> of(Scene scene, int verb, int longest) {
        return before(scene, verb)
                .or(() -> scene.between(verb + 1, scene.endOfClause(verb + 1, longest)).stream()
                        .filter(Standing::acts)
                        .findFirst()
                        .filter(s -> !isOwner(scene, s, verb)));
    }

    /// «ترامب يلتقي كيم»
    static Optional<Standing> before(Scene scene, int verb) {
        var token = scene.line().token(verb);
        return scene.standing()
                .lastBefore(verb)
                .filter(s -> s.acts() && s.to() == verb && token.followsDirectly() && !token.isCoordinated());
    }

    /// «ترامب وكيم اجتمعا»
    static List<Standing> bothBefore(Scene scene, int verb) {
        return scene.line().token(verb).core().endsWith("ا") ? lastTwo(scene, verb) : List.of();
    }

    /// The two persons mentioned last before a token.
    static List<Standing> lastTwo(Scene scene, int token) {
        return scene.standing().personsBackFrom(token).stream().limit(TWO).toList();
    }

    /// Whether somebody stands there as the owner of a thing, who need not be where it is: «قرار ترامب».
    ///
    /// @param verb a token whose subject or object it may be
    static boolean isOwner(Scene scene, Standing standing, int verb) {
        int noun = standing.begin() - 1;
        var line = scene.line();
        if (noun <= verb
                || !line.token(standing.begin()).followsDirectly()
                || line.token(standing.begin()).cut().letters() > 0) {
            return false;
        }
        var token = line.token(noun);
        return !line.isTaken(noun)
                && !token.isDefinite()
                && token.title().isEmpty()
                && !token.function()
                && !token.isReportingVerb()
                && !token.says(AttendanceCue.EVENT)
                && !token.says(AttendanceCue.PARTY);
    }
}
