package org.isnad.reading.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Outcome;
import org.isnad.reading.Passages;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Outcomes that no rule knows by their wording.
class SignsAddUpTest {

    @Test
    void manySignsTogetherTellOfADealAndLeadToTheirWords() {
        var headline = "صفقة بقيمة مليار دولار بين المصرف والشركة لشراء عشر سفن";
        assertThat(read(headline, new Part.Title(Span.all(headline))))
                .extracting(
                        Outcome::kind,
                        outcome -> outcome.content().of(headline),
                        outcome -> outcome.why().rule(),
                        outcome -> outcome.why().evidence().stream()
                                .map(span -> span.of(headline))
                                .toList())
                .containsExactly(
                        tuple(Outcome.Kind.AGREED, headline, "signs-add-up", List.of("صفقة", "بقيمة", "دولار")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتحدث عن الطقس والزراعة في الجبال.",
                "وبلغت قيمة المبنى القديم مليار دولار.",
                "سفن المصرف في المرفأ منذ عشر سنوات.",
            })
    void oneOrTwoDoNot(String text) {
        assertThat(read(text, new Part.Paragraph(Span.all(text)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "سيلتقي, future-verb",
        "وستعقد, future-verb",
        "ساهم, past-verb",
        "سيطرت, past-verb",
        "نجحت, past-verb",
        "توصلت, past-verb",
        "يتعهد, present-verb",
        "نتوقع, present-verb"
    })
    void knowsTheTenseOfAVerb(String verb, String tense) {
        assertThat(WordSigns.tenseOf(verb)).contains(tense);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الحريري", "أحمد", "جنيف", "روسيا", "مايو", "يونغ", "من"})
    void whoAndWhereAreNoSigns(String name) {
        assertThat(WordSigns.of(Folded.fold(name))).noneMatch(sign -> sign.startsWith("noun"));
    }

    private static List<Outcome> read(String text, Part part) {
        var article =
                new Article(Path.of("article.txt"), text, "UTF-8", List.of(part), Optional.empty(), Optional.empty());
        return new OutcomeFinder().find(article, Passages.of(article), List.of(), List.of());
    }
}
