package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Passages;
import org.isnad.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قوارب في الشمال | غرقت القوارب في هولندا، وانسحبت الدنمارك منها. | netherlands | first-behind-5-percent first-behind-30-percent state-in most-of-kind no-meeting
            سمير الهاشمي: القوارب عادت | أعلن وزير المالية السابق سمير الهاشمي رجوع القوارب. | سمير-الهاشمي | noticed actor-of-lead in-headline opens-headline person minister former mentioned-twice most-of-kind no-meeting
            قوارب في الشمال | أعلن الوزير الهولندي سمير الهاشمي الاتفاق مع الدنمارك والنرويج على حدود هولندا. | netherlands | noticed first-behind-5-percent first-behind-30-percent state-as-owner most-of-kind acted-for-by-noticed acted-for-behind-reporting-verb acted-for-in-first-sentence
            قوارب في الشمال | أعلن الوزير الهولندي سمير الهاشمي الاتفاق مع الدنمارك والنرويج على حدود هولندا. | denmark | first-behind-5-percent first-behind-30-percent state-with most-of-kind
            قوارب في الشمال | أعلن الوزير الهولندي سمير الهاشمي الاتفاق مع الدنمارك والنرويج على حدود هولندا. | norway | first-behind-5-percent first-behind-30-percent state-and most-of-kind
            القمة الهولندية النرويجية تبحث الصيد | يعتزم الوفدان عقد قمة مثل قمة عام 2016 بشأن هولندا، بحسب رويترز. | netherlands | noticed state-of-event first-behind-5-percent first-behind-30-percent beside-plan beside-past state-about most-of-kind
            القمة الهولندية النرويجية تبحث الصيد | يعتزم الوفدان عقد قمة مثل قمة عام 2016 بشأن هولندا، بحسب رويترز. | reuters | first-behind-5-percent first-behind-30-percent beside-plan beside-past outlet most-of-kind
            لقاءات في الشمال | اجتمع الجانبان بحضور سمير الهاشمي. | سمير-الهاشمي | noticed listed-as-present first-behind-5-percent first-behind-30-percent person most-of-kind
            لقاءات في الشمال | اجتمع الجانبان في القمة. | both-sides | noticed actor-of-lead opens-first-sentence first-behind-5-percent first-behind-30-percent beside-event both-sides unnamed by-noun most-of-kind
            """)
    void seesWhatSpeaksForAParticipantsPart(String headline, String lead, String id, String signs) {
        assertThat(String.join(" ", signs(headline, lead, id))).isEqualTo(signs);
    }

    private static List<String> signs(String headline, String lead, String id) {
        int begin = headline.length() + 1;
        var article = new Article(
                Path.of("خبر.txt"),
                headline + "\n" + lead,
                "UTF-8",
                List.of(
                        new Part.Title(new Span(0, headline.length())),
                        new Part.Paragraph(new Span(begin, begin + lead.length()))),
                Optional.empty(),
                Optional.empty());
        var passages = Passages.of(article);
        var participants = new ParticipantFinder().find(article, passages);
        var found = PresenceSigns.of(
                participants, Line.of(article.text(), passages), article.text().length());
        return participants.stream()
                .filter(p -> p.id().equals(id))
                .map(found::names)
                .findFirst()
                .orElseThrow();
    }
}
