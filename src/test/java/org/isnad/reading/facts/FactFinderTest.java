package org.isnad.reading.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Articles;
import org.isnad.reading.Fact;
import org.isnad.reading.Passages;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactFinderTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            استمر الاجتماع ساعتين و45 دقيقة            | PT2H45M  | ساعتين و45 دقيقة
            استمر الاجتماع نحو ساعتين و٤٥ دقيقة         | ~PT2H45M | نحو ساعتين و٤٥ دقيقة
            دام اللقاء ساعتين ونصف الساعة              | PT2H30M  | ساعتين ونصف الساعة
            استغرقت المباحثات قرابة ثلاث ساعات         | ~PT3H    | قرابة ثلاث ساعات
            عقدا لقاء لمدة أربعين دقيقة                | PT40M    | أربعين دقيقة
            دامت القمة خمس وأربعين دقيقة               | PT45M    | خمس وأربعين دقيقة
            استمر الاجتماع أكثر من ساعتين              | ~PT2H    | أكثر من ساعتين
            استغرق اللقاء ساعة                        | PT1H     | ساعة
            استمر اللقاء ساعة وعشرين دقيقة             | PT1H20M  | ساعة وعشرين دقيقة
            بعد تسع ساعات من المباحثات الصعبة          | PT9H     | تسع ساعات
            وصل في زيارة تستمر ثلاثة أيام              | P3D      | ثلاثة أيام
            يبدأ زيارة تستغرق يومين                    | P2D      | يومين
            انتهت القمة بعد يومين من المشاورات         | P2D      | يومين
            امتد الاجتماع أزيد من أربع ساعات           | ~PT4H    | أزيد من أربع ساعات
            رفعت الجلسة بعد أقل من ساعة                | ~PT1H    | أقل من ساعة
            """, delimiter = '|')
    void readsHowLongAMeetingLasted(String sentence, String value, String words) {
        assertThat(facts(Fact.Kind.DURATION, sentence)).containsExactly(value + " «" + words + "»");
    }

    @Test
    void readsNoDurationWhereTheHoursTellWhen() {
        assertThat(facts(Fact.Kind.DURATION, "غادر الوفد بعد ساعتين من الاجتماع"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            عقدت القمة مساء الجمعة                     | مساء الجمعة
            التقى الوزيران يوم 16 آب                   | يوم 16 آب
            عقد الاجتماع في ٤ فيفري 2022               | ٤ فيفري 2022
            بدأت المحادثات في 3 كانون الثاني 2019      | 3 كانون الثاني 2019
            يلتقي الوزيران في 9 آذار/مارس المقبل        | 9 آذار/مارس المقبل
            انتهى اللقاء أمس الأحد                     | أمس الأحد
            وقعت اللجنة أمس الأول مذكرة                | أمس الأول
            تعقد القمة في السادس من الشهر المقبل        | السادس من الشهر المقبل
            عقد اللقاء في الثالث والعشرين من آب         | الثالث والعشرين من آب
            صوت المجلس، الأربعاء، لصالح الخطة          | الأربعاء
            تعقد القمة يوم غد في العاصمة               | يوم غد
            تعقد القمة في الـ12 من حزيران              | الـ12 من حزيران
            """, delimiter = '|')
    void readsTheDayOfAMeeting(String sentence, String words) {
        assertThat(facts(Fact.Kind.DATE, sentence)).containsExactly(words + " «" + words + "»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قالت وكالة الأنباء الخميس إن الاجتماع مفيد",
                "رحب الوزير بالاتفاق وفق ما أفادت صحيفة محلية الخميس",
                "تتواصل أعمال البناء منذ الخميس"
            })
    void aDayThatIsNotTheEventsIsNone(String sentence) {
        assertThat(facts(Fact.Kind.DATE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ندد الوزير، الخميس، بالهجوم                                   | الخميس
            أعلنت الشركة مساء الاثنين أنها ملتزمة بالمشروع                  | مساء الاثنين
            أعلن الوزير الخميس أن القمة ستعقد الاثنين المقبل                | الاثنين المقبل
            قال المسؤول اليوم الجمعة إن القرار سيعلن في كلمة يوم الأحد       | يوم الأحد
            يزور الرئيس البلاد غدا في 14 تموز/يوليو                        | غدا في 14 تموز/يوليو
            أكد كاتب الجامعة اليوم الثلاثاء 14 ماي 2024 أن الجلسة فشلت       | اليوم الثلاثاء 14 ماي 2024
            أعلن الوزير يوم الأربعاء (14 شباط 2018) أن الوفد عاد             | يوم الأربعاء (14 شباط 2018
            عقد الملك في الرياض اليوم جلسة مباحثات                          | اليوم
            """, delimiter = '|')
    void theFirstDayOfTheLeadIsTheEvents(String sentence, String words) {
        assertThat(facts(Fact.Kind.DATE, sentence)).containsExactly(words + " «" + words + "»");
    }

    @Test
    void theSameDayIsTheEventsWhereItIsToldAgain() {
        var article = """
                أعلن الوزير سالم فهد الخميس استقالته من الحكومة بسبب خلاف على الميزانية.
                وكانت الحكومة أقرت الميزانية الثلاثاء.
                وهطلت أمطار الخميس على السواحل.
                وقال الوزير في رسالة استقالته الخميس إن الخلاف على الميزانية كبير.
                """;
        assertThat(facts(Fact.Kind.DATE, article)).containsExactly("الخميس «الخميس»", "الخميس «الخميس»");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            خرجت مظاهرات في العاصمة السودانية الخرطوم                       | الخرطوم
            خرجت مظاهرة في مدينة قرنوس شمالي البلاد                         | قرنوس
            استقبل الرئيس الوفد في قصر السلام                               | السلام
            التقى الأمير الوزير في القدس الغربية                            | القدس الغربية
            اجتمع الوزراء في خان شيخون                                      | خان شيخون
            """, delimiter = '|')
    void findsWhereTheEventOfTheLeadWas(String sentence, String place) {
        assertThat(facts(Fact.Kind.PLACE, sentence)).containsExactly(place + " «" + place + "»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يعترف الرئيس بالقدس عاصمة",
                "جاء ذلك في بيان قصر السلام",
                "دعا الرئيس إلى قاعدة دستورية متينة",
                "أغلقت الحكومة سفارتها في روما"
            })
    void aCityOfSomethingElseIsNoPlace(String sentence) {
        assertThat(facts(Fact.Kind.PLACE, sentence)).isEmpty();
    }

    @Test
    void aVisitIsWhereItLeads() {
        assertThat(facts(Fact.Kind.PLACE, "وصل الوزير الاثنين إلى تونس، ثم إلى صفاقس"))
                .containsExactly("صفاقس «صفاقس»");
        assertThat(facts(Fact.Kind.PLACE, "وصل المبعوث الاثنين إلى عدن")).containsExactly("عدن «عدن»");
        assertThat(facts(Fact.Kind.PLACE, "رئيس الوزراء يزور الخرطوم")).containsExactly("الخرطوم «الخرطوم»");
    }

    @Test
    void aVisitIsAsLongAsItLastsOnlyWhereTheTitleIsOfIt() {
        var visit = "التقى الوزير نظيره في زيارة تستمر ثلاثة أيام إلى البلاد.";
        assertThat(facts(Fact.Kind.DURATION, titled("الوزيران يبحثان ملف المياه", visit)))
                .isEmpty();
        assertThat(facts(Fact.Kind.DURATION, titled("الوزير في زيارة مفاجئة", visit)))
                .containsExactly("P3D «ثلاثة أيام»");
    }

    @Test
    void aMeetingToComeIsElsewhere() {
        var article = """
                اختتمت في روما أعمال اللجنة.
                واتفق الجانبان على أن تعقد الجولة الأولى في نيروبي خلال أيلول المقبل.
                وقال الوزير إن اللجنة ستجتمع في برلين.
                """;
        assertThat(facts(Fact.Kind.PLACE, article)).containsExactly("روما «روما»");
    }

    @Test
    void aCityThatIsTalkedAboutIsNoPlace() {
        assertThat(facts(Fact.Kind.PLACE, "وتطرق الوزير إلى الوضع في حلب خلال مشاورات هاتفية"))
                .isEmpty();
    }

    @Test
    void aMeetingToComeIsTheEventWhereTheArticleOpensWithIt() {
        assertThat(facts(Fact.Kind.PLACE, "ستعقد القمة في جنيف")).containsExactly("جنيف «جنيف»");
        assertThat(facts(Fact.Kind.PLACE, "ويعقد الاجتماع المقبل في جنيف")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            بلغت التجارة بينهما 35.11 مليار دولار      | 35.11 مليار دولار
            تراجعت الصادرات و28% من الواردات           | 28%
            نمت التجارة 10 في المئة                    | 10 في المئة
            """, delimiter = '|')
    void readsATradeFigureWhole(String sentence, String words) {
        assertThat(facts(Fact.Kind.TRADE, sentence)).containsExactly(words + " «" + words + "»");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            بدأت القمة العربية في تونس                 | القمة العربية
            بعد قمة روما - باريس                       | قمة روما - باريس
            عقدت قمة للحلف الصيف الماضي                |
            بدأت قمة مجموعة العشرين في لندن             | قمة مجموعة العشرين
            افتتح الوزير منتدى الطاقة العربي، الأحد      | منتدى الطاقة العربي
            انطلقت قمة "خمسة زائد واحد" في روما         | قمة "خمسة زائد واحد
            انتهت الجولة السابعة من مفاوضات السلام في روما | الجولة السابعة من مفاوضات السلام
            تعثرت جولة الدوحة أمس                       | جولة الدوحة
            تعثرت جولة جديدة أمس                        |
            بدأت القمة المرتقبة                         |
            فاز الحزب في الانتخابات البرلمانية           |
            """, delimiter = '|')
    void readsWhatTheEventIsCalled(String sentence, String words) {
        assertThat(facts(Fact.Kind.EVENT_NAME, sentence))
                .isEqualTo(words == null ? List.of() : List.of(words + " «" + words + "»"));
    }

    @Test
    void aVoteIsTheEventWhereTheTitleHasIt() {
        assertThat(facts(
                        Fact.Kind.EVENT_NAME,
                        titled(
                                "الحزب يفوز بالانتخابات البرلمانية المجرية",
                                "حصل الحزب الحاكم على أكثر من نصف الأصوات في جميع أنحاء البلاد بحسب اللجنة.")))
                .containsExactly("الانتخابات البرلمانية المجرية «الانتخابات البرلمانية المجرية»");
    }

    @Test
    void anEventThatTheArticleDoesNotBeginWithIsAnother() {
        assertThat(facts(Fact.Kind.EVENT_NAME, """
                        افتتح الوزير طريقا جديدا يربط المدينتين.
                        وبلغت الكلفة مليونا.
                        واستمر العمل عاما.
                        وشكر المهندسين.
                        وعاد ذكر قمة لندن في كلمته.
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"زاد النشاط التجاري بحجم تمويل 300 مليون ريال", "فتحت المحلات التجارية وربحت 20 مليون ريال"})
    void aFigureOfBusinessIsNoTrade(String sentence) {
        assertThat(facts(Fact.Kind.TRADE, sentence)).isEmpty();
    }

    @Test
    void readsNoDurationWhereItIsATitle() {
        assertThat(facts(Fact.Kind.DURATION, "التقى الوزير مقدم برنامج \"60 دقيقة\" في مكتبه"))
                .isEmpty();
    }

    @Test
    void countsThoseBeforeTheVerbAndNoneOverYears() {
        assertThat(facts(Fact.Kind.CASUALTIES, "قالت الشرطة إن 19 شخصا على الأقل قتلوا"))
                .containsExactly("19 شخصا على الأقل «19 شخصا على الأقل»");
        assertThat(facts(Fact.Kind.CASUALTIES, "وقتل 900 شخص منذ بداية الحرب")).isEmpty();
    }

    @Test
    void readsVenueAndCity() {
        assertThat(facts(Fact.Kind.PLACE, "عقد الاجتماع في فندق \"كابيلا\" في جنيف"))
                .containsExactly("كابيلا «كابيلا»", "جنيف «جنيف»");
    }

    @Test
    void readsCasualtiesInWordsOfManyAndThoseAmongThem() {
        assertThat(facts(Fact.Kind.CASUALTIES, "أسفر الزلزال عن مقتل 120 شخصا بينهم ثلاثون طفلا، وجرح مئات آخرين."))
                .containsExactly("120 شخصا «120 شخصا»", "ثلاثون طفلا «ثلاثون طفلا»", "مئات آخرين «مئات آخرين»");
        assertThat(facts(Fact.Kind.CASUALTIES, "لقي عشرات النساء والأطفال مصرعهم في الحريق الذي أودى بحياة 7 عمال."))
                .containsExactly("عشرات النساء والأطفال «عشرات النساء والأطفال»", "7 عمال «7 عمال»");
        assertThat(facts(Fact.Kind.CASUALTIES, "حضر مئات الطلاب بينهم عشرون طالبة، ولقي الوزير ترحيبا من 5 صحفيين."))
                .isEmpty();
    }

    @Test
    void readsCasualties() {
        assertThat(facts(Fact.Kind.CASUALTIES, "أوقعت الحرب أكثر من 500 ألف قتيل وجريح"))
                .containsExactly("أكثر من 500 ألف قتيل وجريح «أكثر من 500 ألف قتيل وجريح»");
    }

    @Test
    void countsTeensAndAtLeast() {
        assertThat(facts(Fact.Kind.CASUALTIES, "وأدى القصف إلى مقتل اثني عشر شخصا على الأقل"))
                .containsExactly("اثني عشر شخصا على الأقل «اثني عشر شخصا على الأقل»");
    }

    @Test
    void countsOneVictimAndTwo() {
        assertThat(facts(Fact.Kind.CASUALTIES, "وأسفرت الغارة عن مقتل شخص واحد على الأقل، وقبلها مقتل شخصين"))
                .containsExactly("شخص واحد على الأقل «شخص واحد على الأقل»", "شخصين «شخصين»");
    }

    @Test
    void looksAheadOnlyBesideThePlace() {
        assertThat(facts(Fact.Kind.PLACE, "عقد الاجتماع في روما، لبحث هجوم محتمل"))
                .containsExactly("روما «روما»");
    }

    private static Article titled(String title, String body) {
        List<Part> parts = List.of(
                new Part.Title(new Span(0, title.length())),
                new Part.Paragraph(new Span(title.length() + 1, title.length() + 1 + body.length())));
        return new Article(Path.of("خبر.txt"), title + "\n" + body, "UTF-8", parts, Optional.empty(), Optional.empty());
    }

    private static List<String> facts(Fact.Kind kind, String sentence) {
        return facts(kind, Articles.of("خبر.txt", sentence));
    }

    private static List<String> facts(Fact.Kind kind, Article article) {
        return new FactFinder()
                .find(article, Passages.of(article), List.of()).stream()
                        .filter(fact -> fact.kind() == kind)
                        .map(fact -> fact.value() + " «" + article.textAt(fact.content()) + "»")
                        .toList();
    }
}
