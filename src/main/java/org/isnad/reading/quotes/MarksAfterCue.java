package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ReportingWord;

/// A reporting word, its subject, marked words: «وقال الوزير “سنعود”».
final class MarksAfterCue implements OnsetRule {

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        int m = line.markedAt(at);
        if (m < 0 || line.markedAt(cueAt) == m || MarkedNames.isName(line, m)) {
            return Optional.empty();
        }
        var outer = line.marked.get(m).outer();
        return Optional.of(new Onset(
                "marks-after-cue", at, outer.start(), Onset.Manner.MARKS, List.of(line.token(at).span())));
    }
}
