package org.isnad.reading.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Span;

/// The days that the sentences of an article write, and what they say of what stands beside them.
final class SentenceDays {

    private final List<Sentence> sentences;
    private final Map<Integer, List<WrittenDay>> written = new HashMap<>();

    SentenceDays(List<Sentence> sentences) {
        this.sentences = sentences;
        for (Sentence sentence : sentences) {
            var days = WrittenDay.in(sentence);
            if (!days.isEmpty()) {
                written.put(sentence.index(), days);
            }
        }
    }

    /// Those of one sentence, in text order.
    List<WrittenDay> of(Sentence sentence) {
        return written.getOrDefault(sentence.index(), List.of());
    }

    /// For what a sentence names, that the event's day or another one stands beside it, by the sentence's index.
    ///
    /// @param found where the rules found the event's day
    Map<Integer, Set<String>> signs(Set<Span> found) {
        Set<String> ofEvent = new HashSet<>();
        for (Sentence sentence : sentences) {
            of(sentence).stream()
                    .filter(day -> found.contains(sentence.span(day.from(), day.to())))
                    .forEach(day -> ofEvent.add(day.day()));
        }
        Map<Integer, Set<String>> signs = new HashMap<>();
        written.forEach((index, days) -> days.forEach(day ->
                signs.computeIfAbsent(index, none -> new HashSet<>()).add(sign(day, ofEvent.contains(day.day())))));
        return signs;
    }

    private static String sign(WrittenDay day, boolean ofEvent) {
        if (ofEvent) {
            return "with day of event";
        }
        return day.isOfMonth() ? "with day of month" : "with other day";
    }
}
