package org.isnad.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.settings.ReadingPlaces.Place;
import org.junit.jupiter.api.Test;

class ReadingPlacesTest {

    private static final Path MORNING = Path.of("/أخبار/صباح.txt");
    private static final Path EVENING = Path.of("/أخبار/مساء.txt");

    @Test
    void putsTheArticleReadLastFirstAndOnlyOnce() {
        var places = ReadingPlaces.NONE.at(MORNING, 10).at(EVENING, 20).at(MORNING, 30);
        assertThat(places.places()).containsExactly(new Place(MORNING, 30), new Place(EVENING, 20));
        assertThat(places.in(EVENING)).hasValue(20);
        assertThat(places.in(Path.of("/أخبار/ظهر.txt"))).isEmpty();
    }

    @Test
    void namesTheOneOfADossierThatWasReadLast() {
        var places = ReadingPlaces.NONE.at(MORNING, 10).at(EVENING, 20);
        assertThat(places.lastOf(List.of(MORNING, EVENING)::contains)).hasValue(EVENING);
        assertThat(places.lastOf(List.of(MORNING)::contains)).hasValue(MORNING);
        assertThat(places.lastOf(List.of()::contains)).isEmpty();
    }

    @Test
    void forgetsTheOldest() {
        var places = IntStream.rangeClosed(0, ReadingPlaces.MOST)
                .boxed()
                .reduce(ReadingPlaces.NONE, (now, i) -> now.at(Path.of("/" + i), i), (a, _) -> a);
        assertThat(places.places()).hasSize(ReadingPlaces.MOST);
        assertThat(places.in(Path.of("/0"))).isEmpty();
    }
}
