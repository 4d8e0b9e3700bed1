package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.text.Folded;

/// The source of a sentence at its end: «سيفتح الطريق غدا، كما قال الوزير.»
final class AsSomebodySaid {

    private static final int AFTERWORD = 4;
    private static final String AS = "كما";

    private AsSomebodySaid() {}

    /// Who said what stands before the token `at`, if «كما» stands there and the sentence ends behind who said it.
    static Optional<Naming> at(Line line, int at) {
        if (!line.word(at).equals(AS)
                || line.marks.at(at) >= 0
                || line.cue(at + 1).filter(AsSomebodySaid::tells).isEmpty()) {
            return Optional.empty();
        }
        return line.naming(at + 2)
                .or(() -> line.headedAt(at + 2))
                .filter(naming -> !naming.governed() && endsSoon(line, naming.behind()));
    }

    private static boolean tells(ReportingWord cue) {
        return cue.isVerb()
                && cue.prefix() == 0
                && cue.takes(ReportingWord.Attachment.PARTICLE)
                && (cue.stance() == ReportingWord.Stance.NEUTRAL || cue.stance() == ReportingWord.Stance.ASSERTIVE)
                && !FunctionWords.GOING_ON.has(Folded.fold(cue.lemma()));
    }

    /// «… اليوم»، «… في بيان»، «… لرويترز»: no more than when and where it was said.
    private static boolean endsSoon(Line line, int from) {
        for (int at = from; at <= from + AFTERWORD; at++) {
            if (at >= line.size() || line.is(at, Token.Kind.STOP)) {
                return true;
            }
            if (line.is(at, Token.Kind.COMMA)
                    || line.marks.at(at) >= 0
                    || line.cue(at).isPresent()
                    || line.is(at, FunctionWords.CONTENT_PARTICLE)) {
                return false;
            }
        }
        return false;
    }
}
