package org.isnad.reading.participants;

import java.util.OptionalInt;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;
import org.isnad.text.QuotationMarks;

/// A name of any words between an office that is complete and a stop: «المتحدثة باسم البيت الأبيض ساره ساندرز، إن».
///
/// Behind a definite noun phrase two words without an article describe nothing, so they are who holds the office.
final class NameInApposition {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int COMMON = 3;
    private static final int SPELT = -20;
    private static final String TO_THE = "لل";
    private static final String STOPS = "،,:(–";
    private static final WordSet TIMES = WordSet.named("time-words");

    private NameInApposition() {}

    /// Behind the last word of the name that begins at a token.
    static OptionalInt endOf(Line line, int from) {
        if (from < 2
                || !line.token(from).followsDirectly()
                || !(line.token(from - 1).isDefinite()
                        || Places.sideAt(line, from - 1).isPresent())) {
            return OptionalInt.empty();
        }
        boolean any = false;
        boolean all = true;
        for (int to = from; to < line.size() && to - from < LONGEST && mayBelong(line, from, to); ) {
            var folded = line.token(to).word().folded();
            boolean strange = isStrange(folded);
            any |= strange || !Vocabulary.COUNTS.knows(folded);
            all &= strange;
            to++;
            if (to - from >= SHORTEST && ((any && isBeforeMark(line, to)) || (all && isLooseEnd(line, to)))) {
                return isBehindOffice(line, from) ? OptionalInt.of(to) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBehindOffice(Line line, int from) {
        return OfficeBefore.of(line, from)
                .filter(office -> office.isDefinite() && office.title().number() == HeadCount.ONE)
                .isPresent();
    }

    private static boolean mayBelong(Line line, int from, int i) {
        var token = line.token(i);
        var folded = token.word().folded();
        return !line.isTaken(i)
                && (i == from || Gaps.joinsName(token.before()))
                && !(i == from && (token.isDefinite() || isLikeThing(folded)))
                && !token.function()
                && folded.length() > 1
                && (token.cut().letters() == 0 || isWhole(line, token))
                && token.title().isEmpty()
                && token.reporting().isEmpty()
                && token.adjectiveOf().isEmpty()
                && !token.lexeme().beginsPlace()
                && !token.lexeme().bodyHead()
                && !token.lexeme().nominalHead()
                && !TIMES.has(token.core())
                && !isCommon(folded)
                && !isAdverb(folded);
    }

    /// «يشهد العالم تغيرات متسارعة»
    private static boolean isLikeThing(String folded) {
        return (folded.endsWith("ات") || folded.endsWith("ة")) && !Vocabulary.isGivenName(folded);
    }

    private static boolean isStrange(String folded) {
        return Vocabulary.isGivenName(folded)
                || (Dictionary.of(folded) == Dictionary.STRANGE
                        && (Vocabulary.COUNTS.frequency(folded) < COMMON
                                || Vocabulary.COUNTS.nameShare(folded) > 0
                                || Vocabulary.LETTERS.weightOf(folded) > SPELT));
    }

    private static boolean isCommon(String folded) {
        return !Vocabulary.isGivenName(folded)
                && Dictionary.of(folded) != Dictionary.STRANGE
                && Vocabulary.COUNTS.frequency(folded) >= COMMON
                && Vocabulary.COUNTS.nameShare(folded) <= 1;
    }

    /// «مبتسما»
    private static boolean isAdverb(String folded) {
        return folded.endsWith("ا") && Dictionary.of(folded) == Dictionary.NOUN && !Vocabulary.isGivenName(folded);
    }

    /// «كالين»: what a particle would leave is no word.
    private static boolean isWhole(Line line, Token token) {
        return !token.isCoordinated()
                && !Vocabulary.COUNTS.knows(token.core())
                && !Vocabulary.isGivenName(token.core())
                && !line.articleHas(token.core());
    }

    private static boolean isBeforeMark(Line line, int to) {
        return line.after(to - 1).chars().anyMatch(c -> STOPS.indexOf(c) >= 0 || QuotationMarks.isMark((char) c));
    }

    /// A particle, or what hangs on one: «للصحافيين»; enough where no dictionary has a word of the name.
    private static boolean isLooseEnd(Line line, int to) {
        if (to == line.size() || !line.token(to).followsDirectly()) {
            return false;
        }
        var next = line.token(to).word().folded();
        return (line.token(to).function() && !NameTail.isLastSyllable(next)) || next.startsWith(TO_THE);
    }
}
