package org.isnad.reading.facts;

import java.util.List;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.WordCounts;
import org.isnad.text.Letters;

/// Which words may stand in the name of an event, behind its noun.
final class EventWords {

    private static final WordKinds KINDS = WordKinds.named("event-name-words");
    private static final String VERBS_AND_PARTICLES = "تيسلبو";
    private static final List<String> ENDINGS = List.of("ي", "ة", "ين", "ون", "يات");
    private static final List<String> ENDINGS_OF_VERBS = List.of("ها", "هم", "هما", "وا");
    private static final String FOR_THE = "لل";
    private static final int SHORTEST = 4;
    private static final int RARE = 3;

    private EventWords() {}

    /// «مجموعة»، «رئاسة»: another noun follows it, as in «قمة مجموعة العشرين», «قمة قادة ورؤساء الحكومات».
    static boolean isLink(String folded) {
        return KINDS.is(folded, "link") || KINDS.is(withoutAnd(folded), "link");
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
        return isDefinite(folded)
                && !Vocabulary.FUTURE.has(folded)
                && (ENDINGS.stream().anyMatch(folded::endsWith) || KINDS.is(folded, "adjective"));
    }

    static boolean isPlace(String folded) {
        return !folded.startsWith(FOR_THE)
                && (Countries.all().begins(folded)
                        || Vocabulary.isCity(folded)
                        || (folded.charAt(0) != Letters.WAW && VenueNames.isName(folded, false)));
    }

    private static String withoutAnd(String folded) {
        return folded.charAt(0) == Letters.WAW ? folded.substring(1) : folded;
    }

    /// «قمة ألاسكا»: a word that news seldom writes, and neither a verb nor behind a particle.
    static boolean isRareName(String folded) {
        return WordCounts.ofNews().frequency(folded) <= RARE
                && !folded.endsWith("ة")
                && folded.length() >= SHORTEST
                && !folded.endsWith("ي")
                && ENDINGS_OF_VERBS.stream().noneMatch(folded::endsWith)
                && Vocabulary.event(folded).isEmpty()
                && VERBS_AND_PARTICLES.indexOf(folded.charAt(0)) < 0
                && folded.chars().noneMatch(Character::isDigit);
    }
}
