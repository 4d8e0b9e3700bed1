package org.isnad.reading.participants;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;

/// Finds who takes part in what an article tells.
public final class ParticipantFinder {

    /// In text order of their first mention.
    public List<Participant> find(Article article, List<Passage> passages) {
        return List.of();
    }
}
