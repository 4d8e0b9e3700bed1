package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;

/// The subject of كان, and the verb behind قد: «وكان الوزير، الذي عينه الرئيس أمس، قد قال إن …».
final class SubjectOfWas implements SpeakerRule {

    private static final String INDEED = "قد";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var line = report.line();
        if (!report.cue().isVerb() || !line.word(report.cueAt() - 1).equals(INDEED)) {
            return Optional.empty();
        }
        int at = report.sentenceStart();
        if (!line.is(at, FunctionWords.WAS)) {
            return Optional.empty();
        }
        do {
            at++;
        } while (line.is(at, FunctionWords.ADVERB));
        int subject = at;
        return line.naming(subject)
                .or(() -> line.headedAt(subject))
                .filter(naming -> naming.first() < report.cueAt() && !naming.governed())
                .flatMap(
                        naming -> SpeakerRule.attributed("subject-before-verb", report, Spokesmen.named(line, naming)));
    }
}
