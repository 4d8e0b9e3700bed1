package org.isnad.reading.outcomes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.text.Span;

/// Finds where the telling of an outcome begins: with its verb, or with the subject before the verb.
final class Telling {

    private static final int LONGEST_SUBJECT = 9;
    private static final String ATTACHED = "بلك";
    private static final String AND = "و";

    private Telling() {}

    /// From the subject before the word `at`, else from that word, to the end of the clause.
    static Span from(Clause clause, int verb, Voice voice) {
        int at = isGoingOn(clause, verb) ? verb - 1 : verb;
        int first = behindParticle(clause, at);
        boolean somebodys = clause.headline() || voice.isSomebodys(clause.span());
        boolean whole = somebodys
                ? at - first <= LONGEST_SUBJECT
                : at - first <= LONGEST_SUBJECT && isSubject(clause, first, at);
        boolean another = at > first && isJoined(clause.word(at));
        return clause.from(whole && !another && !clause.is(first, OutcomeWords.AFTER) ? first : at);
    }

    /// «اجتمع المجلس وقرر»: the verb begins a clause of its own; not «وافق», whose و is its own.
    private static boolean isJoined(String word) {
        return word.startsWith(AND) && !OutcomeWords.kinds(word.substring(1)).isEmpty();
    }

    /// «لا تزال», «ما زالت»: the particle belongs to the verb.
    private static boolean isGoingOn(Clause clause, int verb) {
        return clause.is(verb, OutcomeWords.GO_ON) && FunctionWords.NEGATION.has(clause.word(verb - 1));
    }

    /// Behind the last «أن» or «لكن» before the word `at`.
    private static int behindParticle(Clause clause, int at) {
        for (int before = at - 1; before >= 0; before--) {
            if (FunctionWords.CONTENT_PARTICLE.has(clause.word(before))
                    || FunctionWords.CONTRAST.has(clause.word(before))) {
                return before + 1;
            }
        }
        return 0;
    }

    /// «ثماني بلدات وافقت على …»; not «في ختام اللقاء اتفق …», nor «وكان الوزير تعهد …».
    private static boolean isSubject(Clause clause, int from, int at) {
        var first = clause.word(from);
        return at > from
                && !FunctionWords.PREPOSITION.has(first)
                && !FunctionWords.ADVERB.has(first)
                && !FunctionWords.CLAUSE_OPENER.has(first)
                && !first.startsWith("و")
                && !(first.length() > 4 && ATTACHED.indexOf(first.charAt(0)) >= 0);
    }
}
