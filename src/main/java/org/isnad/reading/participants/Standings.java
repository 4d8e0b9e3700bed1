package org.isnad.reading.participants;

import java.util.List;
import java.util.Optional;

/// Who is mentioned in a sentence, in text order.
record Standings(List<Standing> all) {

    Standings {
        all = List.copyOf(all);
    }

    /// Those that begin from one token to another.
    List<Standing> between(int first, int end) {
        return all.subList(indexFrom(first), Math.max(indexFrom(first), indexFrom(end)));
    }

    /// The last that ends before a token.
    Optional<Standing> lastBefore(int token) {
        for (int i = indexFrom(token) - 1; i >= 0; i--) {
            if (all.get(i).to() <= token) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// Those that begin before a token, the last of them first.
    List<Standing> backFrom(int token) {
        return all.subList(0, indexFrom(token)).reversed();
    }

    private int indexFrom(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
