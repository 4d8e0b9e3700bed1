package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.index.Sought.found;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which forms of a word a query for the word finds, and which words that only look like it.
class ArabicFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مصنع    | زار الوفد ثلاثة مصانع للأدوية          | مصانع
            مدينة   | تضررت مدن الساحل من العاصفة            | مدن
            شاعر    | اجتمع الشعراء في المهرجان              | الشعراء
            أستاذ   | أضرب أساتذة الجامعة عن التدريس         | أساتذة
            سماء    | امتلأت السماوات بالدخان                | السماوات
            مباراة  | تابع الجمهور المباريات في المقهى       | المباريات
            لاعب    | فاز اللاعبون بالكأس                    | اللاعبون
            لاعب    | هنأ المدرب لاعبيه على الفوز            | لاعبيه
            محام    | طالب المحامون بإطلاق موكلهم            | المحامون
            أسود    | رفعوا الرايات السوداء فوق المبنى       | السوداء
            حقيبة   | فتش الحارس حقيبته عند الباب            | حقيبته
            مستشفى  | تسلم الأطباء مستشفاهم بعد الترميم      | مستشفاهم
            بناء    | انهار البناء بعد بنائه بأشهر           | البناء, بنائه
            ركن     | جلس في أركان القاعة                     | أركان
            جسر     | أغلقت الشرطة الجسور ليلا                | الجسور
            مكان    | بحثوا في أماكن أخرى                     | أماكن
            دواء    | وصف له الطبيب دواءين                    | دواءين
            مسلح    | اقتحمت جماعة مسلحة القرية               | مسلحة
            محافظة  | زار الوفد محافظه الشمال                 | محافظه
            أمام    | وقف الحارس أمامهم صامتا                 | أمامهم
            صناعي   | بني في المدينة حي للصناعيين والصناعية   | للصناعيين, والصناعية
            رواية   | قرأ التلاميذ روايات قديمة               | روايات
            أكبر    | تجول في كبرى المكتبات                   | كبرى
            قرار    | نشرت الجريدة القرارات                   | القرارات
            خطأ     | اعترف الحكم بخطئه                       | بخطئه
            أسرة    | عاد الصياد بأسرته إلى القرية            | بأسرته
            أثر     | عرض المتحف آثارا نادرة                  | آثارا
            ذنب     | تاب عن ذنوبه                            | ذنوبه
            صديق    | زارتها صديقتاها في السجن                | صديقتاها
            أزرق    | رفرفت الأعلام الزرقاء                   | الزرقاء
            يد      | مددنا إليهم يدنا                        | يدنا
            أمن     | قالوا إن السد يهدد أمننا                | أمننا
            اتحاد   | اجتمع الإتحاد في المدرسة                | الإتحاد
            إمكان   | بإمكاننا أن ننتظر                       | بإمكاننا
            """)
    void findsNounsInTheirNumbersCasesAndWithTheirPronouns(String query, String text, String words) {
        assertThat(found(query, text)).containsExactly(words.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سافر    | سيسافرون إلى الشمال غدا                | سيسافرون
            قال     | إنها لم تقل شيئا جديدا                 | تقل
            نام     | ناموا في العراء ليلتين                 | ناموا
            رمى     | يرمون الحجارة على السيارات             | يرمون
            استمر   | تستمر الأعمال حتى المساء               | تستمر
            أرسل    | أرسلتها الوزارة إلى الحدود             | أرسلتها
            شارك    | تنتهي مشاركة الفريق اليوم              | مشاركة
            انسحاب  | انسحبوا من القرية فجرا                 | انسحبوا
            تدريب   | يدرب الخبراء رجال الإطفاء              | يدرب
            اختطف   | ظهر المختطفون في شريط مصور             | المختطفون
            كان     | كانت المدينة هادئة                      | كانت
            بدأ     | بدؤوا الحفر قبل الفجر                   | بدؤوا
            عاد     | لم يعد إلى بيته                         | يعد
            لجأ     | يلجؤون إلى الجيران كل شتاء              | يلجؤون
            أنشأ    | أنشأت البلدية حديقة                     | أنشأت
            دعا     | لم يدع أحدا إلى العرس                   | يدع
            دعا     | دعاهم الجار إلى العشاء                  | دعاهم
            دعم     | إنها تدعمهم بالمال                      | تدعمهم
            درب     | أنهى الرماة تدريبهم                     | تدريبهم
            استيراد | تستورد الجزيرة الأرز                    | تستورد
            تسرب    | ملأت رائحة غاز متسرب البيت              | متسرب
            دفن     | وجدوا جرة مدفونة في الحديقة             | مدفونة
            أوضحت   | أوضح الطبيب الأمر                       | أوضح
            اختلس   | أدين باختلاس الأموال                    | باختلاس
            تسرب    | وجد السباك ماء متسربا تحت الأرض        | متسربا
            قام     | إننا نعمل ونقوم بما يلزم                | ونقوم
            أحب     | يزورون الجزيرة ويحبونها                 | ويحبونها
            طالب    | باعت البيت وطالبتها أختها بحصتها        | وطالبتها
            استعد   | يستعد الفريق للسفر                      | يستعد
            بدا     | إنهم يبدون متعبين                       | يبدون
            تم      | بنى الجسر وسيتم طلاؤه                   | وسيتم
            تبين    | تبين أن الطريق مغلق                     | تبين
            يتبين   | تبين أن الطريق مغلق                     | تبين
            تكرر    | تتكرر الأعطال كل شتاء                   | تتكرر
            """)
    void findsVerbsInTheirPersonsAndTensesWithParticiplesAndVerbalNouns(String query, String text, String words) {
        assertThat(found(query, text)).containsExactly(words.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            إيطاليا  | فاز المتسابق الإيطالي                  | الإيطالي
            الأكراد  | تظاهر الكردي أمام القنصلية             | الكردي
            المغرب   | احتفل المغاربة بالعيد                  | المغاربة
            دمشق     | عرض السوق الدمشقي بضائعه               | الدمشقي
            غوتيريش  | التقى جوتيريش ضيفه                     | جوتيريش
            إنترنت   | انقطعت الانترنيت عن المدينة            | الانترنيت
            كارتر    | رحل كرتر عن مئة عام                    | كرتر
            استنبول  | أمطرت في إسطنبول يومين                 | إسطنبول
            الجزائر  | خسر المنتخب الجزائري                   | الجزائري
            البرازيل | احتفل البرازيليون بالكأس               | البرازيليون
            النيبال  | تسلق الجبل نيبالي                      | نيبالي
            هيروشيما | أحيت هيرشيما ذكراها                    | هيرشيما
            الطوارىء | أعلنت حالة الطوارئ                     | الطوارئ
            تركيا    | عبرت شاحنة تركية الجسر                  | تركية
            تلجرام   | يتراسل الجيران على تليغرام              | تليغرام
            غورديولا | سافر غوارديولا مع لاعبيه                | غوارديولا
            فيروس    | أصيب القطيع بفايروس جديد                | بفايروس
            دهوك     | سافر إلى أربيل ودهوك                    | ودهوك
            لويس     | غنى الجمهور للويس بعد الحفل             | للويس
            """)
    void findsPeoplesOfPlacesAndOtherSpellings(String query, String text, String words) {
        assertThat(found(query, text)).containsExactly(words.split(", "));
    }

    @Test
    void findsNoWordThatOnlyLooksLikeTheOneSought() throws IOException {
        assertThat(lookAlikes()).hasSizeGreaterThan(200);
        assertThat(lookAlikes().stream()
                        .filter(pair -> !found(pair.getFirst(), "وصل " + pair.getLast() + " أمس")
                                .isEmpty()))
                .isEmpty();
    }

    private static List<List<String>> lookAlikes() throws IOException {
        try (var rows = Objects.requireNonNull(ArabicFormsTest.class.getResourceAsStream("look-alikes.tsv"))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }
}
