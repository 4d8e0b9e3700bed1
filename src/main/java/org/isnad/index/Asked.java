package org.isnad.index;

import java.util.List;

/// One thing that a query asks for; an article must have all of them.
sealed interface Asked {

    /// A word in any of its forms.
    record AnyForm(String word) implements Asked {}

    /// Words in quotation marks: exactly these, in this order, one right after the other.
    record Exactly(List<String> words) implements Asked {
        public Exactly {
            words = List.copyOf(words);
        }
    }

    /// The word being typed, of which only the beginning may be there yet.
    record Beginning(String letters) implements Asked {}
}
