package org.isnad.dossier;

import java.util.List;
import java.util.Optional;
import org.isnad.reading.Reading;

/// The articles on one event, read together.
///
/// @param readings one an article, in which the same participant has the same id everywhere
/// @param figures every participant of the readings once, the most mentioned first
public record Dossier(List<Reading> readings, List<Figure> figures) {

    public Dossier {
        readings = List.copyOf(readings);
        figures = List.copyOf(figures);
    }

    /// Joins readings made one by one: each participant under one id, however an article spells the name.
    public static Dossier of(List<Reading> readings) {
        var roster = Roster.of(readings);
        var joined =
                readings.stream().map(reading -> Joined.of(reading, roster)).toList();
        return new Dossier(joined, Figures.of(joined));
    }

    public static Dossier empty() {
        return new Dossier(List.of(), List.of());
    }

    public Optional<Figure> figure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
