package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.Optional;
import org.isnad.reading.Attribution;
import org.isnad.reading.SignPoints;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Decides by counted signs whose words in marks are that no reporting word reports: «كما أعطى الوزير “تعليمات واضحة
/// لرجاله”».
///
/// Beside a reporting word whose subject no rule finds, signs are right too seldom: its subject is mostly somebody who
/// is not known at all.
final class SpeakerByPoints implements LastWord {

    static final String NAME = "speaker-points";

    private static final String RULE = "speaker-by-signs";

    /// The least likelihood at which four of five are right, measured on marked articles.
    private static final double LEAST = 0.45;

    private static final SignPoints POINTS = SignPoints.named(NAME);

    @Override
    public Optional<Attribution> on(LooseWords words) {
        Optional<Attribution> decided = Optional.empty();
        double most = LEAST;
        for (var candidate : SpeakerSigns.of(words)) {
            double likelihood = POINTS.weigh(candidate.signs()).likelihood();
            if (likelihood >= most) {
                most = likelihood;
                decided = Optional.of(
                        new Attribution.Attributed(candidate.participant().id(), why(words, candidate)));
            }
        }
        return decided;
    }

    private static Why why(LooseWords words, SpeakerCandidate candidate) {
        var line = words.line();
        var evidence = new ArrayList<Span>();
        candidate.named().ifPresent(evidence::add);
        if (evidence.isEmpty()) {
            evidence.add(line.marks.words(line.marks.at(words.from())).content());
        }
        return new Why(RULE, evidence);
    }
}
