package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.isnad.dossier.Dossier;
import org.isnad.text.Letters;
import org.isnad.text.Words;

/// What the first searches of a library would have to wait for, in short steps: what begins with each letter, and the
/// keys of the words of many articles, of which most words of any article are.
final class WarmUp {

    /// News writes few different words very often: further articles have few new ones.
    private static final int MOST_ARTICLES = 3000;

    private static final int ARTICLES_IN_A_STEP = 20;
    private static final int COMPLETIONS = 4;
    private static final int WORDS_OF_A_HEADLINE = 2;

    /// What is typed first; behind the article half of all words stand.
    private static final List<String> BEGINNINGS = Stream.of("", Letters.ARTICLE)
            .flatMap(before -> Stream.concat(
                    Stream.of(before).filter(each -> !each.isEmpty()),
                    IntStream.rangeClosed(Letters.ALEF, Letters.YEH)
                            .mapToObj(letter -> before + Character.toString(letter))))
            .toList();

    private final ArticleIndex index;
    private final IndexReader reader;

    /// @param reader of the index, in which its articles are
    WarmUp(ArticleIndex index, IndexReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /// Does a step, from 0 on.
    ///
    /// @return whether there may be more to do
    boolean step(int number) {
        if (number < BEGINNINGS.size()) {
            ask(BEGINNINGS.get(number));
            return true;
        }
        int from = (number - BEGINNINGS.size()) * ARTICLES_IN_A_STEP;
        int articles = Math.min(MOST_ARTICLES, reader.maxDoc());
        learnWords(from, Math.min(from + ARTICLES_IN_A_STEP, articles), articles);
        return from + ARTICLES_IN_A_STEP < articles;
    }

    private void ask(String beginning) {
        index.search(Request.asTyped(beginning).firstSeen(), Dossier::empty)
                .hits()
                .forEach(Snippets::of);
        index.completions(beginning, Dossier.empty(), COMPLETIONS);
    }

    /// Whole ones: their beginnings would be remembered instead of those that many words share.
    private static String words(String headline) {
        return Words.of(headline).stream()
                .limit(WORDS_OF_A_HEADLINE)
                .map(word -> word.written() + " ")
                .collect(Collectors.joining());
    }

    /// Of articles from all parts of the index.
    private void learnWords(int from, int to, int of) {
        var live = MultiBits.getLiveDocs(reader);
        try {
            var stored = reader.storedFields();
            for (int number = from; number < to; number++) {
                int document = (int) ((long) number * reader.maxDoc() / of);
                if (live == null || live.get(document)) {
                    var article = StoredArticle.of(stored.document(document));
                    PostedKeys.learn(article.text());
                    if (number == from) {
                        ask(words(article.headline()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
