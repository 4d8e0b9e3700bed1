package org.isnad.reading;

import java.util.List;
import org.isnad.article.Article;

/// Reads one article: participants first, then what they said, then what came of it.
public final class Reader {

    /// Deterministic, and safe to call from several threads.
    public Reading read(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of());
    }
}
