package org.isnad.reading;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;

/// All that was found in one article, each list in text order of its first words.
public record Reading(
        Article article, List<Participant> participants, List<Quote> quotes, List<Outcome> outcomes, List<Fact> facts) {

    public Reading {
        participants = List.copyOf(participants);
        quotes = List.copyOf(quotes);
        outcomes = List.copyOf(outcomes);
        facts = List.copyOf(facts);
    }

    public Optional<Participant> participant(String id) {
        return participants.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
