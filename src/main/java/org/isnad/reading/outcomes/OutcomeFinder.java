package org.isnad.reading.outcomes;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;
import org.isnad.reading.Quote;

/// Finds what came of the event.
public final class OutcomeFinder {

    /// In text order.
    public List<Outcome> find(
            Article article, List<Passage> passages, List<Participant> participants, List<Quote> quotes) {
        return List.of();
    }
}
