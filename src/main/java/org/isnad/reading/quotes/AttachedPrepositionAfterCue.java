package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Nouns;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.Titles;
import org.isnad.lexicon.UnnamedSpeakerWords;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// The verb's ب, written on the word that it governs: «ورحب الوزير بالاتفاق».
final class AttachedPrepositionAfterCue implements OnsetRule {

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        var word = line.word(at);
        if (word.isEmpty()
                || !isParticle(word, cue, isNear(line, cueAt, at))
                || FunctionWords.ADVERBIAL_BY.has(word)
                || (cue.form() == ReportingWord.Form.NOUN && !isNear(line, cueAt, at))
                || isInSubject(line, cueAt, cue, at)) {
            return Optional.empty();
        }
        var token = line.token(at);
        if (word.length() == 1) {
            return at + 1 < line.size()
                    ? onset(token.span(), at + 1, line.token(at + 1).start())
                    : Optional.empty();
        }
        if (word.length() == 2 || isNameOfItsOwn(line, at) || FunctionWords.CONTENT_PARTICLE.has(word)) {
            return Optional.empty();
        }
        return onset(token.span(), at, line.letter(token, 1));
    }

    /// Behind a noun only its owner stands before what it takes: «ادعاء الوزير بوجود …».
    private static boolean isNear(Line line, int cueAt, int at) {
        int before = line.is(at - 1, FunctionWords.ADVERB) ? at - 2 : at - 1;
        return before == cueAt || line.naming(before).isPresent();
    }

    /// «ذكرت السفيرة بالأمم المتحدة سارة حداد أن …»: what is said is still to come.
    private static boolean isInSubject(Line line, int cueAt, ReportingWord cue, int at) {
        return at > cueAt + 1
                && (cue.takes(Attachment.PARTICLE) || cue.takes(Attachment.DESCRIPTION))
                && !FunctionWords.CONTENT_PARTICLE.has(line.word(at))
                && line.marks.at(at + 1) < 0
                && ObjectPlaces.isBeforeParticle(line, at);
    }

    private static boolean isParticle(String word, ReportingWord cue, boolean near) {
        return switch (word.charAt(0)) {
            case Letters.BEH -> cue.takes(Attachment.BY) || cue.takes(Attachment.DESCRIPTION);
            case Letters.LAM ->
                cue.takes(Attachment.FOR)
                        && near
                        && word.length() > 3
                        && (word.startsWith("لل")
                                || VerbalNouns.isOne(word.substring(1))
                                || isThing(word.substring(1)));
            default -> false;
        };
    }

    /// «تدعو لحوار»: no person, whom one would call.
    private static boolean isThing(String word) {
        return Nouns.all().has(BareLetters.of(word))
                && Titles.ofNews().of(word).isEmpty()
                && UnnamedSpeakerWords.ofNews().of(word).isEmpty();
    }

    /// «بوتين» begins with ب, but not with the particle.
    private static boolean isNameOfItsOwn(Line line, int at) {
        return line.naming(at)
                .filter(naming -> naming.first() < at
                        || line.word(at).charAt(0) == Letters.LAM
                        || naming.span().start() == line.token(at).start())
                .isPresent();
    }

    private static Optional<Onset> onset(Span particle, int at, int offset) {
        return Optional.of(
                new Onset("attached-preposition-after-cue", at, offset, Onset.Manner.PREPOSITION, List.of(particle)));
    }
}
