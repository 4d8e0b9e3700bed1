package org.isnad.index;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.text.Span;

/// An article that a query found.
///
/// @param score how well it fits; higher is better, comparable within one result only
/// @param spans the words that matched, in text order, none overlapping another
public record Hit(Article article, double score, List<Span> spans) {

    public Hit {
        spans = List.copyOf(spans);
    }
}
