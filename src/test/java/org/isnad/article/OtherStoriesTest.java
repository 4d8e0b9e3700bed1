package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Beginnings of other stories below an article's last paragraph.
class OtherStoriesTest {

    private static final List<String> REPORT = List.of(
            "رئيس البلدية يعد بإصلاح الجسور القديمة",
            "تعهد رئيس بلدية المدينة الساحلية سليم الحداد، الأحد، بإصلاح الجسور القديمة قبل حلول فصل الشتاء.",
            "وأضاف الحداد أن البلدية خصصت لإصلاح الجسور مبلغا كبيرا من ميزانية السنة الحالية.",
            "وكان مهندسون قد حذروا من أن ثلاثة جسور في المدينة لم تعد آمنة للشاحنات الثقيلة.",
            "من جانبه، دعا اتحاد الناقلين إلى إغلاق أقدم الجسور حتى تنتهي أعمال الإصلاح.");

    private static final List<String> OTHERS = List.of(
            "أعلنت شركة الطيران الوطنية، الاثنين، شراء عشر طائرات جديدة تعمل بالوقود النظيف.",
            "فازت عالمة الفلك هدى القاضي بجائزة دولية عن أبحاثها حول الكواكب البعيدة.",
            "وصل إلى الميناء الشمالي أكبر سفينة ركاب في تاريخ الملاحة، وسط استقبال شعبي.",
            "\"لن أغيب طويلا\".. بهذه العبارة ودعت المطربة جمهورها في حفل أقيم على المسرح الكبير.");

    private static List<String> furniture(List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        var article = ((Import.Imported) ArticleFile.of(Path.of("article.txt"), bytes)).article();
        return article.parts().stream()
                .filter(Part.Furniture.class::isInstance)
                .map(part -> article.textAt(part.span()))
                .toList();
    }

    private static List<String> together(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Test
    void takesStoriesThatOpenAfreshAndShareNoMatterForTheSites() {
        assertThat(furniture(together(REPORT, OTHERS))).isEqualTo(OTHERS);
    }

    @Test
    void oneOfFiveMayOpenAsNoStoryDoes() {
        var five = together(
                OTHERS.subList(0, 2),
                List.of(
                        "وردة الصحراء التي زرعها عالم النبات قبل أربعين سنة ما زالت تزهر في حديقة منزله.",
                        OTHERS.get(2),
                        OTHERS.get(3)));
        assertThat(furniture(together(REPORT, five))).isEqualTo(five);
    }

    @Test
    void leavesAParagraphOrTwoOnAnotherMatterToTheArticle() {
        assertThat(furniture(together(REPORT, OTHERS.subList(0, 2)))).isEmpty();
    }

    @Test
    void leavesParagraphsThatGoOnAlone() {
        var linked = List.of(
                "أشارت إلى أن المصانع الثلاثة ستغلق أبوابها في نهاية الشهر الجاري.",
                "القرار اتخذ في جلسة مغلقة حضرها ممثلو النقابات وأصحاب المصانع.",
                "في هذا السياق، طالب مزارعون بتعويضات عن خسائر الموسم الماضي.",
                "بدورها، رفضت الوزارة التعليق على ما نشرته صحف محلية عن الميناء.");
        assertThat(furniture(together(REPORT, linked))).isEmpty();
    }

    @Test
    void leavesAListAndTheStoriesOfAnArticleWithoutLinkedParagraphsAlone() {
        var announced = together(REPORT, List.of("وفي ما يأتي أبرز ما نشرته الصحف في المدينة اليوم:"));
        assertThat(furniture(together(announced, OTHERS))).isEmpty();

        var unlinked = List.of(
                REPORT.get(0),
                REPORT.get(1),
                "خصصت البلدية لإصلاح الجسور مبلغا كبيرا من ميزانية السنة الحالية.",
                "يقول مهندسون إن ثلاثة جسور في المدينة لم تعد آمنة للشاحنات الثقيلة.",
                "يطالب اتحاد الناقلين بإغلاق أقدم الجسور حتى تنتهي أعمال الإصلاح.");
        assertThat(furniture(together(unlinked, OTHERS))).isEmpty();
    }
}
