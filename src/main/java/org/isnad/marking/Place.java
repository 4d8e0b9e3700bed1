package org.isnad.marking;

import org.isnad.article.Article;
import org.isnad.text.Span;

/// A stretch of one of the dossier's articles.
public record Place(Article article, Span span) {}
