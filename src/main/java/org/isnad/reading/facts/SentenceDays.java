package org.isnad.reading.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Span;

/// Which days stand beside what a sentence names: that of the event, or another one.
final class SentenceDays {

    private SentenceDays() {}

    /// The signs of those sentences that write a day, by their index.
    ///
    /// @param found where the rules found the event's day
    static Map<Integer, Set<String>> signs(List<Sentence> sentences, Set<Span> found) {
        Set<String> ofEvent = new HashSet<>();
        Map<Integer, List<WrittenDay>> written = new HashMap<>();
        for (Sentence sentence : sentences) {
            var days = WrittenDay.in(sentence);
            if (!days.isEmpty()) {
                written.put(sentence.index(), days);
            }
            days.stream()
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
