package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom an article names by proper names or by descriptive ones: its persons and its bodies.
record PersonsAndBodies(Cast cast, List<NamedBody> bodies) {

    /// @param home the state that the article is about
    static PersonsAndBodies in(List<Line> lines, Optional<String> home) {
        var outletsAndBodies = new ArrayList<>(OrganisationMentions.in(lines));
        outletsAndBodies.addAll(MarkedBodies.in(lines));
        var cast = Cast.of(Names.in(lines));
        lines.forEach(new NameAgain(cast.bearers())::find);
        return new PersonsAndBodies(cast, NamedBodies.in(lines, outletsAndBodies, home));
    }
}
