package org.isnad.reading.facts;

import java.util.List;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.WordCounts;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;

/// What the event is called, where it is first: «قمة سنغافورة», «القمة الروسية الأميركية».
final class EventName implements FactRule {

    private static final String RULE = "event-name";
    private static final int LONGEST = 5;
    private static final int RARE = 3;

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        for (int i = 0; i < sentence.size(); i++) {
            if (Vocabulary.event(sentence.core(i)).filter("name"::equals).isPresent()) {
                int to = endOf(sentence, i, text);
                if (to > i + 1) {
                    var span = sentence.span(i, to);
                    return List.of(new Fact(Fact.Kind.EVENT_NAME, span.of(text), span, new Why(RULE, span)));
                }
            }
        }
        return List.of();
    }

    private static int endOf(Sentence sentence, int from, String text) {
        boolean definite = sentence.core(from).startsWith("ال");
        int to = from + 1;
        if (follows(sentence, to, text) && isHyphenated(sentence, to + 1, text)) {
            // «قمة روما-باريس»
            return to + 2;
        }
        while (to < sentence.size() && to - from < LONGEST && follows(sentence, to, text)) {
            var folded = sentence.words().get(to).folded();
            boolean place = Countries.all().begins(folded)
                    || Vocabulary.isCity(folded)
                    || VenueNames.isName(folded, false)
                    || isRareName(sentence, from, to);
            boolean adjective = Countries.all().ofAdjective(folded).isPresent();
            if (definite
                    ? !adjective
                    : !(place || (to == from + 1 && folded.startsWith("ال") && folded.endsWith("ة")))) {
                break;
            }
            to++;
            if (!definite && !place) {
                break;
            }
        }
        return to;
    }

    /// «قمة ألاسكا»: right behind the noun a word that news seldom writes.
    private static boolean isRareName(Sentence sentence, int from, int i) {
        var folded = sentence.words().get(i).folded();
        return i == from + 1
                && WordCounts.ofNews().frequency(folded) <= RARE
                && !folded.endsWith("ة")
                && folded.length() > 3
                && !(folded.endsWith("ي") || folded.startsWith("ت") || folded.startsWith("ي"));
    }

    private static boolean isHyphenated(Sentence sentence, int i, String text) {
        return i < sentence.size()
                && text.substring(
                                sentence.words().get(i - 1).end(),
                                sentence.words().get(i).start())
                        .equals("-");
    }

    private static boolean follows(Sentence sentence, int i, String text) {
        if (i >= sentence.size()) {
            return false;
        }
        int behind = sentence.words().get(i - 1).end();
        return text.substring(behind, sentence.words().get(i).start()).isBlank();
    }
}
