package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ReportingWord;

/// A reporting word and a colon without marks behind it: «وقال الوزير: سنعود غدا».
final class ColonAfterCue implements OnsetRule {

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        if (!line.is(at, Token.Kind.COLON) || at + 1 >= line.size() || line.marks.at(at + 1) != line.marks.at(cueAt)) {
            return Optional.empty();
        }
        return Optional.of(new Onset(
                "colon-after-cue",
                at + 1,
                line.token(at + 1).start(),
                Onset.Manner.COLON,
                List.of(line.token(at).span())));
    }
}
