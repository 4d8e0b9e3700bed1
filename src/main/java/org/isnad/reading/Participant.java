package org.isnad.reading;

import java.util.List;
import java.util.Optional;

/// Somebody who takes part in what an article tells, or who speaks in it.
///
/// @param id short and stable; the same in all articles of a dossier once it has joined them
/// @param name the fullest form that the article gives
/// @param side the id of the country that they act for
/// @param roles as written, the definite noun phrase: «الرئيس الروسي»
/// @param mentions in text order, never empty
public record Participant(
        String id,
        Kind kind,
        String name,
        Optional<String> side,
        List<String> roles,
        Attendance attendance,
        List<Mention> mentions) {

    public Participant {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("nowhere mentioned: " + id);
        }
    }

    public enum Kind {
        PERSON,
        GROUP,
        ORGANISATION,
        COUNTRY
    }

    /// Whether they took part in the event, by this article.
    public enum Attendance {
        PRESENT,
        ABSENT,
        NOT_SAID
    }
}
