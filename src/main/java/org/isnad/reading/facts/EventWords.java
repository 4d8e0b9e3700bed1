package org.isnad.reading.facts;

import org.isnad.lexicon.Countries;
import org.isnad.lexicon.WordCounts;
import org.isnad.text.Letters;

/// Which words may stand in the name of an event, behind its noun.
final class EventWords {

    private static final WordKinds KINDS = WordKinds.named("event-name-words");
    private static final String VERBS_AND_PARTICLES = "تيسلب";
    private static final String FOR_THE = "لل";
    private static final int SHORTEST = 4;
    private static final int RARE = 3;

    private EventWords() {}

    /// «مجموعة»، «رئاسة»: another noun follows it, as in «قمة مجموعة العشرين».
    static boolean isLink(String folded) {
        return KINDS.is(folded, "link");
    }

    /// «النيابية», «الرئاسية»: of which vote.
    static boolean isOfVote(String folded) {
        return KINDS.is(folded, "vote");
    }

    /// «السابعة».
    static boolean isOrdinal(String folded) {
        return KINDS.is(folded, "ordinal");
    }

    /// «الروسية», «العربية».
    static boolean isOfStates(String folded) {
        return Countries.all().ofAdjective(folded).isPresent() || Vocabulary.isOfStates(folded);
    }

    /// A definite noun: «العشرين», «الرئاسة».
    static boolean isDefinite(String folded) {
        return folded.startsWith(Letters.ARTICLE)
                && folded.length() > SHORTEST
                && !KINDS.is(folded, "never")
                && !"day".equals(Vocabulary.TIMES.get(folded));
    }

    /// «الاقتصادي», «التنفيذيين»: an adjective that belongs to the name, as «المرتقبة» does not.
    static boolean isAdjective(String folded) {
        return isDefinite(folded) && !Vocabulary.FUTURE.has(folded);
    }

    static boolean isPlace(String folded) {
        return !folded.startsWith(FOR_THE)
                && (Countries.all().begins(folded) || Vocabulary.isCity(folded) || VenueNames.isName(folded, false));
    }

    /// «قمة ألاسكا»: a word that news seldom writes, and neither a verb nor behind a particle.
    static boolean isRareName(String folded) {
        return WordCounts.ofNews().frequency(folded) <= RARE
                && !folded.endsWith("ة")
                && folded.length() >= SHORTEST
                && !folded.endsWith("ي")
                && VERBS_AND_PARTICLES.indexOf(folded.charAt(0)) < 0
                && folded.chars().noneMatch(Character::isDigit);
    }
}
