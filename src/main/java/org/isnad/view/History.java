package org.isnad.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.article.Article;
import org.isnad.marking.Selection;

/// Where one has been: back through it, and forward again.
final class History {

    /// An article as it was shown, with what was chosen.
    record Visit(Article article, Selection selection) {}

    private final Deque<Visit> before = new ArrayDeque<>();
    private final Deque<Visit> after = new ArrayDeque<>();
    private Optional<Visit> here = Optional.empty();

    /// Goes somewhere new, from where there is no forward.
    void visit(Visit visit) {
        if (here.equals(Optional.of(visit))) {
            return;
        }
        here.ifPresent(before::push);
        here = Optional.of(visit);
        after.clear();
    }

    Optional<Visit> back() {
        return step(before, after);
    }

    Optional<Visit> forward() {
        return step(after, before);
    }

    boolean hasBack() {
        return !before.isEmpty();
    }

    boolean hasForward() {
        return !after.isEmpty();
    }

    /// Forgets the visits that can no longer be made.
    void forget(Predicate<Visit> gone) {
        before.removeIf(gone);
        after.removeIf(gone);
        here = here.filter(gone.negate());
    }

    private Optional<Visit> step(Deque<Visit> from, Deque<Visit> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        here.ifPresent(to::push);
        here = Optional.of(from.pop());
        return here;
    }
}
