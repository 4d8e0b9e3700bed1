package org.isnad.reading.quotes;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.MarkedWords;

/// The marked stretches of a line, laid on its tokens.
final class Marks {

    private final List<MarkedWords> stretches;
    private final int[] stretchAt;
    private final int[] begin;

    /// `stretches` are in text order and do not overlap.
    Marks(List<MarkedWords> stretches, List<Token> tokens) {
        this.stretches = stretches;
        this.stretchAt = new int[tokens.size()];
        this.begin = new int[stretches.size()];
        Arrays.fill(stretchAt, -1);
        int at = 0;
        for (int m = 0; m < stretches.size(); m++) {
            var outer = stretches.get(m).outer();
            while (at < tokens.size() && tokens.get(at).start() < outer.start()) {
                at++;
            }
            begin[m] = Math.min(at, tokens.size() - 1);
            while (at < tokens.size() && tokens.get(at).start() < outer.end()) {
                stretchAt[at++] = m;
            }
        }
    }

    int size() {
        return stretches.size();
    }

    /// The marked stretch number `m`.
    MarkedWords words(int m) {
        return stretches.get(m);
    }

    /// The number of the marked stretch that holds the token, marks included, or -1.
    int at(int token) {
        return token >= 0 && token < stretchAt.length ? stretchAt[token] : -1;
    }

    /// The index of the first token of the marked stretch number `m`, its opening mark.
    int first(int m) {
        return begin[m];
    }

    /// The first token behind the marked stretch that holds `token`; `token` itself where none does.
    int behind(int token) {
        int m = at(token);
        int next = token;
        while (m >= 0 && at(next) == m) {
            next++;
        }
        return next;
    }
}
