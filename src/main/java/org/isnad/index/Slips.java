package org.isnad.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.lexicon.BareLetters;
import org.isnad.text.Letters;

/// Guesses which word of the index was meant by one that it has not: the likeliest slip, then the commonest word.
final class Slips {

    /// In letters; shorter words are like too many others.
    private static final int SHORTEST_SURE = 6;

    private static final int SHORTEST = 3;
    /// From this length on also an unlikely slip is offered.
    private static final int MIDDLING = 5;
    /// From this length on two slips, of which one must be likely.
    private static final int LONG = 7;

    /// «يورانيوم» may stand only with its article, a name with a particle.
    private static final List<String> BEFORE_A_WORD = List.of("", "ال", "ل", "ب", "و");

    private static final String TO_THE = "لل";

    private static final Comparator<Slip> LIKELIEST_FIRST =
            Comparator.comparingInt(Slip::cost).thenComparing(Slip::articles, Comparator.reverseOrder());

    private final Terms terms;

    Slips(Terms terms) {
        this.terms = terms;
    }

    /// A word of the index that may have been meant, in bare letters.
    ///
    /// @param before what stands before the word there, or nothing
    /// @param cost of [SlipCost]
    /// @param articles how many have it
    record Slip(String before, String word, int cost, int articles) {}

    /// What was meant so surely that it may be searched for without asking; none for a short word.
    Optional<String> meant(String typed) {
        var bare = BareLetters.ofWritten(typed);
        return bare.length() < SHORTEST_SURE
                ? Optional.empty()
                : likeliest(oneAway(bare), SlipCost.LIKELY)
                        .or(() -> likeliest(toThe(bare), SlipCost.LIKELY))
                        .map(Slip::word);
    }

    /// What the word may be if a letter was typed twice or two were swapped, though the index has another form of it
    /// only: «تحطمم», where it has «تحطمت».
    static Stream<String> likeliestWithout(String typed) {
        return typed.length() < SHORTEST_SURE
                ? Stream.empty()
                : Stream.concat(pairsOf(typed, Slips::once), pairsOf(typed, Slips::swapped));
    }

    private static Stream<String> pairsOf(String typed, BinaryOperator<String> instead) {
        return IntStream.range(0, typed.length() - 1)
                .mapToObj(at -> typed.substring(0, at)
                        + instead.apply(typed.substring(at, at + 1), typed.substring(at + 1, at + 2))
                        + typed.substring(at + 2))
                .filter(word -> !word.equals(typed));
    }

    private static String once(String one, String next) {
        return one.equals(next) ? one : one + next;
    }

    private static String swapped(String one, String next) {
        return next + one;
    }

    /// What may be asked whether it was meant.
    Optional<Slip> offered(String typed) {
        var bare = BareLetters.ofWritten(typed);
        if (bare.length() < SHORTEST) {
            return Optional.empty();
        }
        var one = likeliest(oneAway(bare), bare.length() < MIDDLING ? SlipCost.LIKELY : SlipCost.UNLIKELY);
        return one.isPresent() || bare.length() < LONG
                ? one
                : likeliest(twoAway(bare), SlipCost.LIKELY + SlipCost.UNLIKELY);
    }

    private static Optional<Slip> likeliest(Stream<Slip> slips, int most) {
        return slips.filter(slip -> slip.cost() > 0 && slip.cost() <= most).min(LIKELIEST_FIRST);
    }

    private Stream<Slip> oneAway(String typed) {
        return BEFORE_A_WORD.stream().flatMap(before -> near(typed, before, 1));
    }

    /// «الاكتتاب», where the index has only «للاكتتاب»; each way takes time, so that this one comes last.
    private Stream<Slip> toThe(String typed) {
        return typed.startsWith(Letters.ARTICLE)
                ? near(typed.substring(Letters.ARTICLE.length()), TO_THE, 1)
                        .map(slip -> new Slip("ل", Letters.ARTICLE + slip.word(), slip.cost(), slip.articles()))
                : Stream.empty();
    }

    /// Without what may stand before the word: each such way takes some milliseconds.
    private Stream<Slip> twoAway(String typed) {
        return near(typed, "", 2);
    }

    private Stream<Slip> near(String typed, String before, int letters) {
        var start = Key.EXACT.of(before);
        return terms.near(start, typed, letters).stream().map(each -> {
            var word = each.key().substring(start.length());
            return new Slip(before, word, SlipCost.of(typed, word), each.articles());
        });
    }
}
