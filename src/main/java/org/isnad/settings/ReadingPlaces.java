package org.isnad.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where one was reading in each article, the article read last first.
public record ReadingPlaces(List<Place> places) {

    /// How many are kept.
    public static final int MOST = 300;

    public static final ReadingPlaces NONE = new ReadingPlaces(List.of());

    public ReadingPlaces {
        places = List.copyOf(places);
    }

    /// With `file` at the head, read at `offset`.
    public ReadingPlaces at(Path file, int offset) {
        var now = new Place(file, offset);
        var others = places.stream().filter(place -> !place.file().equals(now.file()));
        return new ReadingPlaces(
                Stream.concat(Stream.of(now), others).limit(MOST).toList());
    }

    /// Where one was reading in `file`.
    public OptionalInt in(Path file) {
        return places.stream()
                .filter(place -> place.file().equals(file))
                .mapToInt(Place::offset)
                .findFirst();
    }

    /// The file that was read last of those that are there.
    public Optional<Path> lastOf(Predicate<Path> there) {
        return places.stream().map(Place::file).filter(there).findFirst();
    }

    /// A line in an article.
    ///
    /// @param offset in UTF-16 code units, of the first line in view
    public record Place(Path file, int offset) {
        public Place {
            file = file.toAbsolutePath().normalize();
            if (offset < 0) {
                throw new IllegalArgumentException("no offset: " + offset);
            }
        }
    }
}
