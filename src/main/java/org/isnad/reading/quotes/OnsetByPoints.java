package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ReportingWord;
import org.isnad.reading.SignPoints;

/// Decides by counted signs whether and where a word without أن, marks or a colon reports something: «أكد الوزير في
/// مؤتمر صحافي التزامه بالاتفاق».
///
/// What the rules find is one sign among others; what stands in marks they know better.
final class OnsetByPoints {

    static final String NAME = "onset-points";
    static final String RULE = "onset-by-signs";

    private static final SignPoints POINTS = SignPoints.named(NAME);

    /// The least likelihood at which more is won by taking a place than by leaving it out, measured on marked articles.
    private static final double LEAST = 0.33;

    /// The same where a rule finds it: what is plainly written so stays.
    private static final double LEAST_BY_RULE = 0.25;

    private static final int NEAR = 14;

    private OnsetByPoints() {}

    /// @param byRule where the rules find what is said to begin
    /// @param later the onsets of the words behind
    static Optional<Onset> decide(
            Line line, int cueAt, ReportingWord cue, Optional<Onset> byRule, List<Optional<Onset>> later) {
        if (byRule.filter(onset -> isPlain(onset) || isBeforeMarks(line, cueAt, onset))
                        .isPresent()
                || cue.takes(ReportingWord.Attachment.MESSAGE)) {
            return byRule;
        }
        var places = OnsetPlaces.of(line, cueAt, later);
        if (byRule.isPresent() && places.stream().noneMatch(place -> isAt(byRule.get(), place, line))) {
            return byRule;
        }
        var signs = new OnsetSigns(line, cueAt, cue, places, byRule);
        int best = -1;
        double most = 0;
        for (int n = 0; n < places.size(); n++) {
            var ofPlace = signs.of(n);
            double likelihood = POINTS.weigh(ofPlace).likelihood();
            if (likelihood >= (ofPlace.contains(OnsetSigns.RULE) ? LEAST_BY_RULE : LEAST) && likelihood >= most) {
                most = likelihood;
                best = n;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(onset(line, places.get(best), byRule));
    }

    private static boolean isAt(Onset onset, OnsetPlaces.Place place, Line line) {
        return onset.offset() == place.offset(line);
    }

    static boolean isPlain(Onset onset) {
        return switch (onset.manner()) {
            case MARKS, COLON, PARTICLE -> true;
            case PREPOSITION, OBJECT -> false;
        };
    }

    /// «ندد بـ“…”»: words in marks follow in the clause.
    private static boolean isBeforeMarks(Line line, int cueAt, Onset onset) {
        int last = Math.min(line.size(), onset.token() + NEAR);
        for (int at = onset.token(); at < last && !line.is(at, Token.Kind.STOP); at++) {
            if (line.marks.at(at) >= 0 && line.marks.at(at) != line.marks.at(cueAt)) {
                return true;
            }
        }
        return false;
    }

    private static Onset onset(Line line, OnsetPlaces.Place place, Optional<Onset> byRule) {
        return byRule.filter(onset -> isAt(onset, place, line))
                .orElseGet(() -> new Onset(
                        RULE,
                        place.token(),
                        place.offset(line),
                        place.isObject() ? Onset.Manner.OBJECT : Onset.Manner.PREPOSITION,
                        List.of(line.token(place.linkAt()).span())));
    }
}
