package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.text.Letters;

/// أن or إن and their kin: «وأوضح الوزير أن العمل بدأ».
final class ParticleAfterCue implements OnsetRule {

    private static final int NEAR = 8;

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        if (!(line.is(at, FunctionWords.CONTENT_PARTICLE) || isForThat(line, cue, at))
                || isPartOfName(line, at)
                || isGoverned(line, at)
                || isOfNoun(line, cueAt, cue, at)
                || at + 1 >= line.size()
                || !(cue.takes(Attachment.PARTICLE)
                        || isByThat(line, cueAt, cue, at)
                        || cue.takes(Attachment.DESCRIPTION)
                        || cue.takes(Attachment.ABOUT))) {
            return Optional.empty();
        }
        int next = line.is(at + 1, Token.Kind.COMMA) || line.is(at + 1, Token.Kind.COLON) ? at + 2 : at + 1;
        if (next >= line.size()) {
            return Optional.empty();
        }
        return Optional.of(new Onset(
                "particle-after-cue",
                next,
                line.token(next).start(),
                Onset.Manner.PARTICLE,
                List.of(line.token(at).span())));
    }

    /// «قبل أن يعود»; not «قال من قبل إن …», whose إن only what is said begins with.
    private static boolean isGoverned(Line line, int at) {
        return line.is(at - 1, FunctionWords.PARTICLE_GOVERNOR)
                && !(line.is(at - 1, FunctionWords.IN_REFERENCE)
                        && line.text.charAt(line.token(at).start()) == Letters.ALEF_HAMZA_BELOW);
    }

    /// «يعتبر دليلا على أن …»: the preposition is the noun's, if the verb takes another.
    private static boolean isOfNoun(Line line, int cueAt, ReportingWord cue, int at) {
        var attachment = PrepositionAfterCue.of(line.word(at - 1));
        return attachment.filter(one -> !cue.takes(one)).isPresent()
                && at - 2 > cueAt
                && line.naming(at - 2).isEmpty();
    }

    /// «ردت بأنها …».
    private static boolean isByThat(Line line, int cueAt, ReportingWord cue, int at) {
        return at - cueAt <= NEAR
                && cue.takes(Attachment.BY_THAT)
                && line.word(at).startsWith("ب");
    }

    /// «دعا أنصاره لأن يصوتوا».
    private static boolean isForThat(Line line, ReportingWord cue, int at) {
        var word = line.word(at);
        return cue.takes(Attachment.FOR)
                && word.length() > 2
                && word.charAt(0) == Letters.LAM
                && FunctionWords.CONTENT_PARTICLE.has(word.substring(1));
    }

    /// «مون جي-إن», «سي.إن.إن».
    private static boolean isPartOfName(Line line, int at) {
        int start = line.token(at).start();
        return line.naming(at).isPresent() || (at > 0 && "-.".indexOf(line.text.charAt(start - 1)) >= 0);
    }
}
