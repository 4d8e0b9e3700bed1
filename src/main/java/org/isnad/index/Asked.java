package org.isnad.index;

import java.util.List;

/// One thing that a query asks for; an article must have all of them.
sealed interface Asked {

    /// Whether it asks for a finding.
    default boolean isOfFinding() {
        return switch (this) {
            case OfFinding _ -> true;
            case Either(List<Asked> choices) -> choices.stream().anyMatch(Asked::isOfFinding);
            case Without(Asked unwanted) -> unwanted.isOfFinding();
            case AnyForm _, Exactly _, Beginning _, InTitle _, FromSource _ -> false;
        };
    }

    /// A word in any of its forms.
    record AnyForm(String word) implements Asked {}

    /// Words in quotation marks: exactly these, in this order, one right after the other.
    record Exactly(List<String> words) implements Asked {
        public Exactly {
            words = List.copyOf(words);
        }
    }

    /// The word being typed, of which only the beginning may be there yet; or a word with a star.
    record Beginning(String letters) implements Asked {}

    /// One of several things.
    record Either(List<Asked> choices) implements Asked {
        public Either {
            choices = List.copyOf(choices);
        }
    }

    /// What the article must not have.
    record Without(Asked unwanted) implements Asked {}

    /// What must stand in the headline.
    record InTitle(Asked wanted) implements Asked {}

    /// A word of the name of the file or of the outlet.
    record FromSource(String word) implements Asked {}

    /// The name of a finding.
    record OfFinding(FindingField field, Asked name) implements Asked {}
}
