package org.isnad.index;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/// The terms of the most articles among those that are told of one by one; of two that are as common the first.
///
/// No more are kept than are wanted: with «ا» begin half of all words.
final class Commonest {

    private static final Comparator<Counted> RAREST_FIRST =
            Comparator.comparingInt(Counted::articles).thenComparing(Counted::number, Comparator.reverseOrder());

    private final int most;
    private final PriorityQueue<Counted> kept = new PriorityQueue<>(RAREST_FIRST);
    private int seen;

    /// @param most how many are wanted
    Commonest(int most) {
        this.most = most;
    }

    /// @param number its place among those told of
    /// @param articles how many have it
    record Counted(BytesRef term, int number, int articles) {}

    /// Always goes on.
    ///
    /// @param term may change afterwards
    boolean add(BytesRef term, int articles) {
        int number = seen++;
        if (kept.size() == most) {
            if (kept.element().articles() >= articles) {
                return true;
            }
            kept.remove();
        }
        return kept.add(new Counted(BytesRef.deepCopyOf(term), number, articles));
    }

    /// How many were told of.
    int seen() {
        return seen;
    }

    /// The commonest first.
    List<Counted> inOrder() {
        return kept.stream().sorted(RAREST_FIRST.reversed()).toList();
    }
}
