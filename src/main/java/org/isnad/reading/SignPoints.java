package org.isnad.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.WordList;
import org.isnad.text.WordTable;

/// Adds up what the signs of something found speak for, each by its points.
///
/// Points are hundredths of log odds, counted on articles that were read by hand: the weights of a multinomial logistic
/// regression, in which nothing at all has 0 points. The list's first row names the kinds that its columns stand for;
/// the row [#ALWAYS] is what everything has to begin with.
public final class SignPoints {

    /// The sign that everything bears.
    public static final String ALWAYS = "always";

    private static final double HUNDREDTHS = 100;
    private static final int[] NONE = {};

    private final List<String> kinds;
    private final Map<String, int[]> points = new WordTable<>();

    /// What the points come to.
    ///
    /// @param kind the likeliest of the list's kinds
    /// @param likelihood from 0 to 1, that it is of any of these kinds
    public record Verdict(String kind, double likelihood) {}

    private SignPoints(List<List<String>> rows) {
        kinds = columns(rows.getFirst());
        rows.stream().skip(1).forEach(row -> points.put(row.getFirst(), numbers(row)));
    }

    /// The points of the list called `name`.
    public static SignPoints named(String name) {
        return of(WordList.rows(name));
    }

    /// The points of a list's rows.
    static SignPoints of(List<List<String>> rows) {
        return new SignPoints(rows);
    }

    /// What those signs come to together; signs without points count nothing.
    ///
    /// @param signs each of them once
    public Verdict weigh(Collection<String> signs) {
        int[] sums = of(ALWAYS).clone();
        for (String sign : signs) {
            int[] more = of(sign);
            for (int i = 0; i < more.length; i++) {
                sums[i] += more[i];
            }
        }
        int best = 0;
        double odds = 0;
        for (int i = 0; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
            odds += Math.exp(sums[i] / HUNDREDTHS);
        }
        return new Verdict(kinds.get(best), odds / (1 + odds));
    }

    /// The points of one sign for one kind; 0 where it has none.
    public int of(String sign, String kind) {
        int[] all = of(sign);
        int at = kinds.indexOf(kind);
        return at < all.length ? all[at] : 0;
    }

    private int[] of(String sign) {
        return points.getOrDefault(sign, NONE);
    }

    private static List<String> columns(List<String> row) {
        return row.subList(1, row.size());
    }

    private static int[] numbers(List<String> row) {
        return columns(row).stream().mapToInt(Integer::parseInt).toArray();
    }
}
