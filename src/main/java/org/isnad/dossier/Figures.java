package org.isnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dossier.Figure.Appearance;
import org.isnad.reading.Participant;
import org.isnad.reading.Reading;

/// Every participant of joined readings once.
final class Figures {

    private Figures() {}

    /// The most mentioned first; of two mentioned as often, the one who appears first.
    static List<Figure> of(List<Reading> readings) {
        Map<String, List<Appearance>> appearances = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Participant participant : reading.participants()) {
                appearances
                        .computeIfAbsent(participant.id(), _ -> new ArrayList<>())
                        .add(new Appearance(reading.article(), participant));
            }
        }
        return appearances.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Figure figure) -> -figure.mentions()))
                .toList();
    }

    private static Figure figure(String id, List<Appearance> appearances) {
        var fullest = appearances.stream()
                .map(Appearance::participant)
                .max(Comparator.comparingInt(p -> p.name().length()))
                .orElseThrow();
        var side = appearances.stream()
                .flatMap(a -> a.participant().side().stream())
                .findFirst();
        return new Figure(id, fullest.kind(), fullest.name(), side, appearances);
    }
}
