package org.isnad.reading.quotes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;

/// The preposition that the verb takes: «وشدد الوزير على ضرورة الحوار».
final class PrepositionAfterCue implements OnsetRule {

    private static final String SAY = "قال";
    private static final Map<String, Attachment> PREPOSITIONS = Map.of(
            "الي", Attachment.TO,
            "علي", Attachment.ON,
            "عن", Attachment.ABOUT,
            "عما", Attachment.ABOUT,
            "من", Attachment.FROM,
            "في", Attachment.IN);

    /// What a verb takes that takes this folded preposition.
    static Optional<Attachment> of(String preposition) {
        return Optional.ofNullable(PREPOSITIONS.get(preposition));
    }

    /// «وشدد على القول “…”»: what is said stands behind that noun.
    private static boolean isSayingItself(Line line, int at) {
        return line.cue(at).filter(cue -> cue.lemma().equals(SAY)).isPresent()
                && (line.marks.at(at + 1) >= 0
                        || line.is(at + 1, Token.Kind.COLON)
                        || line.is(at + 1, FunctionWords.CONTENT_PARTICLE));
    }

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        var attachment = PREPOSITIONS.get(line.word(at));
        if (attachment == null || !cue.takes(attachment) || at + 1 >= line.size()) {
            return Optional.empty();
        }
        if (attachment == Attachment.FROM && cue.takes(Attachment.OBJECT)) {
            // «طلب من الوزير فتح المعبر»: whom one asks stands behind it.
            return Optional.empty();
        }
        var next = line.word(at + 1);
        boolean says = !isSayingItself(line, at + 1)
                && !FunctionWords.BYSTANDER.has(next)
                && !FunctionWords.REFLEXIVE.has(next)
                && !FunctionWords.CONTENT_PARTICLE.has(next)
                && line.naming(at + 1)
                        .filter(naming -> attachment == Attachment.FROM)
                        .isEmpty();
        if (!says) {
            return Optional.empty();
        }
        return Optional.of(new Onset(
                "preposition-after-cue",
                at + 1,
                line.token(at + 1).start(),
                Onset.Manner.PREPOSITION,
                List.of(line.token(at).span())));
    }
}
