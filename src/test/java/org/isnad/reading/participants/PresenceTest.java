package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Articles;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Attendance;
import org.isnad.reading.Passages;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    // As long as articles are, so that what comes first in them comes early.
    private static final String REST =
            "وهطل المطر على الساحل طوال النهار. ".repeat(30).strip();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            التقى الرئيس الفرنسي إيمانويل ماكرون المستشارة الألمانية أنغيلا ميركل أمس. | إيمانويل ماكرون، أنغيلا ميركل
            ترأس وزير الداخلية سمير الهاشمي الجلسة، وتحدث الوزير عن بشار الأسد. | سمير الهاشمي
            عقدت القمة بين دونالد ترامب وفلاديمير بوتين في هلسنكي. | دونالد ترامب، فلاديمير بوتين
            وقال إيمانويل ماكرون في ختام القمة إن الحوار مفيد لفلاديمير بوتين. | إيمانويل ماكرون
            افتتح المعرض بحضور وزير الثقافة سمير الهاشمي. | سمير الهاشمي
            سيلتقي دونالد ترامب فلاديمير بوتين في القمة المقبلة. | ''
            يعتزم دونالد ترامب عقد اجتماع مع فلاديمير بوتين. | ''
            تحدث دونالد ترامب مع فلاديمير بوتين في محادثات هاتفية. | ''
            تبدأ التحضيرات تمهيدا للقمة بين دونالد ترامب وفلاديمير بوتين. | ''
            وحضر اللقاء سمير الهاشمي، الذي انتقد بشار الأسد أمس، وإيمانويل ماكرون. | سمير الهاشمي، إيمانويل ماكرون
            انتقد دونالد ترامب قرارات فلاديمير بوتين. | ''
            """)
    void noticesWhoTookPart(String sentence, String present) {
        assertThat(names(Attendance.PRESENT, sentence)).isEqualTo(present);
    }

    @Test
    void bringsTheHoldersOfTheOfficeThatThePartiesSent() {
        assertThat(ids(
                        Attendance.PRESENT,
                        "انتهى اجتماع رؤساء روسيا وتركيا في سوتشي.",
                        "ورفض الرئيس الروسي فلاديمير بوتين الهدنة، وقال الرئيس السوري بشار الأسد إنه مستعد."))
                .contains("فلاديمير-بوتين", "russia", "turkiye")
                .doesNotContain("بشار-الاسد", "syria");
    }

    @Test
    void countsAStateAndBothSidesAsPresentWhereSomebodyActedForThem() {
        assertThat(ids(
                        Attendance.PRESENT,
                        "اجتمع الرئيس الروسي فلاديمير بوتين مع الرئيس الفرنسي إيمانويل ماكرون.",
                        "واتفق الجانبان على التهدئة في أوكرانيا، ورحبت روسيا بذلك."))
                .contains("both-sides", "russia")
                .doesNotContain("ukraine");
    }

    @Test
    void tellsWhoIsSaidToHaveStayedAway() {
        assertThat(names(Attendance.ABSENT, "انعقدت القمة في غياب الرئيس الأوكراني فولوديمير زيلينسكي."))
                .isEqualTo("فولوديمير زيلينسكي");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سمير الهاشمي: لن نقبل بالشروط | وكان بشار الأسد قد رفض ذلك. | سمير-الهاشمي
            سمير الهاشمي لبشار الأسد: لن نقبل بالشروط | وغادر الوفد. | سمير-الهاشمي، بشار-الاسد
            هولندا تتحدى النرويج بشأن الصيد | وغادر الوفد. | netherlands
            اتفاق بين هولندا والنرويج بشأن الصيد | وغادر الوفد. | netherlands، norway
            خلاف على الصيد في الشمال | توصلت هولندا لاتفاق جديد مع النرويج. | netherlands، norway
            القمة الهولندية النرويجية تبحث الصيد | ورحبت هولندا، وسكتت النرويج والدنمارك. | netherlands، norway
            خلاف على الصيد في الشمال | وقال الوزير الهولندي سمير الهاشمي إنه باق، وانتقد بشار الأسد. | سمير-الهاشمي
            خلاف على الصيد في الشمال | انتهى اجتماع وزير الخارجية، سمير الهاشمي، مع الملك بشار الأسد. | سمير-الهاشمي، بشار-الاسد
            زيارة تاريخية إلى الشمال | يزور سمير الهاشمي هولندا اليوم. | سمير-الهاشمي، netherlands
            خلاف على الصيد في الشمال | وتحدث سمير الهاشمي في مؤتمر صحفي مشترك مع بشار الأسد. | سمير-الهاشمي، بشار-الاسد
            زيارة الملك المرتقبة لهولندا | وغادر الوفد. | ''
            خلاف على الصيد في الشمال | والتقى سمير الهاشمي، الذي وصل أمس، الملك بشار الأسد. | سمير-الهاشمي، بشار-الاسد
            زيارة تاريخية إلى الشمال | وصل سمير الهاشمي إلى المطار، ولم يصل بعده أحد. | سمير-الهاشمي
            خلاف على الصيد في الشمال | أعلنت الحكومة الهولندية، أمس، أن القوارب عادت إلى النرويج. | netherlands
            خلاف على الصيد في الشمال | قالت وكالة رويترز إن القوارب عادت. | ''
            خلاف على الصيد في الشمال | قال مسؤول هولندي إن القوارب عادت. | ''
            خلاف على الصيد في الشمال | قال رئيس الوزراء الهولندي السابق سمير الهاشمي إنه باق، وسكتت هولندا. | سمير-الهاشمي
            خلاف على الصيد في الشمال | أعلن وزير المالية الهولندي سمير الهاشمي أنه باق، وسكتت هولندا. | سمير-الهاشمي، netherlands
            خلاف على الصيد في الشمال | أعلن قائد المنطقة البحرية السادسة في الشمال، اللواء سمير الهاشمي، أن القوارب عادت. | سمير-الهاشمي
            خلاف على الصيد في الشمال | قال مراقبون هولنديون إن القوارب عادت. | ''
            لقاءات في الشمال | تستضيف هولندا قمة تجمع سمير الهاشمي وبشار الأسد. | netherlands، سمير-الهاشمي، بشار-الاسد
            لقاءات في الشمال | وصل سمير الهاشمي وبشار الأسد إلى المرفأ. | سمير-الهاشمي، بشار-الاسد
            خلاف على الصيد في الشمال | قال سمير الهاشمي إنه باق، خلافا لما قاله في لقائه مع بشار الأسد في الشهر الماضي. | سمير-الهاشمي
            خلاف على الصيد في الشمال | في مشهد وصفه مراقبون بالتاريخي، غادر سمير الهاشمي المرفأ. | سمير-الهاشمي
            """)
    void readsTheEventInTheHeadlineAndTheBeginning(String headline, String lead, String present) {
        assertThat(present(headed(headline, lead))).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سمير الهاشمي في الشمال | عادت القوارب أمس إلى المرفأ. | وقال وزير المالية سمير الهاشمي إنه باق. | وغادر الوفد. | سمير-الهاشمي
            قوارب في الشمال | عادت القوارب أمس إلى المرفأ. | وقال وزير المالية السابق سمير الهاشمي إنه باق. | وغادر الوفد. | ''
            قوارب في الشمال | عادت القوارب أمس إلى المرفأ. | وقال سمير الهاشمي إنه باق. | وغادر الوفد. | سمير-الهاشمي
            قوارب في الشمال | عادت القوارب أمس إلى المرفأ. | وغادر الوفد. | وقال سمير الهاشمي إنه باق. | ''
            قوارب في الشمال | وافق البرلمان الهولندي على القانون الجديد بعد جلسة طويلة من النقاش. | ورحبت هولندا وقالت رويترز إنه جديد. | وغادر الوفد. | البرلمان-الهولندي، netherlands
            """)
    void weighsAllSignsOfAParticipant(String headline, String lead, String second, String end, String present) {
        assertThat(present(headed(headline, lead, second, REST, end))).isEqualTo(present);
    }

    private static Article headed(String headline, String... paragraphs) {
        var text = new StringBuilder(headline);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Title(new Span(0, headline.length())));
        for (String paragraph : paragraphs) {
            int begin = text.append('\n').length();
            parts.add(new Part.Paragraph(new Span(begin, text.append(paragraph).length())));
        }
        return new Article(Path.of("خبر.txt"), text.toString(), "UTF-8", parts, Optional.empty(), Optional.empty());
    }

    private static String present(Article article) {
        return String.join(
                "، ",
                new ParticipantFinder()
                        .find(article, Passages.of(article)).stream()
                                .filter(p -> p.attendance() == Attendance.PRESENT)
                                .map(Participant::id)
                                .toList());
    }

    private static String names(Attendance attendance, String... paragraphs) {
        var article = Articles.of("خبر.txt", paragraphs);
        return String.join(
                "، ",
                new ParticipantFinder()
                        .find(article, Passages.of(article)).stream()
                                .filter(p -> p.attendance() == attendance && !p.id().matches("[a-z-]+"))
                                .map(p -> p.name())
                                .toList());
    }

    private static List<String> ids(Attendance attendance, String... paragraphs) {
        var article = Articles.of("خبر.txt", paragraphs);
        return new ParticipantFinder()
                .find(article, Passages.of(article)).stream()
                        .filter(p -> p.attendance() == attendance)
                        .map(p -> p.id())
                        .toList();
    }
}
