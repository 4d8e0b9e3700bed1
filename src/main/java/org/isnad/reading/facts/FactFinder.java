package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.reading.Fact;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;

/// Finds the points on which articles can be compared.
public final class FactFinder {

    private static final List<FactRule> RULES = List.of(new Casualties(), new TradeFigure());

    /// In text order.
    public List<Fact> find(Article article, List<Passage> passages, List<Participant> participants) {
        return points(article, passages, participants).decide().stream()
                .sorted(Comparator.comparing(Fact::content))
                .toList();
    }

    /// What the rules find, ready to be decided by points.
    static FactPoints points(Article article, List<Passage> passages, List<Participant> participants) {
        var text = article.text();
        var facts = new ArrayList<Fact>();
        boolean named = false;
        var sentences = Sentence.of(passages);
        var lead = new Lead(sentences);
        var days = new SentenceDays(sentences);
        var dates = new DateOfMeeting(lead, days);
        var places = new PlaceOfMeeting(lead);
        var durations = new DurationOfMeeting(lead);
        var delegates = new Delegates(participants, lead);
        var eventName = new EventName(participants, lead);
        for (Sentence sentence : sentences) {
            facts.addAll(dates.in(sentence, text));
            facts.addAll(places.in(sentence, text));
            facts.addAll(durations.in(sentence, text));
            RULES.forEach(rule -> facts.addAll(rule.in(sentence, text)));
            facts.addAll(delegates.in(sentence));
            // An event is named once an article, where it is first.
            if (!named) {
                var names = eventName.in(sentence, text);
                facts.addAll(names);
                named = !names.isEmpty();
            }
        }
        return new FactPoints(sentences, lead, days, facts, text);
    }
}
