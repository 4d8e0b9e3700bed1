package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.isnad.reading.Articles;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            زار الملك محمد السادس المدينة أمس. | محمد السادس
            قال الرئيس جورج بوش الابن كلاما آخر. | جورج بوش الابن
            وصل وزير الخارجية خالد بن أحمد آل خليفة اليوم. | خالد بن أحمد آل خليفة
            حضر وزير الاقتصاد، سلطان بن سعيد، الحفل. | سلطان بن سعيد
            رحب الرئيس الكوري الجنوبي مون جي-إن بالقرار. | مون جي-إن
            ووصف إبراهيم خطاب (13 عاما) ما جرى. | إبراهيم خطاب
            وتولى صهر الرئيس ومستشاره جاريد كوشنر الملف. | جاريد كوشنر
            وكان الرئيس يكلف سعد الحريري بالمهمة. | سعد الحريري
            حضر الوزير، ماجد بن سعيد الراشدي، الحفل. | ماجد بن سعيد الراشدي
            وجاء خلفا لمارتن شولتز في المنصب. | مارتن شولتز
            وحضر مدير المكتب المركزي كريستوفر فهد ونائبته. | كريستوفر فهد
            وقال عبدالملك الزراعي، زعيم الجماعة، إن الوقت حان. | عبدالملك الزراعي
            وبررت نيكي درافن، مندوبة النرويج، التصويت. | نيكي درافن
            وقالت هوا تشو فنغ، المتحدثة باسم الوزارة، أمس. | هوا تشو فنغ
            وشكر الرئيس مون جيه إن على الجهود. | مون جيه إن
            وجاء في تقرير أن ابنه بارون غادر. | بارون
            ورأى الباحث مصطفى ورشنك أن الأمر صعب. | مصطفى ورشنك
            ووصل جان لوك ميرلنشو أمس. | جان لوك ميرلنشو
            وفي جلسة أخرى انتقذ بوريس جونسون الخطة. | بوريس جونسون
            وقالت المتحدثة باسم وزارة العدل، سارة ايزجور فلوريس، أمس. | سارة ايزجور فلوريس
            وعزل رئيس الهيئة السابق منغ هونغ ووي من منصبه. | منغ هونغ ووي
            وتحدث المبعوث سامي الحداد مستشار الرئيس الأميركي دونالد ترامب طويلا. | سامي الحداد
            ووصف الكاتب نيكولاس هيورت المغمور الحفل. | نيكولاس هيورت
            وعاد الرئيس أنطونيو خوسيه بالديراما أمس. | أنطونيو خوسيه بالديراما
            ووصل وزير الطاقة ألكسندر بورودينسكي أمس. | ألكسندر بورودينسكي
            وزار وزير الخارجية فيفيان بالتشريشنان القصر. | فيفيان بالتشريشنان
            وعاد المشير خليفة حداد أمس. | خليفة حداد
            """)
    void readsANameAsLongAsItRuns(String sentence, String name) {
        assertThat(names(sentence)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "انتشرت المدمرة \"دونالد كوك\" في المتوسط.",
        "وكان من حسن الحظ أن أحدا لم يصب.",
        "توفي عن عمر ناهز 76 عاما.",
        "اتهمت الصحيفة السعودية باغتيال الكاتب.",
        "ساهم المصنع بتمارين بدنية يشتهر بها.",
        "وقال له: أهلا يا جاري العزيز.",
        "وأكد المدرب أن الرئيس متغطرس ومتعجرف.",
        "وزار الوفد ليختنشتاين وسردينيا في يومين.",
        "وفازت بثلاث جوائز أوسكار عن الفيلم.",
        "وحمل الرجل كيسا من الورق.",
        "ووقع الوزير أسماء وعناوين وتواريخ.",
        "وخرج قائد فيلق الرحمن من البلدة.",
        "وشكت نائب الوزير زاعمة أنه تأخر.",
        "وعاد من تل أبيب ومن البلدتين اللتين زارهما.",
    })
    void takesNoCommonWordForAName(String sentence) {
        assertThat(names(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقال بلزوم إن العقد انتهى. | وشدد بلزوم على أن الأرباح زادت، لكن بلزوم رفض الحديث. | بلزوم، بلزوم، بلزوم
            وأشار شمخوري إلى أن الملف مغلق. | ثم أثنى الحاضرون على شمخوري. | شمخوري، شمخوري
            وقال لأنصاره إنه باق. | وقال لأنصاره إن الموعد ثابت، وشكر لأنصاره. | ''
            """)
    void takesForANameWhatTheArticleShowsToSpeak(String one, String other, String names) {
        assertThat(names(one, other)).isEqualTo(names);
    }

    private static String names(String... paragraphs) {
        var article = Articles.of(
                "خبر.txt",
                Stream.concat(Stream.of("الملف على الطاولة مجددا"), Arrays.stream(paragraphs))
                        .toArray(String[]::new));
        return String.join(
                "، ",
                new ParticipantFinder()
                        .find(article, Passages.of(article)).stream()
                                .filter(p -> p.kind() == Participant.Kind.PERSON)
                                .flatMap(p -> p.mentions().stream())
                                .filter(m -> m.form() == Mention.Form.NAME)
                                .map(m -> m.span().of(article.text()))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \"منشقون\" يحذرون ترامب من التسرع. | ترامب
            الرئيس عمر البشير يقيل وزير الداخلية. | عمر البشير
            وتباحث ماكرون وبن سلمان في القاهرة. | ماكرون، بن سلمان
            والتقى ماكرون ودي ميستورا في باريس. | ماكرون، دي ميستورا
            وقال المتحدث باسم ماكرون إن الموعد ثابت. | ''
            وأقيم الحفل في مدينة الملك سلمان الطبية. | ''
            ووصل كيريل رادتشنغو وأورهان جمال أمس. | كيريل رادتشنغو، أورهان جمال
            وذكر بيان الشركة أن الأرباح زادت، وذكر بيان إن العقد انتهى. | ''
            وقال المتحدث باسم الحكومة سامي الحداد إن الموعد ثابت. | سامي الحداد
            وقال سامي الحداد الناطق باسم الرئيس الفلسطيني محمود عباس إنه باق. | سامي الحداد
            """)
    void keepsAVerbOrTheNextNameOutOfAName(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names);
    }
}
