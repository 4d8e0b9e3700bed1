package org.isnad.reading;

import org.isnad.article.Article;
import org.isnad.reading.facts.FactFinder;
import org.isnad.reading.outcomes.OutcomeFinder;
import org.isnad.reading.participants.ParticipantFinder;
import org.isnad.reading.quotes.QuoteFinder;

/// Reads one article: participants first, then what they said, then what came of it.
public final class Reader {

    private final ParticipantFinder participantFinder = new ParticipantFinder();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final OutcomeFinder outcomeFinder = new OutcomeFinder();
    private final FactFinder factFinder = new FactFinder();

    /// Deterministic, and safe to call from several threads.
    public Reading read(Article article) {
        var passages = Passages.of(article);
        var participants = participantFinder.find(article, passages);
        var quotes = quoteFinder.find(article, passages, participants);
        var outcomes = outcomeFinder.find(article, passages, participants, quotes);
        var facts = factFinder.find(article, passages, participants);
        return new Reading(article, participants, quotes, outcomes, facts);
    }
}
