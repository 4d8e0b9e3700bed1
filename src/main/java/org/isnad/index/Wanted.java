package org.isnad.index;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.isnad.article.Article;
import org.isnad.text.Span;

/// One thing that a query asks for, by the keys that have it; what an article is searched for, and marked by.
sealed interface Wanted {

    /// Whether a place of it may begin with a word of these keys, the exact one first.
    default boolean mayBe(List<String> keys) {
        return switch (this) {
            case Forms forms -> forms.hasOneOf(keys);
            case Phrase(List<String> exact) -> exact.getFirst().equals(keys.getFirst());
            case Beginning beginning -> beginning.isOf(keys);
            case Either(List<Wanted> choices) -> choices.stream().anyMatch(choice -> choice.mayBe(keys));
            case InTitle(Wanted inTitle) -> inTitle.mayBe(keys);
            case Without _, Source _, Findings _ -> false;
        };
    }

    /// The [Key#signature] of all keys of which [#mayBe] asks for one.
    default long signature() {
        return switch (this) {
            case Forms(String exact, Set<String> close, Set<String> related, var _) ->
                Key.signature(List.of(exact)) | Key.signature(close) | Key.signature(related);
            case Phrase(List<String> exact) -> Key.signature(exact.subList(0, 1));
            case Beginning(Beginnings words, Forms whole) -> Key.signature(words.keys()) | whole.signature();
            case Either(List<Wanted> choices) ->
                choices.stream().mapToLong(Wanted::signature).reduce(0, (one, other) -> one | other);
            case InTitle(Wanted inTitle) -> inTitle.signature();
            case Without _, Source _, Findings _ -> 0;
        };
    }

    /// A word in any of its forms.
    ///
    /// @param exact the key of the word as typed
    /// @param close the keys of its own forms and spellings
    /// @param related the keys of words of the same verb or place
    /// @param closed whether it is one of the small words that stand in every text, like «من»
    record Forms(String exact, Set<String> close, Set<String> related, boolean closed) implements Wanted {
        public Forms {
            close = Set.copyOf(close);
            related = Set.copyOf(related);
        }

        boolean hasOneOf(List<String> keys) {
            for (var key : keys) {
                if (key.equals(exact) || close.contains(key) || related.contains(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Words as written, one right after the other, by their exact keys.
    record Phrase(List<String> exact) implements Wanted {
        public Phrase {
            exact = List.copyOf(exact);
        }
    }

    /// A word that is still being typed.
    ///
    /// @param words those that begin like it
    /// @param whole the forms of what is typed, were it a whole word
    record Beginning(Beginnings words, Forms whole) implements Wanted {

        boolean isOf(List<String> keys) {
            return words.keys().contains(keys.getFirst()) || whole.hasOneOf(keys);
        }
    }

    /// One of several things.
    record Either(List<Wanted> choices) implements Wanted {
        public Either {
            choices = List.copyOf(choices);
        }
    }

    /// What the article must not have.
    record Without(Wanted unwanted) implements Wanted {}

    /// What must stand in the headline.
    record InTitle(Wanted wanted) implements Wanted {}

    /// Words of the names of the file and the outlet, by their bare letters.
    record Source(List<String> words) implements Wanted {
        public Source {
            words = List.copyOf(words);
        }
    }

    /// Findings.
    ///
    /// @param articles those that hold one
    /// @param in where an article holds them, in text order
    record Findings(Query articles, Function<Article, List<Span>> in) implements Wanted {}
}
