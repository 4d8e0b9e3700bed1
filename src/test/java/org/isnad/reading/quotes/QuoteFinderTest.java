package org.isnad.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who said what, in one sentence or two.
class QuoteFinderTest {

    private static final Map<String, Participant.Kind> CAST = Map.of(
            "سامي حداد", Participant.Kind.PERSON,
            "نادر", Participant.Kind.PERSON,
            "وكالة الأفق", Participant.Kind.ORGANISATION,
            "تونس", Participant.Kind.COUNTRY,
            "الوزيران", Participant.Kind.GROUP,
            "مصادر", Participant.Kind.GROUP);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            وقال سامي حداد: “سنعود إلى العمل غدا”.                        | direct   | سامي حداد    | قال   | سنعود إلى العمل غدا
            وقال سامي حداد إن العمل بدأ منذ شهر.                          | indirect | سامي حداد    | قال   | العمل بدأ منذ شهر
            وأكدت وكالة الأفق أن الطريق مفتوح، ما يعني نهاية الأزمة.       | indirect | وكالة الأفق  | أكدت  | الطريق مفتوح
            ودعا سامي حداد إلى وقف العمل فورا.                            | indirect | سامي حداد    | دعا   | وقف العمل فورا
            ورحب سامي حداد بالاتفاق الجديد بين البلدين.                   | indirect | سامي حداد    | رحب   | الاتفاق الجديد بين البلدين
            وأعلنت تونس استعدادها لاستضافة اللقاء.                        | indirect | تونس         | أعلنت | استعدادها لاستضافة اللقاء
            وأكد سامي حداد في مؤتمر صحافي التزامه بالاتفاق الجديد.           | indirect | سامي حداد    | أكد   | التزامه بالاتفاق الجديد
            وجدد سامي حداد خلال اللقاء دعمه للخطة.                          | indirect | سامي حداد    | جدد   | دعمه للخطة
            ووصف سامي حداد اللقاء بأنه “ناجح”.                            | partial  | سامي حداد    | وصف   | ناجح
            “لن نعود إلى هناك أبدا”، قال سامي حداد.                       | direct   | سامي حداد    | قال   | لن نعود إلى هناك أبدا
            لكن مصادر أكدت أن اللقاء تأجل.                                | indirect | مصادر        | أكدت  | اللقاء تأجل
            والتقى نادر، الذي قال إن الحل قريب، وفدا.                     | indirect | نادر         | قال   | الحل قريب، وفدا
            وبحسب وكالة الأفق، فإن العدد ارتفع إلى مئة.                    | indirect | وكالة الأفق  | بحسب  | العدد ارتفع إلى مئة
            ورفض سامي حداد خطة النقابة.                                  | indirect | سامي حداد    | رفض   | خطة النقابة
            وطلب سامي حداد من الحرس فتح المعبر.                           | indirect | سامي حداد    | طلب   | فتح المعبر
            ووصف سامي حداد الرحلة بالصعبة، وعاد إلى المدينة.               | indirect | سامي حداد    | وصف   | الصعبة
            ونقلت وكالة الأفق عن سامي حداد قوله: “سنعود إلى العمل غدا”.    | direct   | سامي حداد    | قوله  | سنعود إلى العمل غدا
            جاء ذلك في رسالة لنادر، حيث قال: “سنعود إلى العمل غدا”.        | direct   | نادر         | قال   | سنعود إلى العمل غدا
            وحيا سامي حداد ضيفه نادر قائلا إن الحل قريب.                   | indirect | سامي حداد    | قائلا | الحل قريب
            وتحدث موقع نادر عن خطأ في العقد.                              | indirect | -            | تحدث  | خطأ في العقد
            وذكرت مصادر أن متحدثا باسمه قال إن الحل قريب.                 | indirect | مصادر        | ذكرت  | متحدثا باسمه قال إن الحل قريب
            ونقلت وكالة الأفق عن سامي حداد أن العمل بدأ.                   | indirect | سامي حداد    | نقلت  | العمل بدأ
            وزار نادر المدينة وحث مصادر على الصبر كله.                     | indirect | نادر         | حث    | الصبر كله
            وقال سامي حداد إن العمل بدأ؛ لأن الطريق مفتوح.                 | indirect | سامي حداد    | قال   | العمل بدأ؛ لأن الطريق مفتوح
            وأدان حارس الباب، سامي حداد، أمس، الهجوم على السوق.            | indirect | سامي حداد    | أدان  | الهجوم على السوق
            ودعا سامي حداد العمال لأن يعودوا غدا.                         | indirect | سامي حداد    | دعا   | يعودوا غدا
            وقال مدير العمل في تونس، سامي حداد، إن الحل قريب.             | indirect | سامي حداد    | قال   | الحل قريب
            وقال سامي حداد لصحيفة “الأفق” إن الحل قريب.                   | indirect | سامي حداد    | قال   | الحل قريب
            وقالت تونس، واسمها القديم قرطاج، إن الحل قريب.                | indirect | تونس         | قالت  | الحل قريب
            وذُكر أن الحل قريب.                                          | indirect | -            | ذُكر   | الحل قريب
            وقال سامي حداد إنه أبلغ مصادر بأن الحل قريب.                  | indirect | سامي حداد    | قال   | أبلغ مصادر بأن الحل قريب
            ونسبت وكالة الأفق إلى حارس قوله: “لن نعود إلى هناك أبدا”.       | direct   | -            | قوله  | لن نعود إلى هناك أبدا
            وقال حارس الباب إن الطريق مغلق.                               | indirect | -            | قال   | الطريق مغلق
            وقال سامي حداد، وزير النقل السابق، إن الحل قريب.               | indirect | سامي حداد    | قال   | الحل قريب
            وقال مدير المصنع الكبير، سامي حداد، إن الحل قريب.              | indirect | سامي حداد    | قال   | الحل قريب
            وقال سامي حداد، الذي عاد أمس من تونس، إن الحل قريب.            | indirect | سامي حداد    | قال   | الحل قريب
            وعقد سامي حداد مؤتمرا قال فيه إن الحل قريب.                      | indirect | سامي حداد    | قال   | الحل قريب
            وقال سامي حداد، في مدينة ساحلية: “سنعود إلى العمل غدا”.        | direct   | سامي حداد    | قال   | سنعود إلى العمل غدا
            وقدم سامي حداد دليلا على أن العمل بدأ، وقال إن الحل قريب.       | indirect | سامي حداد    | قال   | الحل قريب
            وأعلن سامي حداد، الذي عاد أمس، إلغاء الرحلة إلى تونس.           | indirect | سامي حداد    | أعلن  | إلغاء الرحلة إلى تونس
            ورفض سامي حداد الإفصاح عن خطته.                              | indirect | سامي حداد    | رفض   | الإفصاح عن خطته
            وأدان سامي حداد بأشد العبارات الهجوم على السوق.                | indirect | سامي حداد    | أدان  | الهجوم على السوق
            وتوقع سامي حداد أسبوعا صعبا في المدينة.                        | indirect | سامي حداد    | توقع  | أسبوعا صعبا في المدينة
            واعتبر سامي حداد القرار الجديد خطأ كبيرا.                      | indirect | سامي حداد    | اعتبر | القرار الجديد خطأ كبيرا
            وكالة الأفق تستبعد أي تأجيل جديد.                             | indirect | وكالة الأفق  | تستبعد | أي تأجيل جديد
            وشدد سامي حداد على القول: “سنعود إلى العمل غدا”.               | direct   | سامي حداد    | شدد   | سنعود إلى العمل غدا
            سيفتح الطريق غدا، كما أعلن سامي حداد.                         | indirect | سامي حداد    | كما   | سيفتح الطريق غدا
            وقال سامي حداد إن الطريق سيفتح كما أعلنت وكالة الأفق.          | indirect | سامي حداد    | قال   | الطريق سيفتح
            وبحسب وكالة الأفق المحلية الصغيرة، فإن الطريق سيفتح غدا.        | indirect | وكالة الأفق  | بحسب  | الطريق سيفتح غدا
            وقالت المتحدثة باسم الوزارة سامي حداد إن الحل قريب.            | indirect | سامي حداد    | قالت  | الحل قريب
            وجاء في تقرير وكالة الأفق أن الحل قريب.                        | indirect | وكالة الأفق  | جاء   | الحل قريب
            وكانت تونس أعلنت أن الطريق مفتوح.                             | indirect | تونس         | أعلنت | الطريق مفتوح
            وعاد سامي حداد، الذي وصف نادر بأنه صعب.                        | indirect | سامي حداد    | وصف   | صعب
            وكالة الأفق تدعو لحوار جديد بين البلدين.                       | indirect | وكالة الأفق  | تدعو  | حوار جديد بين البلدين
            ويأتي القرار بعد أيام من إغلاق السوق القديم، بحسب وكالة الأفق.   | indirect | وكالة الأفق  | بحسب  | ويأتي القرار بعد أيام من إغلاق السوق القديم
            وقال مدير وكالة الأفق، سامي حداد، إن الحل قريب.                | indirect | سامي حداد    | قال   | الحل قريب
            وبحسب سامي حداد فإن الطريق الكبير، سيفتح غدا.                   | indirect | سامي حداد    | بحسب  | الطريق الكبير، سيفتح غدا
            وأعلن سامي حداد في 8 آذار/مارس 2018 إلغاء الرحلة.               | indirect | سامي حداد    | أعلن  | إلغاء الرحلة
            وقال حارس، وهو قريب سامي حداد، إن الحل قريب.                   | indirect | -            | قال   | الحل قريب
            ارتفع العدد إلى مئة، وفقا لما ذكرته وكالة الأفق.                | indirect | وكالة الأفق  | وفقا  | ارتفع العدد إلى مئة
            وقال سامي حداد لقناة سي.إن.إن “سنعود إلى العمل غدا”.           | direct   | سامي حداد    | قال   | سنعود إلى العمل غدا
            وكان سامي حداد، الذي عينه نادر أمس، قد حذر من خطة النقابة.     | indirect | سامي حداد    | حذر   | خطة النقابة
            ووقف سامي حداد في السوق، وأكد أمامهم أن الحل قريب.             | indirect | سامي حداد    | أكد   | الحل قريب
            وقالت حليفتها تونس إن الحل قريب.                             | indirect | تونس         | قالت  | الحل قريب
            وقالت الجارة الصغيرة في شمال تونس إن الحل قريب.               | indirect | -            | قالت  | الحل قريب
            وقال حارس الباب سامي حداد الذي طلب عدم ذكر اسمه إن الحل قريب.    | indirect | سامي حداد    | قال   | الحل قريب
            وقال سامي حداد، طلب عدم ذكر اسمه، إن الحل قريب.                | indirect | سامي حداد    | قال   | الحل قريب
            وكان سامي حداد قال من قبل إن الحل قريب.                       | indirect | سامي حداد    | قال   | الحل قريب
            ولم يستبعد سامي حداد إلغاء الرحلة.                            | indirect | سامي حداد    | يستبعد | إلغاء الرحلة
            وأكد سامي حداد مجددا التزامه بالاتفاق.                         | indirect | سامي حداد    | أكد   | التزامه بالاتفاق
            ودعا سامي حداد مجددا لحوار بين البلدين.                       | indirect | سامي حداد    | دعا   | حوار بين البلدين
            وطمأن سامي حداد العمال بأن الحل قريب.                        | indirect | سامي حداد    | طمأن  | الحل قريب
            ويجمع الوزيران على أن الحل قريب.                             | indirect | الوزيران     | يجمع  | الحل قريب
            وتمت الإشارة إلى أهمية الحوار.                               | indirect | -            | الإشارة | أهمية الحوار
            ووصل ضيف وُصف بأنه صديق سامي حداد.                            | indirect | -            | وُصف   | صديق سامي حداد
            فرد سامي حداد بأن الحل قريب.                                  | indirect | سامي حداد    | رد    | الحل قريب
            وأكدت مساعدة الوزير بالعاصمة أن الحل قريب.                    | indirect | -            | أكدت  | الحل قريب
            دبي، تونس (الأفق)-- وأعلن عن فتح الطريق.                      | indirect | -            | أعلن  | فتح الطريق
            وقال البيان الكبير لسامي حداد ونادر إن الحل قريب.              | indirect | -            | قال   | الحل قريب
            وقال سامي حداد ونادر إن الحل قريب.                            | indirect | سامي حداد    | قال   | الحل قريب
            لكن بحسب وكالة الأفق، فإن الطريق سيفتح غدا.                      | indirect | وكالة الأفق  | بحسب  | الطريق سيفتح غدا
            وبحسب سامي حداد الذي عاد أمس من السوق، فإن الطريق سيفتح غدا.     | indirect | سامي حداد    | بحسب  | الطريق سيفتح غدا
            وأكد البيان الختامي لتونس أن الحل قريب.                         | indirect | تونس         | أكد   | الحل قريب
            وأعلن سامي حداد ليل الأحد-الاثنين عزمه العودة.                   | indirect | سامي حداد    | أعلن  | عزمه العودة
            وقال وزيرا خارجية تونس إن الحل قريب.                          | indirect | -            | قال   | الحل قريب
            وأعلن سامي حداد الأسبوع الماضي الهدنة في المدينة.                | indirect | سامي حداد    | أعلن  | الهدنة في المدينة
            وقالت تونس إن الطريق مفتوح، غير أن السيارات لم تصل.              | indirect | تونس         | قالت  | الطريق مفتوح
            """)
    void findsTheWordsAndTheirSpeaker(String text, String kind, String speaker, String cue, String content) {
        assertThat(read(text)).containsExactly(new Said(kind, speaker, cue, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ولم يقل سامي حداد إن الحل قريب.",
                "وأوقفت الشرطة 14 متهما قرب العاصمة بتهم الفساد.",
                "ويحاكم في تونس متهما بالفساد.",
                "وأظهرت النتائج أن الحزب يتقدم.",
                "وجرى لقاء بين سامي حداد ونادر عن المياه.",
                "وغادر سامي حداد قاعدة “المطار القديم” أمس.",
                "وظهر سامي حداد على قناة “الخبر”.",
                "ومن الجدير بالذكر أن العمل بدأ منذ شهر.",
                "يذكر أن العمل بدأ منذ شهر.",
                "ومع اقتراب الشتاء، يتوقع أن يرتفع السعر.",
                "وطلب سامي حداد عدم ذكر اسمه.",
                "وسيعود العمال إذا وعد سامي حداد بوقف العمل.",
                "ودافع سامي حداد عن نفسه أمس.",
                "وتعد هذه السوق معروفة بالزحام.",
                "وحكم على متهمين من تونس بالسجن.",
                "ووصل سامي حداد إلى تونس عبر البحر بعيدا عن الزحام.",
                "ويعتبر سامي حداد أكبر صانع للسفن في المدينة.",
                "واستبعد سامي حداد من قائمة المنتخب.",
                "وخرج العمال إلى السوق، كما أضاف سامي حداد مقعدين.",
                "وبحسب ما قال مكتب سامي حداد، فإن الحل قريب.",
                "وجاء سامي حداد في الصباح إلى السوق.",
                "واللدغات التي تحدث ليلا فضلا عن الحر كثيرة."
            })
    void findsNothingWhereNobodySpeaks(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void givesADroppedSubjectToTheLastSpeaker() {
        assertThat(read("وقال سامي حداد إن العمل بدأ. وأضاف أن الحل قريب."))
                .containsExactly(
                        new Said("indirect", "سامي حداد", "قال", "العمل بدأ"),
                        new Said("indirect", "سامي حداد", "أضاف", "الحل قريب"));
    }

    @Test
    void doesNotGiveAnUnknownSpeakersFurtherWordsToTheOneBefore() {
        assertThat(read("وقال سامي حداد إن العمل بدأ. وقال حارس الباب إن الطريق مغلق. وأضاف أن الحل قريب.")
                        .getLast())
                .isEqualTo(new Said("indirect", null, "أضاف", "الحل قريب"));
    }

    @Test
    void knowsASubjectThatBeginsLikeAPreposition() {
        assertThat(
                        read(
                                        "وقال سامي حداد إن العمل بدأ. وأضافت لجنة محلية أن الحل قريب. وقال لاعب سابق إن الطريق مفتوح.")
                                .stream()
                                .skip(1))
                .extracting(Said::speaker)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            وقال رئيس وكالة الأفق إن الحل قريب.
            وقال البيان الذي نشرته وكالة الأفق إن الحل قريب.
            وقالت عائلة سامي حداد إن الحل قريب.
            وقال في رسالة إلى سامي حداد إن الحل قريب.
            وعاد سامي حداد الذي تتهمه الشرطة بعرقلة السير.
            """)
    void givesNobodyTheWordsOfThoseWhoHaveHimOrSpeakOfHim(String text) {
        assertThat(read(text)).extracting(Said::speaker).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            وقال سامي حداد إن “العمل هو الحل”.                       | direct
            وقال سامي حداد إن العمل “لن يتوقف يوما في هذه المدينة”.    | direct
            وقال سامي حداد إن المدينة “لم تعد تحتمل”.                 | partial
            وندد سامي حداد بـ“الهجوم الكبير الذي وقع أمس في السوق”.    | partial
            """)
    void tellsAClauseInMarksFromAPhrase(String text, String kind) {
        assertThat(read(text).getLast().kind()).isEqualTo(kind);
    }

    @Test
    void endsAStatementAtAParticipleAndItsParticle() {
        assertThat(read("وتعهدت تونس بإجراء إصلاحات مؤكدة أنها ستعود."))
                .containsExactly(
                        new Said("indirect", "تونس", "تعهدت", "إجراء إصلاحات"),
                        new Said("indirect", "تونس", "مؤكدة", "ستعود"));
    }

    @Test
    void givesTheSecondOfTwoVerbsToItsNeighbour() {
        assertThat(read("وتعتقد وكالة الأفق أن الطريق مغلق، وهو ما تنفيه تونس وتقول إن الطريق مفتوح.")
                        .getLast())
                .isEqualTo(new Said("indirect", "تونس", "تقول", "الطريق مفتوح"));
    }

    @Test
    void givesASpokesmansWordsNotToTheOneHeSpeaksFor() {
        assertThat(read("وقال المتحدث باسم سامي حداد إن العمل بدأ. وأضاف أن الحل قريب."))
                .extracting(Said::speaker)
                .containsOnlyNulls();
    }

    @Test
    void givesTheWordsOfAStatementToWhoIssuedIt() {
        assertThat(read("وقال سامي حداد في بيان إن العمل بدأ. وأضاف البيان أن الحل قريب.")
                        .getLast())
                .isEqualTo(new Said("indirect", "سامي حداد", "أضاف", "الحل قريب"));
    }

    @Test
    void givesTheWordsOfAnotherStatementToNobody() {
        assertThat(read("وقال سامي حداد للحضور إن العمل بدأ. وأضاف البيان أن الحل قريب.")
                        .getLast()
                        .speaker())
                .isNull();
    }

    @Test
    void takesACountryBeforeAHeadlinesColonForTheScene() {
        var text = "تونس: العمال يعودون إلى المصانع";
        assertThat(read(text, new Part.Title(Span.all(text)))).isEmpty();
    }

    @Test
    void goesOnWithAStatementBehindAFullStop() {
        assertThat(read("وقال سامي حداد إن العمل بدأ. وأن الحل قريب.").getLast())
                .isEqualTo(new Said("indirect", "سامي حداد", "قال", "الحل قريب"));
    }

    @Test
    void givesTheCallOfTwoToNobodyElse() {
        assertThat(read("وقال سامي حداد إن العمل بدأ. ودعا الوزيران إلى وقف العمل.")
                        .getLast()
                        .speaker())
                .isEqualTo("الوزيران");
    }

    @Test
    void givesADescriptionWithoutASubjectToTheLastSpeaker() {
        assertThat(read("وقال سامي حداد إن العمل بدأ. ووصف القرار بأنه صعب جدا.")
                        .getLast())
                .isEqualTo(new Said("indirect", "سامي حداد", "وصف", "صعب جدا"));
    }

    @Test
    void readsTheTwoPartsOfAHeadlineTogether() {
        var text = "سامي حداد في تونس.. ويدعو إلى وقف العمل";
        assertThat(read(text, new Part.Title(Span.all(text))))
                .containsExactly(new Said("indirect", "سامي حداد", "يدعو", "وقف العمل"));
    }

    @Test
    void findsNoClaimOfNobodyInsideAStatement() {
        assertThat(read("وقال سامي حداد إن تونس اتُهمت بالتأخير.")).hasSize(1);
    }

    @Test
    void doesNotTakeThePluralOfficialsForTwo() {
        assertThat(read("وأكد الوزيران سامي حداد ونادر أن الحل قريب.")
                        .getFirst()
                        .speaker())
                .isNotEqualTo("مصادر");
    }

    @Test
    void doesNotGiveAWomansVerbToAMan() {
        assertThat(read("وقال سامي حداد إن العمل بدأ. وأضافت أن الحل قريب.")
                        .getLast()
                        .speaker())
                .isNull();
    }

    @Test
    void endsAStatementWhereAParticipleBeginsTheNext() {
        assertThat(read("وقال سامي حداد إن العمل بدأ، مشيرا إلى أن الحل قريب."))
                .containsExactly(
                        new Said("indirect", "سامي حداد", "قال", "العمل بدأ"),
                        new Said("indirect", "سامي حداد", "مشيرا", "الحل قريب"));
    }

    @Test
    void findsAClaimInsideAStatement() {
        assertThat(read("وقال سامي حداد إن نادر أكد أن الحل قريب."))
                .containsExactly(
                        new Said("indirect", "سامي حداد", "قال", "نادر أكد أن الحل قريب"),
                        new Said("indirect", "نادر", "أكد", "الحل قريب"));
    }

    @Test
    void givesTwoSpeakersInOneSentenceTheirOwnWords() {
        assertThat(read("وقال سامي حداد إن العمل بدأ، فيما أكد نادر أن الحل بعيد."))
                .containsExactly(
                        new Said("indirect", "سامي حداد", "قال", "العمل بدأ"),
                        new Said("indirect", "نادر", "أكد", "الحل بعيد"));
    }

    @Test
    void endsAStatementWhereItsSpeakerRefusesMore() {
        assertThat(read("وقالت تونس إن الحل قريب، ورفضت الكشف عن خطتها."))
                .containsExactly(
                        new Said("indirect", "تونس", "قالت", "الحل قريب"),
                        new Said("indirect", "تونس", "رفضت", "الكشف عن خطتها"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            وقال سامي حداد إن الحل قريب لكن الوزير نادر أكد أن الطريق مغلق.  | الحل قريب
            وقال سامي حداد إن الحل قريب، أكد نادر أن الطريق مغلق.            | الحل قريب
            وقال سامي حداد إن الحل قريب إذ أكد نادر أن الطريق مغلق.          | الحل قريب
            وقال سامي حداد إن الحل قريب وذلك بعد لقاء نادر.                 | الحل قريب
            وقال سامي حداد إن الطريق طويل بسبب الخلاف الذي قال إنه كبير.      | الطريق طويل بسبب الخلاف
            وقال سامي حداد إن الحل قريب في حين أكد نادر أن الطريق مغلق.       | الحل قريب
            ولفت سامي حداد إلى برنامج “الأفق”، الذي يخدم العمال.             | برنامج “الأفق”، الذي يخدم العمال
            """)
    void endsAStatementWhereSomebodyElseSpeaks(String text, String content) {
        assertThat(read(text).getFirst().content()).isEqualTo(content);
    }

    @Test
    void givesWhatSomebodySaysInARelativeClauseToNobodyElse() {
        assertThat(read("وتحدث سامي حداد، الذي أكد عن قرب نهاية العمل، كاشفا عن خطة جديدة."))
                .extracting(Said::cue)
                .doesNotContain("تحدث");
    }

    @Test
    void givesANounsPronounToWhomIsNamedLast() {
        assertThat(read("وعاد سامي حداد وزاره نادر قبل إعلانه عن خطة جديدة."))
                .containsExactly(new Said("indirect", "نادر", "إعلانه", "خطة جديدة"));
    }

    @Test
    void readsAMarkedClauseBehindAnotherThatForItself() {
        assertThat(read("وقال سامي حداد إن العمل بدأ منذ شهر، وإن “الطريق سيفتح أمام الجميع غدا”."))
                .containsExactly(
                        new Said("indirect", "سامي حداد", "قال", "العمل بدأ منذ شهر"),
                        new Said("direct", "سامي حداد", "قال", "الطريق سيفتح أمام الجميع غدا"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            وقال سامي حداد إن العمل بدأ، مستشهدا بأرقام النقابة.              | العمل بدأ
            وقالت وكالة الأفق إن العمل بدأ، لكنها لم تكشف عن التفاصيل.         | العمل بدأ
            وقال سامي حداد إن العمل بدأ، الأمر الذي تعتبره تونس خطأ كبيرا.     | العمل بدأ، الأمر الذي تعتبره تونس خطأ كبيرا
            """)
    void endsAStatementWhereTheReporterTellsHowItWasSaid(String text, String content) {
        assertThat(read(text).getFirst().content()).isEqualTo(content);
    }

    @Test
    void takesASpokesmanBehindButForNoParticiple() {
        assertThat(read("وقال سامي حداد إن العمل بدأ. لكن متحدثا باسم النقابة قال إن الطريق مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامي حداد", null);
    }

    @Test
    void givesHerParticiplesToNoMan() {
        assertThat(read("وقالت وكالة الأفق إن سامي حداد عاد، مهددا بوقف العمل.")
                        .getLast()
                        .speaker())
                .isNotEqualTo("وكالة الأفق");
    }

    @Test
    void namesNobodyWhereSpeakerOrPersonAskedMayBeMeant() {
        var said = read("وقالت وكالة الأفق إن العمل بدأ. وطالبت تونس بوقف العمل.");
        assertThat(said.getLast().speaker()).isNull();
    }

    @Test
    void findsAStatementAndTheMarkedWordsInIt() {
        assertThat(read("وقال سامي حداد إن لديه “خطة جديدة” لبناء المدينة القديمة كلها."))
                .containsExactly(
                        new Said("indirect", "سامي حداد", "قال", "لديه “خطة جديدة” لبناء المدينة القديمة كلها"),
                        new Said("partial", "سامي حداد", "قال", "خطة جديدة"));
    }

    @Test
    void readsAHeadlinesColonAsSpeech() {
        var text = "سامي حداد: لن نتراجع عن موقفنا";
        var title = new Part.Title(Span.all(text));
        assertThat(read(text, title)).containsExactly(new Said("indirect", "سامي حداد", null, "لن نتراجع عن موقفنا"));
    }

    private record Said(String kind, String speaker, String cue, String content) {}

    private static List<Said> read(String text) {
        return read(text, new Part.Paragraph(Span.all(text)));
    }

    private static List<Said> read(String text, Part part) {
        var article =
                new Article(Path.of("article.txt"), text, "UTF-8", List.of(part), Optional.empty(), Optional.empty());
        return new QuoteFinder()
                .find(article, Passages.of(article), cast(text)).stream()
                        .map(quote -> said(text, quote))
                        .toList();
    }

    private static Said said(String text, Quote quote) {
        return new Said(
                switch (quote.kind()) {
                    case DIRECT -> "direct";
                    case PARTIAL -> "partial";
                    case INDIRECT -> "indirect";
                },
                quote.attribution().speaker().orElse(null),
                quote.cue().map(cue -> cue.of(text)).orElse(null),
                quote.content().of(text));
    }

    private static List<Participant> cast(String text) {
        var cast = new ArrayList<Participant>();
        CAST.forEach((name, kind) -> {
            var mentions = new ArrayList<Mention>();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(new Mention(new Span(at, at + name.length()), Mention.Form.NAME, new Why("given")));
            }
            if (!mentions.isEmpty()) {
                cast.add(new Participant(
                        name, kind, name, Optional.empty(), List.of(), Participant.Attendance.NOT_SAID, mentions));
            }
        });
        return cast;
    }
}
