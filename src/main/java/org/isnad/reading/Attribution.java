package org.isnad.reading;

import java.util.Optional;

/// Whose words a quote is.
public sealed interface Attribution {

    Why why();

    /// The text says who.
    ///
    /// @param participant the speaker's id
    record Attributed(String participant, Why why) implements Attribution {}

    /// The text does not say who; why nobody is named.
    record Unattributed(Why why) implements Attribution {}

    /// The speaker's id, if the text says who.
    default Optional<String> speaker() {
        return switch (this) {
            case Attributed attributed -> Optional.of(attributed.participant());
            case Unattributed _ -> Optional.empty();
        };
    }
}
