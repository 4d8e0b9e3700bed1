package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.text.Words;

/// A reporting word, its subject, marked words: «وقال الوزير “سنعود”».
final class MarksAfterCue implements OnsetRule {

    private static final int LONGEST_NAME = 4;
    private static final int REACH = 9;

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        int m = line.marks.at(at);
        if (m < 0
                || m == line.marks.at(cueAt)
                || !cue.takes(Attachment.MARKS)
                || line.isNameInMarks(m)
                || isInSubject(line, cue, m)) {
            return Optional.empty();
        }
        var outer = line.marks.words(m).outer();
        return Optional.of(new Onset(
                "marks-after-cue",
                at,
                outer.start(),
                Onset.Manner.MARKS,
                List.of(line.token(at).span())));
    }

    /// «وقالت شبكة “الأفق” المحلية إن …»: a short name in marks, the particle still to come.
    private static boolean isInSubject(Line line, ReportingWord cue, int m) {
        if (!cue.takes(Attachment.PARTICLE)
                || Words.in(line.text, line.marks.words(m).content()).size() > LONGEST_NAME) {
            return false;
        }
        int behind = line.marks.behind(line.marks.first(m));
        for (int at = behind; at < Math.min(line.size(), behind + REACH); at++) {
            if (line.is(at, Token.Kind.STOP) || line.cue(at).isPresent() || line.marks.at(at) >= 0) {
                return false;
            }
            if (line.is(at, FunctionWords.CONTENT_PARTICLE)) {
                return !line.is(at - 1, FunctionWords.PARTICLE_GOVERNOR);
            }
        }
        return false;
    }
}
