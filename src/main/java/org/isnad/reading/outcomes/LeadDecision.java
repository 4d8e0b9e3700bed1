package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// A decision with which a report begins: «أقالت الحكومة مدير المرفأ», «فرضت الوزارة، الأحد، رسوما …».
final class LeadDecision implements OutcomeRule {

    private static final String ON = "علي";
    private static final String AND = "و";

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int verb = clause.lead() ? verb(clause) : -1;
        boolean told = verb >= 0
                && !clause.is(verb, OutcomeWords.PRESENT)
                && !clause.word(verb + 1).equals(ON)
                && !clause.isEarlier(verb)
                && !clause.isBackground()
                && !voice.isSomebodys(clause.span());
        return told
                ? Optional.of(
                        new Found(Outcome.Kind.AGREED, clause.from(verb), new Why("lead-decision", clause.at(verb))))
                : Optional.empty();
    }

    /// Where the sentence's verb stands, first or behind an agency's name: «(CNN) -- فرضت …»; -1 where it is none.
    private static int verb(Clause clause) {
        int first = clause.find(OutcomeWords.ORDER);
        boolean opens = first == 0 && clause.opensSentence() && !clause.word(0).startsWith(AND);
        return opens || (first > 0 && isForeign(clause.word(first - 1))) ? first : -1;
    }

    private static boolean isForeign(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
