package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// A reporting word with what it opens, before it is known who speaks.
///
/// @param nested whether it stands inside what somebody else says
record Report(Line line, int cueAt, ReportingWord cue, Onset onset, boolean nested) {

    Span cueSpan() {
        return line.cueSpan(cueAt);
    }

    /// The index of the first token of the sentence that the reporting word stands in.
    int sentenceStart() {
        return line.sentenceStart(cueAt, before -> line.is(before, Token.Kind.STOP));
    }

    /// «لكنه طالب»، «إنه أبلغ»، «وهو يهدد»: a pronoun right before is the subject.
    boolean isBehindPronoun() {
        int before = cueAt - 1;
        var word = line.word(before);
        return line.is(before, FunctionWords.PRONOUN)
                || ((line.is(before, FunctionWords.CONTENT_PARTICLE) || line.is(before, FunctionWords.CONTRAST))
                        && Letters.endsLikePronoun(word));
    }

    /// The naming that ends right before the token `at`, adverbials and one comma between them left out.
    Optional<Naming> namingBefore(int at) {
        int before = at - 1;
        int commas = 0;
        while (before >= 0 && (line.isSubjectBlank(before) || (line.is(before, Token.Kind.COMMA) && commas++ == 0))) {
            before--;
        }
        return line.naming(before);
    }
}
