package org.isnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.text.Span;

/// All marks of a text, quickly found by where they stand.
public final class Marks {

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(
                    (Mark mark) -> mark.span().start())
            .thenComparing(
                    Comparator.comparingInt((Mark mark) -> mark.span().end()).reversed())
            .thenComparing(Mark::kind);

    /// No marks at all.
    public static final Marks NONE = of(List.of());

    private final List<Mark> inOrder;
    /// The furthest end of a mark and all before it: where to stop looking back.
    private final int[] furthestEnd;

    private Marks(List<Mark> inOrder) {
        this.inOrder = inOrder;
        furthestEnd = new int[inOrder.size()];
        int furthest = 0;
        for (int i = 0; i < furthestEnd.length; i++) {
            furthest = Math.max(furthest, inOrder.get(i).span().end());
            furthestEnd[i] = furthest;
        }
    }

    public static Marks of(List<Mark> marks) {
        return new Marks(marks.stream().sorted(OUTER_FIRST).toList());
    }

    public List<Mark> all() {
        return inOrder;
    }

    /// Those that share a character with `span`, outer before inner.
    public List<Mark> overlapping(Span span) {
        var found = new ArrayList<Mark>();
        for (int i = firstFrom(span.end()) - 1; i >= 0 && furthestEnd[i] > span.start(); i--) {
            if (inOrder.get(i).span().overlaps(span)) {
                found.add(inOrder.get(i));
            }
        }
        return found.reversed();
    }

    /// Those that hold the character at `offset`, outer before inner.
    public List<Mark> at(int offset) {
        return overlapping(new Span(offset, offset + 1));
    }

    /// The first mark that starts at `offset` or behind it.
    private int firstFrom(int offset) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
