package org.isnad.reading.participants;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.SignPoints;
import org.isnad.reading.Why;

/// Which of the bodies that an article names take part in what it tells: «البرلمان» that decides, not the one that
/// somebody was elected to.
///
/// What speaks or is spoken to does. Of any other every sign speaks for or against it by its points; what a
/// rule notices is one of them.
final class BodiesTakingPart {

    /// The list of the signs' points.
    static final String POINTS = "taking-part-points";

    /// The kind of the list's column.
    static final String PARTY = "party";

    private static final String RULE = "body-by-points";

    /// How likely it must be: where the names that readers of marked articles marked are found with the fewest others.
    private static final double LIKELY = 0.4;

    private static final SignPoints TABLE = SignPoints.named(POINTS);

    private BodiesTakingPart() {}

    /// The others leave their words to whatever else may claim them.
    static List<Participant> of(List<NamedBody> bodies, List<Line> lines) {
        var signs = BodySigns.of(bodies, lines);
        return bodies.stream()
                .filter(body -> takesPart(body, signs))
                .flatMap(body -> shown(body, signs.places(body)).stream())
                .toList();
    }

    private static boolean takesPart(NamedBody body, BodySigns signs) {
        boolean takesPart = body.speaks() || TABLE.weigh(signs.names(body)).likelihood() >= LIKELY;
        if (!takesPart && !body.proper()) {
            signs.places(body).forEach(BodyPlace::release);
        }
        return takesPart;
    }

    /// Where it is meant itself: an outlet anywhere, another not in the office of somebody.
    private static Optional<Participant> shown(NamedBody body, List<BodyPlace> places) {
        var p = body.participant();
        boolean outlet = Outlets.isOutlet(p);
        var mentions = places.stream()
                .filter(place -> outlet || !place.isInOffice())
                .map(place -> place.standing().mention())
                .map(mention ->
                        body.noticed() || mention.form() == Mention.Form.NOMINAL ? mention : byPoints(mention, places))
                .toList();
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Participant(p.id(), p.kind(), p.name(), p.side(), p.roles(), p.attendance(), mentions));
    }

    /// With the place that speaks most for it.
    private static Mention byPoints(Mention mention, List<BodyPlace> places) {
        var strongest = places.stream()
                .max(Comparator.comparingInt(BodiesTakingPart::points))
                .orElseThrow();
        return new Mention(mention.span(), mention.form(), new Why(RULE, strongest.withWordBefore(), mention.span()));
    }

    private static int points(BodyPlace place) {
        return place.signs().stream()
                .mapToInt(sign -> TABLE.of(sign.shown(), PARTY))
                .sum();
    }
}
