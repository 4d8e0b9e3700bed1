package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// How the event was judged: «المحادثات كانت مثمرة»، «وصف اللقاء بأنه “ناجح”».
final class JudgedWhole implements OutcomeRule {

    private static final int REACH = 16;
    private static final int NEAR = 3;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int event = clause.find(OutcomeWords.EVENT);
        event = event >= 0 ? event : clause.find(OutcomeWords.DEAL);
        for (int praise = event + 1; event >= 0 && praise < Math.min(clause.size(), event + REACH); praise++) {
            var content = isFree(clause, praise) ? judged(clause, event, praise, voice) : Optional.<Span>empty();
            if (content.isPresent()) {
                return Optional.of(new Found(
                        Outcome.Kind.ASSESSMENT,
                        content.get(),
                        new Why("judged-whole", clause.at(event), clause.at(praise))));
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Clause clause, int praise) {
        return clause.is(praise, OutcomeWords.PRAISE) && !isBuilding(clause, praise) && !Hedges.before(clause, praise);
    }

    /// «بناء محطات» builds them; «بناء ومثمرا», «بناء للغاية» judges.
    private static boolean isBuilding(Clause clause, int at) {
        var next = clause.word(at + 1);
        return clause.word(at).endsWith("بناء")
                && !next.isEmpty()
                && !next.startsWith("و")
                && !clause.is(at + 1, OutcomeWords.PRAISE)
                && !next.equals("للغايه")
                && !next.equals("للغاية")
                && !next.equals("جدا");
    }

    private static Optional<Span> judged(Clause clause, int event, int praise, Voice voice) {
        int copula = copula(clause, event, praise);
        var content = clause.between(copula >= 0 ? Math.min(event, copula) : event, end(clause, praise));
        boolean marked = voice.inside(content)
                .filter(quote -> quote.content().contains(clause.at(praise)))
                .isPresent();
        boolean judged = copula >= 0 && !clause.word(praise).startsWith(Letters.ARTICLE);
        return judged || marked ? Optional.of(voice.toTheEndOfMarks(content)) : Optional.empty();
    }

    /// Before another verb: «كان صريحا | وامتد ساعتين».
    private static int end(Clause clause, int praise) {
        int at = praise + 1;
        while (at < clause.size() && !isAndVerb(clause, at)) {
            at++;
        }
        return at;
    }

    private static boolean isAndVerb(Clause clause, int at) {
        var word = clause.word(at);
        return word.startsWith("و")
                && !clause.is(at, OutcomeWords.COPULA)
                && !clause.is(at, OutcomeWords.PRAISE)
                && WordSenses.all().of(word.substring(1)).stream()
                        .findFirst()
                        .filter(sense -> sense.kind() == Sense.Kind.VERB)
                        .isPresent();
    }

    /// Between the event and the judgement, or shortly before the event: «كان اجتماعنا بناء». «قمة تاريخية جرت»
    /// judges nothing.
    private static int copula(Clause clause, int event, int praise) {
        if (clause.is(praise - 1, OutcomeWords.MOOD) && praise - 2 > event && isIn(clause.word(praise - 2))) {
            return praise - 1; // «جرى اللقاء في أجواء بناءة»
        }
        if (clause.is(event - 1, OutcomeWords.THIS)
                && praise == event + 1
                && !clause.word(event).contains(Letters.ARTICLE)) {
            return event - 1; // «إنه اجتماع مهم»
        }
        int between = clause.find(OutcomeWords.COPULA, event + 1, praise - event - 1);
        return between >= 0 || isAttribute(clause, event, praise)
                ? between
                : clause.find(OutcomeWords.COPULA, event - NEAR, NEAR);
    }

    private static boolean isIn(String folded) {
        return folded.equals("في") || folded.equals("وسط");
    }

    /// «قمة تاريخية», «القمة التاريخية»; but «القمة تاريخية» judges.
    private static boolean isAttribute(Clause clause, int event, int praise) {
        return praise == event + 1
                && (clause.word(praise).startsWith(Letters.ARTICLE)
                        || !clause.word(event).contains(Letters.ARTICLE));
    }
}
