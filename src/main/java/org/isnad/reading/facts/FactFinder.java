package org.isnad.reading.facts;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.reading.Fact;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;

/// Finds the points on which articles can be compared.
public final class FactFinder {

    /// In text order.
    public List<Fact> find(Article article, List<Passage> passages, List<Participant> participants) {
        return List.of();
    }
}
