package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.isnad.index.SearchResult;
import org.isnad.marking.Summit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A search in the background, as the window hears of it.
class SearchTest {

    private static final int FILES = 60;

    @TempDir
    private Path home;

    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Integer> hits = new ArrayList<>();
    private ReaderModel model;

    @BeforeEach
    void aLibrary() throws IOException {
        var folder = Files.createDirectory(home.resolve("أخبار"));
        for (int i = 1; i <= FILES; i++) {
            Files.writeString(folder.resolve("%02d.txt".formatted(i)), "وصل الوفد رقم %d. غادر الوفد.".formatted(i));
        }
        Files.writeString(folder.resolve("30.txt"), Summit.MORNING.text());
        model = new ReaderModel(
                new Workers(Runnable::run, screen::add),
                new Skill(Summit.reader(), Summit::join),
                home.resolve("cache"));
        model.open(List.of(folder));
        show(Integer.MAX_VALUE);
        model.search().result().addListener((_, _, now) -> hits.add(now.hits().size()));
    }

    /// Lets the screen do what it is asked to.
    private void show(int steps) {
        for (int i = 0; i < steps && !screen.isEmpty(); i++) {
            screen.remove().run();
        }
    }

    private SearchResult result() {
        return model.search().result().get();
    }

    @Test
    void showsTheFirstScreenBeforeTheOthers() {
        model.search().query().set("الوفد");
        show(Integer.MAX_VALUE);

        assertThat(hits).containsExactly(12, 50);
        assertThat(result().articles()).isEqualTo(FILES - 1);
    }

    @Test
    void staysAtThePlaceOfTheFirstScreenWhenTheOthersCome() {
        model.search().query().set("الوفد");
        show(1);
        model.search().next();
        model.search().next();
        var first = result().hits().getFirst();
        var place = model.search().position().get().orElseThrow();
        assertThat(place.place().article()).isEqualTo(first.article());
        assertThat(place.total()).isEqualTo(24);

        show(Integer.MAX_VALUE);
        assertThat(model.search().position().get()).contains(new HitPosition(place.place(), 2, 100));
    }

    /// Whoever follows the place would be taken there once more.
    @Test
    void saysOnceThatOneStaysWhenTheOthersCome() {
        model.search().query().set("الوفد");
        show(1);
        model.search().next();
        var told = new ArrayList<Optional<Integer>>();
        model.search().position().subscribe(at -> told.add(at.map(HitPosition::total)));
        show(Integer.MAX_VALUE);

        assertThat(told).containsExactly(Optional.of(24), Optional.of(100));
    }

    @Test
    void knowsWhetherTheOthersAreYetToCome() {
        var beginnings = new ArrayList<Boolean>();
        model.search().result().subscribe(_ -> beginnings.add(model.search().isBeginning()));
        model.search().query().set("الوفد");
        show(Integer.MAX_VALUE);
        model.search().query().set("لقاء");
        show(Integer.MAX_VALUE);

        assertThat(beginnings).containsExactly(false, true, false, false);
    }

    @Test
    void asksForNoOthersWhereThereAreNone() {
        model.search().query().set("لقاء");
        show(Integer.MAX_VALUE);

        assertThat(hits).containsExactly(1);
        assertThat(model.search().participants().get()).containsExactly("سلمى", "كريم");
    }

    @Test
    void forgetsTheOthersOfAQueryThatIsTypedOver() {
        model.search().query().set("الوفد");
        model.search().query().set("لقاء");
        show(Integer.MAX_VALUE);

        assertThat(hits).containsExactly(1);
    }
}
