package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.text.Letters;

/// Finds where a statement ends that is a noun phrase, no clause behind أن: «رحب بالاتفاق، وأن …».
final class PhraseEnds {

    private PhraseEnds() {}

    /// «وأن» goes on with what أن began, not with an object. What a thing is called ends with its clause.
    static boolean at(Line line, int cueAt, int at, Onset onset) {
        boolean comma = line.is(at, Token.Kind.COMMA);
        if (onset.manner() == Onset.Manner.PREPOSITION || onset.manner() == Onset.Manner.OBJECT) {
            var next = line.word(comma ? at + 1 : at);
            if (comma && FunctionWords.CONTRAST.has(next)) {
                return true;
            }
            if ((isFuture(next) && (comma || isNoun(line, cueAt))) || (comma && isAndClause(next))) {
                return true;
            }
        }
        return switch (onset.manner()) {
            case MARKS, COLON, PARTICLE -> false;
            case PREPOSITION, OBJECT ->
                (comma
                                && onset.rule().startsWith("attached")
                                && (line.cue(onset.token() - 1).isPresent() || describes(line, cueAt)))
                        || isAndThat(line.word(comma ? at + 1 : at));
        };
    }

    private static boolean describes(Line line, int cueAt) {
        return line.cue(cueAt).filter(cue -> cue.takes(Attachment.DESCRIPTION)).isPresent();
    }

    /// «ونحن …», «ولن …».
    private static boolean isAndClause(String word) {
        return word.startsWith("و") && FunctionWords.CLAUSE_OPENER.has(word.substring(1));
    }

    private static boolean isNoun(Line line, int cueAt) {
        return line.cue(cueAt)
                .filter(cue -> cue.form() == ReportingWord.Form.NOUN)
                .isPresent();
    }

    /// «… سيثير …»: a noun phrase holds no verb of its own.
    private static boolean isFuture(String word) {
        return word.length() > 4 && word.charAt(0) == Letters.SEEN && "يتن".indexOf(word.charAt(1)) >= 0;
    }

    private static boolean isAndThat(String word) {
        return word.startsWith("و") && FunctionWords.CONTENT_PARTICLE.has(word.substring(1));
    }
}
