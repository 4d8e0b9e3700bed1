package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.article.Article;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody wrote as news, and texts that go on and on.
class HostileTextTest {

    private static final int MANY = 30_000;
    private static final int COPIES = 60;
    private static final int LONG = 500_000;
    private static final String LETTERS = "تجدرسشفكلمنغ";
    private static final String PARAGRAPH =
            "وقال سامي حداد إن العمل “بدأ أمس”، مؤكدا أن الوفدين اتفقا على فتح المعبر. وأضاف أن الجولة المقبلة"
                    + " ستعقد في روما. ورحبت وكالة الأفق بالاتفاق.";

    /// What was found, and how far behind the beginning of its paragraph.
    private record Told(Object kind, int at, String words, Object whose) {}

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "» ", "ا", "و", "و ", "(", "([{ ", "“ا” ", "، ", "قال ", "أن "})
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void findsNothingInSignsAndLettersWithoutEnd(String unit) {
        var reading = new Reader().read(Articles.of("a.txt", unit.repeat(MANY)));
        assertThat(List.of(reading.quotes(), reading.outcomes(), reading.facts()))
                .allMatch(List::isEmpty);
    }

    /// Half a million letters: what is looked for among all others of its kind takes minutes here.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "في قمة روما-باريس ",
                "في لقائه روسيا ",
                "روسيا اجتمعا ",
                "قال الرئيس محمد % إن الرئيس الروسي والرئيس. ",
                "قال مسؤول % إن المسؤول قال. "
            })
    @Timeout(value = 15, unit = TimeUnit.SECONDS)
    void readsNamesPlacesAndOfficesWithoutEnd(String unit) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < LONG; i++) {
            text.append(unit.replace("%", nameOf(i)));
        }
        assertThat(new Reader().read(Articles.of("a.txt", text.toString())).participants())
                .isNotEmpty();
    }

    /// Another name for each number.
    private static String nameOf(int number) {
        var name = new StringBuilder("ب");
        for (int rest = number; rest > 0; rest /= LETTERS.length()) {
            name.append(LETTERS.charAt(rest % LETTERS.length())).append('ا');
        }
        return name.append('ن').toString();
    }

    /// A finding depends on what stands near it alone, so time grows with the length and no faster.
    @Test
    void readsTheSameParagraphAlikeHoweverManyStandBeforeIt() {
        var once = Articles.of("a.txt", PARAGRAPH);
        var often = Articles.of("a.txt", Collections.nCopies(COPIES, PARAGRAPH).toArray(String[]::new));
        var expected = told(once, 0);
        var all = told(often, 0);
        assertThat(expected).isNotEmpty();
        for (int copy = 0; copy < COPIES; copy++) {
            int start = copy * (PARAGRAPH.length() + 1);
            assertThat(all.stream()
                            .filter(one -> one.at() >= start && one.at() < start + PARAGRAPH.length())
                            .map(one -> new Told(one.kind(), one.at() - start, one.words(), one.whose())))
                    .as("copy %d", copy)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static List<Told> told(Article article, int start) {
        var reading = new Reader().read(article);
        var told = new ArrayList<Told>();
        reading.quotes()
                .forEach(quote -> told.add(told(
                        article,
                        quote.kind(),
                        quote.content(),
                        quote.attribution().speaker(),
                        start)));
        reading.outcomes()
                .forEach(outcome -> told.add(told(article, outcome.kind(), outcome.content(), outcome.by(), start)));
        return told;
    }

    private static Told told(Article article, Object kind, Span content, Object whose, int start) {
        return new Told(kind, content.start() - start, content.of(article.text()), whose);
    }
}
