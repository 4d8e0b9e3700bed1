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
import org.isnad.article.Article;
import org.isnad.article.Import;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.marking.Summit;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderModelTest {

    @TempDir
    Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<News> news = new ArrayList<>();
    private ReaderModel model;

    @BeforeEach
    void writeTheArticles() throws IOException {
        model = new ReaderModel(
                new Workers(background::add, Runnable::run),
                new Skill(Summit.reader(), Summit::join),
                folder.resolve(".cache"));
        model.setOnNews(news::add);
        Files.writeString(folder.resolve("1-morning.txt"), Summit.MORNING.text());
        Files.writeString(folder.resolve("2-evening.txt"), Summit.EVENING.text());
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void openFolder() {
        model.open(List.of(folder));
        runBackground();
    }

    private List<String> titles() {
        return model.dossier().get().readings().stream()
                .map(Reading::article)
                .map(article -> article.text().lines().findFirst().orElseThrow())
                .toList();
    }

    private Article morning() {
        return model.dossier().get().readings().getFirst().article();
    }

    private Article evening() {
        return model.dossier().get().readings().getLast().article();
    }

    @Test
    void opensTheArticlesOfAFolderAndShowsTheFirst() {
        openFolder();
        assertThat(titles()).containsExactly("لقاء الوزيرين في العاصمة", "بيان المساء");
        assertThat(model.article().get()).contains(morning());
        assertThat(model.progress().get()).isEqualTo(new Progress.Idle());
    }

    @Test
    void showsTheFirstTextBeforeAnythingIsRead() {
        var shown = new ArrayList<String>();
        model.article().addListener((_, _, now) -> shown.add(now.isPresent() ? "shown" : "none"));
        model.dossier()
                .addListener((_, _, now) -> shown.add(
                        now.readings().size() + " articles, " + now.figures().size() + " figures"));
        openFolder();
        assertThat(shown)
                .containsExactly("1 articles, 0 figures", "shown", "2 articles, 0 figures", "2 articles, 2 figures");
    }

    @Test
    void tellsTheReasonOfAFileThatItRefused() throws IOException {
        var empty = Files.createFile(folder.resolve("0-empty.txt"));
        var missing = folder.resolve("nowhere.txt");
        model.open(List.of(folder, missing));
        runBackground();
        assertThat(model.refused())
                .containsExactly(
                        new Import.Refused(empty, Import.Reason.EMPTY),
                        new Import.Refused(missing, Import.Reason.MISSING));
        assertThat(titles()).hasSize(2);
    }

    @Test
    void aNewOpeningOvertakesTheOneUnderWay() {
        model.open(List.of(folder.resolve("1-morning.txt")));
        model.open(List.of(folder.resolve("2-evening.txt")));
        runBackground();
        assertThat(titles()).containsExactly("بيان المساء");
    }

    @Test
    void addsToWhatIsOpenAndOpensNoFileTwice() {
        model.open(List.of(folder.resolve("2-evening.txt")));
        runBackground();
        model.add(List.of(folder));
        runBackground();
        assertThat(titles()).containsExactly("بيان المساء", "لقاء الوزيرين في العاصمة");
        assertThat(model.article().get())
                .contains(model.dossier().get().readings().getFirst().article());
    }

    @Test
    void showsTheNextArticleWhenTheShownOneIsClosed() {
        openFolder();
        model.close(morning().file());
        runBackground();
        assertThat(titles()).containsExactly("بيان المساء");
        assertThat(model.article().get()).contains(evening());
        assertThat(model.hasBack().get()).isFalse();
    }

    @Test
    void showsNothingWhenTheLastArticleIsClosed() {
        openFolder();
        model.close(evening().file());
        model.close(morning().file());
        assertThat(model.article().get()).isEmpty();
        assertThat(model.dossier().get().readings()).isEmpty();
    }

    @Test
    void choosingAQuoteOpensItsArticleAndGoesThere() {
        openFolder();
        model.choose(new Selection.OfQuote(evening(), Summit.DATE));
        assertThat(model.article().get()).contains(evening());
        assertThat(model.aim().get().map(Aim::place))
                .contains(new Place(evening(), Summit.at(Summit.EVENING, "سلمى وافقت على الموعد")));
    }

    @Test
    void choosingAgainAimsAgain() {
        openFolder();
        var quote = new Selection.OfQuote(evening(), Summit.DATE);
        model.choose(quote);
        var first = model.aim().get();
        model.choose(quote);
        assertThat(model.aim().get()).isNotEqualTo(first);
    }

    @Test
    void aParticipantStaysChosenFromArticleToArticle() {
        openFolder();
        model.chooseAt(Summit.MORNING.text().indexOf("سلمى"), 0);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfMention(morning(), "salma", Summit.SALMA));
        model.show(evening());
        assertThat(model.selection().get()).isEqualTo(new Selection.OfParticipant("salma"));
    }

    @Test
    void aFurtherClickChoosesTheNextFindingOutward() {
        openFolder();
        int road = Summit.MORNING.text().indexOf("الطريق");
        var chosen = new ArrayList<Selection>();
        for (int click = 0; click < 3; click++) {
            model.chooseAt(road, click);
            chosen.add(model.selection().get());
        }
        var outcome = new Selection.OfOutcome(morning(), Summit.OPENED);
        assertThat(chosen).containsExactly(outcome, new Selection.OfQuote(morning(), Summit.ROAD), outcome);
    }

    @Test
    void aClickBesideEveryFindingChoosesNothing() {
        openFolder();
        model.choose(new Selection.OfParticipant("salma"));
        model.chooseAt(0, 0);
        assertThat(model.selection().get()).isEqualTo(Selection.nothing());
    }

    @Test
    void goesBackToWhereOneWasWithWhatWasChosen() {
        openFolder();
        var road = new Selection.OfQuote(morning(), Summit.ROAD);
        model.choose(road);
        model.show(evening());
        model.back();
        assertThat(model.article().get()).contains(morning());
        assertThat(model.selection().get()).isEqualTo(road);
        model.forward();
        assertThat(model.article().get()).contains(evening());
        assertThat(model.selection().get()).isEqualTo(Selection.nothing());
    }

    @Test
    void goesThroughTheFindingsFromArticleToArticle() {
        openFolder();
        var chosen = new ArrayList<Selection>();
        for (int step = 0; step < 4; step++) {
            model.nextFinding(0);
            chosen.add(model.selection().get());
        }
        var capital = new Selection.OfFact(morning(), Summit.CAPITAL);
        var road = new Selection.OfQuote(morning(), Summit.ROAD);
        var opened = new Selection.OfOutcome(morning(), Summit.OPENED);
        var date = new Selection.OfQuote(evening(), Summit.DATE);
        assertThat(chosen).containsExactly(capital, road, opened, date);
        model.nextFinding(0);
        assertThat(model.selection().get()).isEqualTo(date);
        model.previousFinding(0);
        assertThat(model.selection().get()).isEqualTo(opened);
    }

    @Test
    void goesThroughTheMentionsOfTheChosenParticipant() {
        openFolder();
        model.choose(new Selection.OfParticipant("karim"));
        model.nextFinding(0);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfMention(morning(), "karim", Summit.KARIM));
        model.nextFinding(0);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfMention(evening(), "karim", Summit.KARIM_AGAIN));
    }

    @Test
    void whatIsChosenIsForgottenWithItsArticle() {
        openFolder();
        model.choose(new Selection.OfQuote(evening(), Summit.DATE));
        model.close(evening().file());
        assertThat(model.selection().get()).isEqualTo(Selection.nothing());
        assertThat(model.article().get()).isEqualTo(Optional.of(morning()));
    }

    @Test
    void followsItsFilesAndReadsOnlyWhatChanged() throws IOException {
        openFolder();
        model.show(evening());
        var before = morning();
        Files.writeString(folder.resolve("2-evening.txt"), "خبر عاجل. " + Summit.EVENING.text());
        Files.writeString(folder.resolve("3-night.txt"), "لا جديد في الليل.");

        model.refresh();
        runBackground();

        assertThat(titles()).containsExactly("لقاء الوزيرين في العاصمة", "خبر عاجل. بيان المساء", "لا جديد في الليل.");
        assertThat(morning()).isSameAs(before);
        assertThat(model.article().get())
                .contains(model.dossier().get().readings().get(1).article());
        assertThat(news).isEmpty();
    }

    @Test
    void changesNothingWhereNothingChanged() throws IOException {
        openFolder();
        model.close(morning().file());
        runBackground();
        var before = model.dossier().get();
        Files.writeString(folder.resolve("notes.json"), "{}");

        model.refresh();
        runBackground();

        assertThat(model.dossier().get()).isSameAs(before);
        assertThat(model.progress().get()).isEqualTo(new Progress.Idle());
    }

    @Test
    void leavesTheTextInThePageWhenItsFileGoesAndSaysSoOnce() throws IOException {
        openFolder();
        Files.delete(folder.resolve("1-morning.txt"));
        Files.delete(folder.resolve("2-evening.txt"));
        model.refresh();
        runBackground();
        Files.writeString(folder.resolve("3-night.txt"), "لا جديد في الليل.");
        model.refresh();
        runBackground();

        assertThat(titles()).containsExactly("لقاء الوزيرين في العاصمة", "لا جديد في الليل.");
        assertThat(model.article().get().map(Article::text)).contains(Summit.MORNING.text());
        assertThat(news).containsExactly(new News.FileGone(folder.resolve("1-morning.txt")));
    }

    @Test
    void leavesTheTextInThePageWhileItsFileIsHalfWritten() throws IOException {
        openFolder();
        Files.writeString(folder.resolve("1-morning.txt"), "");
        model.refresh();
        runBackground();
        assertThat(titles()).hasSize(2);
        assertThat(model.article().get().map(Article::text)).contains(Summit.MORNING.text());
        Files.writeString(folder.resolve("1-morning.txt"), "نص كامل.");
        model.refresh();
        runBackground();

        assertThat(model.article().get().map(Article::text)).contains("نص كامل.");
        assertThat(model.refused()).isEmpty();
        assertThat(news).isEmpty();
    }
}
