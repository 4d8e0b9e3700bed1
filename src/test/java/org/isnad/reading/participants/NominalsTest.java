package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.reading.Articles;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقدم المبعوث تقريره أمام أعضاء اللجنة في ختام الاجتماع. | مبعوث: المبعوث، عضو-اللجنة: أعضاء اللجنة
            استضافت طهران اجتماع رؤساء إيران وتركيا. | رئيس-ايران-تركيا: رؤساء إيران وتركيا
            وقال الوزير للصحفيين إن الملف أغلق. | وزير: الوزير، journalists: لصحفيين
            استمرت المحادثات بين إسرائيل والفلسطينيين. | people-of-palestinian-territories: الفلسطينيين
            شارك ملايين المصريين في الحفل. | ''
            ثم انضم إليهما مستشارون ومسؤولون بارزون. | officials: مستشارون ومسؤولون بارزون
            صافح الوزير ضيفه قبل اللقاء بين المسؤولين. | both-leaders: المسؤولين
            قررت البلدان المصدرة للنفط خفض الإنتاج. | ''
            رفضت تونس العرض، وقالت تونس إن موقف الحكومة ثابت. | tunisia: الحكومة
            لم تغير إسبانيا موقف حكومتها. | spain: حكومتها
            أدانت باريس النظام العسكري السوري. | syria: النظام العسكري السوري
            وقالت الشرطة إن المشتبه به أوقف. | شرطة: الشرطة
            وقالت متحدثة باسم شرطة المدينة إن الطريق أغلق. | متحدثة-باسم-شرطة-مدينة: متحدثة باسم شرطة المدينة
            وأعلن مسؤول بالخارجية التركية أن اللقاء تأجل. | مسؤول-خارجية-تركية: مسؤول بالخارجية التركية
            وقال عدد من المسؤولين في الحزب إنهم باقون. | مسؤولين-في-حزب: عدد من المسؤولين في الحزب
            وعبر منشقون عن قلقهم. وقال محامي الدفاع إن موكله بريء. | منشقون: منشقون، محامي-دفاع: محامي الدفاع
            لكن الجيش قد نفى ذلك. | جيش: الجيش
            ونشر المكتب التعاون العسكري بين البلدين. | both-sides: البلدين
            وجاء ذلك في مقابلة صحفية عبر وسائل عدة. | ''
            وشارك اللاجئون السوريون في الحفل. | ''
            أعلن رئيس مجلس الشيوخ بدوره أن التصويت تأجل. | رئيس-مجلس-الشيوخ: رئيس مجلس الشيوخ
            ووجه الملك الحكومة بخفض الضرائب. | ملك: الملك
            والتقى الرئيس الروسي الأحد في سوتشي. | رئيس-russia: الرئيس الروسي
            وقدم الاعتذار أمام البرلمان. | ''
            وتدعم هولندا السعودية، وتبقى المملكة حليفا. | saudi-arabia: المملكة
            وكانت إيران تعرف أن العداء للجمهورية الإسلامية باق. | iran: لجمهورية الإسلامية
            وتدعم هولندا المملكة المتحدة. | ''
            وسبق للفريقين أن تقابلا. | both-sides: لفريقين
            وجاء اختفاء الكاتب والصحفي السعودي سمير الهاشمي مفاجئا. | ''
            غادر المحتجون جنوب اليمن، ثم عادوا إلى شمال البلاد. | yemen: البلاد
            وكثفت السلطات الوجود في اليمن، وتبقى اليمن هادئة. | yemen: السلطات
            وأكدت القنصلية الجديدة في بيان أن الباب مفتوح. | قنصلية-جديدة: القنصلية الجديدة
            وأكد النقابيون الكبار أن الإضراب مستمر. | نقابيون-كبار: النقابيون الكبار
            وقال أحد الركاب لنا “رأينا السفينة تغرق”. | احد-ركاب: أحد الركاب
            لكن القرويين قالوا إن الجسر سقط. | قرويين: القرويين
            وأظهرت التجربة أن الجسر سقط. | ''
            وأفادت الأنباء بأن الجسر سقط. | ''
            وقال البعض إن الجسر سقط. | ''
            ولم يذكر النجار أن الجسر سقط. | ''
            وسيكون رد البحارة أن الجسر سقط. | ''
            وذكرت وسائل إعلام محلية أخبارا عن الجسر. | وسائل-اعلام-محلية: وسائل إعلام محلية
            """)
    void findsWhoIsMeantByANounPhrase(String sentence, String nominals) {
        assertThat(nominals("الملف على الطاولة مجددا", sentence)).isEqualTo(nominals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقال مجلس الأمن الدولي إن الوضع خطير. | وتوجه الموفد إلى المجلس. | un-security-council: المجلس، مبعوث: الموفد
            قال وزير الخارجية الأردني، الشيخ سمير الهاشمي، إنه باق. | وغادر الوزير الأردني. | سمير-الهاشمي: الوزير الأردني
            فاز الفريق في كأس الملك. وقال الملك سمير إنه سعيد. | وفي العقد شرط رئيسي. | ''
            قال رئيس الوزراء سمير الهاشمي إنه باق. | وأضاف رئيس الوزراء أن الوقت مبكر. | سمير-الهاشمي: رئيس الوزراء
            """)
    void findsAgainWhoWasNamedBefore(String first, String then, String nominals) {
        assertThat(nominals(first, then)).isEqualTo(nominals);
    }

    private static String nominals(String... paragraphs) {
        var article = Articles.of("خبر.txt", paragraphs);
        return new ParticipantFinder()
                .find(article, Passages.of(article)).stream()
                        .flatMap(p -> p.mentions().stream()
                                .filter(m -> m.form() == Mention.Form.NOMINAL)
                                .map(m -> p.id() + ": " + m.span().of(article.text())))
                        .collect(Collectors.joining("، "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وأكدت وزارة الخارجية الأميركية الخميس أن السفير عاد. | وزارة الخارجية الأميركية
            اتهمت وزارة الصحة الفلسطينية إسرائيل بالمماطلة. | وزارة الصحة الفلسطينية
            وكانت الهيئة العليا للإعلام قد أعلنت الموعد. | الهيئة العليا للإعلام
            ونشرت الصحف الأرقام التي أعلنتها الهيئة العليا للإعلام. | الهيئة العليا للإعلام
            كشف مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية عدد الجرحى. | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
            وفقا لما ذكرته منظمة الأيدي الخضراء والمرصد الليبي للحريات. | منظمة الأيدي الخضراء، المرصد الليبي للحريات
            وقالت وكالة رويترز إن الباخرة غادرت. | رويترز
            وقضت محكمة جنايات المدينة بسجنه. | محكمة جنايات المدينة
            وقال وزير النقل إن وزارة التربية والتعليم أكدت القرار. | وزارة التربية والتعليم
            وسقط في نهر التايمز ثم نجا. (رويترز) | ''
            وقال لمراسل رويترز إنه بخير. | رويترز
            ووصل إلى الغرفة المحصنة تحت القصر. | ''
            """)
    void findsBodiesWhereTheySpeak(String sentence, String names) {
        var article = Articles.of("خبر.txt", "الملف على الطاولة مجددا", sentence);
        assertThat(new ParticipantFinder()
                        .find(article, Passages.of(article)).stream()
                                .filter(p -> p.kind() == Participant.Kind.ORGANISATION)
                                .flatMap(p -> p.mentions().stream())
                                .filter(m -> m.form() == Mention.Form.NAME)
                                .map(m -> m.span().of(article.text()))
                                .collect(Collectors.joining("، ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقالت مصر إن الأموال مصرية. وتتهم السلطات سامي الحداد بالتهرب. | egypt: السلطات
            وصل سامح الحداد وزير الخارجية المصري، وقال إن بلاده ترحب. | egypt: بلاده
            """)
    void knowsTheStateThatIsMeant(String sentence, String nominals) {
        assertThat(nominals("الملف على الطاولة مجددا", sentence)).isEqualTo(nominals);
    }
}
