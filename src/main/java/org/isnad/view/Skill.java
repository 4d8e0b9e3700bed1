package org.isnad.view;

import java.util.List;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;

/// How articles are read and their readings joined.
record Skill(Function<Article, Reading> reader, Function<List<Reading>, Dossier> joiner) {

    static Skill full() {
        return new Skill(article -> Lists.READER.read(article), Dossier::of);
    }

    /// An article in which nothing is found yet.
    static Reading unread(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of());
    }

    /// The word lists, loaded when the first article is read, away from the screen.
    private static final class Lists {
        private static final Reader READER = new Reader();
    }
}
