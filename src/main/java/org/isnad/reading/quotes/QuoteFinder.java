package org.isnad.reading.quotes;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;
import org.isnad.reading.Quote;

/// Finds who said what.
public final class QuoteFinder {

    /// In text order.
    public List<Quote> find(Article article, List<Passage> passages, List<Participant> participants) {
        return List.of();
    }
}
