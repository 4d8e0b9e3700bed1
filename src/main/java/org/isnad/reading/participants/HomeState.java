package org.isnad.reading.participants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The state that an article is about: named, by its name or its adjective, more often than all others together.
final class HomeState {

    private static final int LEAST = 2;

    private HomeState() {}

    static Optional<String> of(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                var side = Places.sideAt(line, i);
                if (side.isPresent()) {
                    counts.merge(side.get(), 1, Integer::sum);
                    all++;
                }
            }
        }
        int total = all;
        return counts.entrySet().stream()
                .filter(state -> state.getValue() >= LEAST && 2 * state.getValue() > total)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
