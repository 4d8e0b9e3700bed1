package org.isnad.index;

import org.isnad.lexicon.Keyboard;
import org.isnad.lexicon.LetterShapes;

/// How unlikely it is that one word was typed for another: the cheapest way from it by letters that are
/// missing, too many, swapped or others (Damerau's distance, where no letter is touched twice).
///
/// Likely is what fingers and eyes do: a letter missing, doubled or swapped with the next, the key beside
/// the right one, a letter of the same shape.
final class SlipCost {

    static final int LIKELY = 2;
    static final int UNLIKELY = 3;

    private final String typed;
    private final String meant;
    private final int[][] costs;

    private SlipCost(String typed, String meant) {
        this.typed = typed;
        this.meant = meant;
        costs = new int[typed.length() + 1][meant.length() + 1];
    }

    /// The sum over all slips; 0 for the same word.
    ///
    /// @param typed in bare letters, as is `meant`
    static int of(String typed, String meant) {
        var cost = new SlipCost(typed, meant);
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                cost.costs[i][j] = i + j == 0 ? 0 : cost.cheapest(i, j);
            }
        }
        return cost.costs[typed.length()][meant.length()];
    }

    /// Of the ways that end with these many letters of both.
    private int cheapest(int i, int j) {
        int cheapest = Integer.MAX_VALUE;
        if (i > 0) {
            cheapest = costs[i - 1][j] + tooMany(i - 1);
        }
        if (j > 0) {
            cheapest = Math.min(cheapest, costs[i][j - 1] + LIKELY);
        }
        if (i > 0 && j > 0) {
            cheapest = Math.min(cheapest, costs[i - 1][j - 1] + other(typed.charAt(i - 1), meant.charAt(j - 1)));
        }
        return isSwapped(i, j) ? Math.min(cheapest, costs[i - 2][j - 2] + LIKELY) : cheapest;
    }

    private boolean isSwapped(int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
    }

    /// «التظاهلرة»: two keys were hit at once.
    private int tooMany(int at) {
        return isHitWith(at, at - 1) || isHitWith(at, at + 1) ? LIKELY : UNLIKELY;
    }

    private boolean isHitWith(int at, int next) {
        return next >= 0
                && next < typed.length()
                && (typed.charAt(at) == typed.charAt(next)
                        || Keyboard.ARABIC.areBeside(typed.charAt(at), typed.charAt(next)));
    }

    private static int other(char typed, char meant) {
        if (typed == meant) {
            return 0;
        }
        boolean likely = Keyboard.ARABIC.areBeside(typed, meant) || LetterShapes.ARABIC.areAlike(typed, meant);
        return likely ? LIKELY : UNLIKELY;
    }
}
