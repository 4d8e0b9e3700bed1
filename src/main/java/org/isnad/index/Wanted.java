package org.isnad.index;

import java.util.List;
import java.util.Set;

/// One thing that a query asks for, by the keys that have it; what an article is searched for, and marked by.
sealed interface Wanted {

    /// A word in any of its forms.
    ///
    /// @param exact the key of the word as typed
    /// @param close the keys of its own forms and spellings
    /// @param related the keys of words of the same verb or place
    record Forms(String exact, Set<String> close, Set<String> related) implements Wanted {
        public Forms {
            close = Set.copyOf(close);
            related = Set.copyOf(related);
        }

        boolean has(String key) {
            return key.equals(exact) || close.contains(key) || related.contains(key);
        }
    }

    /// Words as written, one right after the other, by their exact keys.
    record Phrase(List<String> exact) implements Wanted {
        public Phrase {
            exact = List.copyOf(exact);
        }
    }

    /// A word that begins like this, in any of these writings, or that has the forms of a whole word.
    ///
    /// @param exact the beginnings of exact keys, the one as typed first, then those with article and particles
    record Beginning(List<String> exact, Forms whole) implements Wanted {
        public Beginning {
            exact = List.copyOf(exact);
        }
    }
}
