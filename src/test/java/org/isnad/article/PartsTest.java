package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is what in an article: all that is not a paragraph, in the five articles and in small ones.
class PartsTest {

    private static final String LONG = "بدأت المباحثات صباح اليوم في العاصمة بحضور وفود من سبع دول، ومن المقرر أن تستمر"
            + " يومين كاملين قبل أن يصدر بيان ختامي.";

    private static List<String> notable(Article article) {
        return article.parts().stream()
                .filter(part -> !(part instanceof Part.Paragraph))
                .map(part -> shown(part, article))
                .toList();
    }

    private static String shown(Part part, Article article) {
        return switch (part) {
            case Part.TableRow row ->
                "TableRow " + row.cells().stream().map(article::textAt).toList();
            case Part.Title _, Part.Heading _, Part.Paragraph _, Part.Furniture _ ->
                part.getClass().getSimpleName() + " " + article.textAt(part.span());
        };
    }

    private static Article article(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return ((Import.Imported) ArticleFile.of(Path.of("article.txt"), bytes)).article();
    }

    @Test
    void findsHeadlineHeadingsAndTheTableWhoseCellsHaveRunTogether() {
        assertThat(notable(Seeds.article("000")))
                .containsExactly(
                        "Title رسمياً اليوم.. بوتين يصف قمة ألاسكا مع ترامب بالمثمرة وبالتوقيت المثالي",
                        "Heading تفاصيل قمة ألاسكا وأهمية المفاوضات بين روسيا والولايات المتحدة",
                        "Heading التركيز على تسوية الأزمة الأوكرانية كأساس لقمة ألاسكا",
                        "Heading نتائج وبصمات قمة ألاسكا وتأثيرها على مستقبل العلاقات الروسية الأمريكية",
                        "TableRow [الجانب الروسي, الجانب الأمريكي]",
                        "TableRow [فلاديمير بوتين (رئيس الدولة), دونالد ترامب (رئيس الدولة)]",
                        "TableRow [يوري أوشاكوف (مساعد الرئيس), ماركو روبيو (وزير الخارجية)]",
                        "TableRow [سيرغي لافروف (وزير الخارجية), ستيفن ويتكوف (الممثل الخاص للرئيس)]");
    }

    @Test
    void findsTheLineOfChannelsAboveTheHeadlineAndTheLinksBetweenTheParagraphs() {
        var article = Seeds.article("001");

        assertThat(notable(article))
                .containsExactly(
                        "Furniture date 2025-08-16 قناة صدى البلد البلد سبورت صدى البلد جامعات صدى البلد عقارات"
                                + " Sada Elbalad english",
                        "Title قمة ألاسكا: مفاوضات بوتين وترامب جرت في أجواء إيجابية.. فشل الإتفاق حول أوكرانيا"
                                + " ..الرئيس الأمريكي: تحديات كثيرة يجب تجاوزها.. الرئيس الروسي: الاجتماع القادم بموسكو",
                        "Furniture قمة ألاسكا | لقاء ترامب وبوتين لحظة بلحظة",
                        "Furniture شاهد لحظة لقاء ترامب ومصافحته بوتين قبيل توجههما لعقد قمة ألاسكا");
        assertThat(article.date()).contains(LocalDate.of(2025, 8, 16));
        assertThat(article.outlet()).contains("صدى البلد");
    }

    @Test
    void findsTenHeadingsAndTheInvitationToFollow() {
        var article = Seeds.article("002");

        assertThat(notable(article))
                .containsExactly(
                        "Title بداية جديدة في العلاقات الروسية الأميركية",
                        "Heading من التوتر إلى التقارب",
                        "Heading الملفات الساخنة على الطاولة",
                        "Heading رؤية مشتركة بشأن أوكرانيا",
                        "Heading قمة تاريخية في ألاسكا",
                        "Heading أجواء إيجابية وتصريحات مطمئنة",
                        "Heading نتائج أولية وخطط مستقبلية",
                        "Heading رسائل إلى الداخل والخارج",
                        "Heading تحديات لا تزال قائمة",
                        "Heading أهمية القمة في السياق الدولي",
                        "Heading نحو صفحة جديدة",
                        "Furniture تابع اخر الاخبار حول العالم من هنا . لا تنسى الانضمام الى قناة التليجرام ليصلك كل جديد .");
        assertThat(article.date()).isEmpty();
        assertThat(article.outlet()).isEmpty();
    }

    @Test
    void findsNoHeadlineWhereTheFileBeginsWithAParagraph() {
        assertThat(notable(Seeds.article("003"))).containsExactly("Heading صفحة جديدة في العلاقات");
    }

    @Test
    void findsRelatedTopicsAndTheCommentsHeading() {
        assertThat(notable(Seeds.article("004")))
                .containsExactly(
                        "Furniture مواضيع مشابهة: رئيس وزراء كندا ينتقد خطة إسرائيل لاحتلال غزة بالكامل ويصفها"
                                + " بالخطأ الكبير",
                        "Heading “لا اتفاق حتى الآن”",
                        "Furniture متابعو الموقع يشاهدون:",
                        "Furniture مواضيع مشابهة: قتلى ومصابين نتيجة هجوم جوي إسرائيلي على منطقة الشجاعية في غزة",
                        "Heading غياب الرئيس الأوكراني",
                        "Heading بوتين يدعو ترامب",
                        "Furniture التعليقات");
    }

    @Test
    void losesNoLine() {
        for (var article : Seeds.all()) {
            var lines = article.text()
                    .lines()
                    .map(line -> line.replace('\u00A0', ' ').strip());

            assertThat(article.parts().stream().map(part -> article.textAt(part.span())))
                    .containsExactlyElementsOf(
                            lines.filter(line -> !line.isEmpty()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اقرأ أيضا: وفد جديد يصل إلى العاصمة",
                "شاهد.. لحظة وصول الوفود إلى مقر المباحثات",
                "للمزيد - ملف خاص عن المباحثات",
                "قد يهمك| مسؤول: لا موعد للجولة الثانية",
                "جميع الحقوق محفوظة لصحيفة المدينة 2025",
                "حمل تطبيق الصحيفة ليصلك كل جديد.",
                "--------------------",
                "* * *",
                "الرئيسية أخبار رياضة فيديو",
                "فيسبوك تويتر واتساب نسخ الرابط",
                "الكلمات المفتاحية: مباحثات، وفود",
                "إعلان"
            })
    void knowsALineOfTheSite(String line) {
        assertThat(notable(article(LONG, line, LONG))).containsExactly("Furniture " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شاهد الوزير العرض كاملا ثم غادر القاعة.",
                "من هنا كانت البداية.",
                "وقال الوزير: سنعود غدا",
                "المصدر الرئيسي للطاقة في البلاد هو الغاز.",
                "- توسيع الميناء",
                "إعلان القاهرة وثيقة تاريخية."
            })
    void leavesALineOfTheArticleAlone(String line) {
        assertThat(notable(article(LONG, line, LONG))).isEmpty();
    }

    @Test
    void aHeadlineMayBeginLikeALink() {
        assertThat(notable(article("شاهد.. وفود سبع دول في العاصمة", "", LONG)))
                .containsExactly("Title شاهد.. وفود سبع دول في العاصمة");
    }

    @Test
    void takesTheHeadlinesBelowAReadAlsoForLinks() {
        assertThat(notable(article(LONG, "اقرأ أيضاً:", "وزير الخارجية يصل إلى العاصمة غدا", LONG)))
                .containsExactly("Furniture اقرأ أيضاً:", "Furniture وزير الخارجية يصل إلى العاصمة غدا");
    }

    @Test
    void takesALongLineBetweenParagraphsForTheHeadlineOfAnotherArticle() {
        var article = article(
                "وفود سبع دول في العاصمة",
                LONG,
                "الوزارة تعلن خطة جديدة لدعم القرى الجبلية النائية في الشتاء",
                LONG,
                "خلاف على المياه",
                LONG,
                "لماذا تأخرت الوفود ولم تصل إلى العاصمة قبل المساء؟",
                LONG);
        assertThat(notable(article))
                .containsExactly(
                        "Title وفود سبع دول في العاصمة",
                        "Furniture الوزارة تعلن خطة جديدة لدعم القرى الجبلية النائية في الشتاء",
                        "Heading خلاف على المياه",
                        "Heading لماذا تأخرت الوفود ولم تصل إلى العاصمة قبل المساء؟");
    }

    @Test
    void leavesAReportOfWhatASiteDoesAlone() {
        assertThat(notable(article(
                        LONG,
                        "وقالت الشركة إن ملفات تعريف الارتباط تساعد المتصفح على تذكر ما يفضله المستخدم في كل زيارة.",
                        LONG)))
                .isEmpty();
    }

    @Test
    void takesAllBelowTheCommentsHeadingForTheSites() {
        assertThat(notable(article(LONG, "التعليقات (2)", "محمد", "كلام جميل جدا.")))
                .containsExactly("Furniture التعليقات (2)", "Furniture محمد", "Furniture كلام جميل جدا.");
    }

    @Test
    void leavesAListAfterAColonAlone() {
        assertThat(notable(article(
                        LONG,
                        "واتفق الطرفان على ما يلي:",
                        "فتح المعابر أمام المساعدات الإنسانية فورا",
                        "تبادل الأسرى والمحتجزين خلال أسبوع واحد",
                        LONG)))
                .isEmpty();
    }

    @Test
    void findsATableByItsTabs() {
        assertThat(notable(article(LONG, "الدولة\tالعدد", "مصر\t12", "تونس\t7")))
                .containsExactly("TableRow [الدولة, العدد]", "TableRow [مصر, 12]", "TableRow [تونس, 7]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الأحد 17 أغسطس 2025 - 10:30 ص",
                "نشر في: 17/8/2025",
                "تاريخ النشر 2025-08-17",
                "17 آب/أغسطس 2025",
                "١٧ أغسطس ٢٠٢٥"
            })
    void takesTheDayFromALineOfItsOwn(String line) {
        var article = article(line, "وفود سبع دول في العاصمة", LONG);

        assertThat(article.date()).contains(LocalDate.of(2025, 8, 17));
        assertThat(notable(article)).containsExactly("Furniture " + line, "Title وفود سبع دول في العاصمة");
    }

    @Test
    void inventsNoDay() {
        assertThat(article("وفود سبع دول في العاصمة", LONG, "وكان الاتفاق قد وقع في 17 أغسطس 2025 بعد مفاوضات طويلة.")
                        .date())
                .isEqualTo(Optional.empty());
        assertThat(article("نشر في: 30/2/2025", LONG).date()).isEqualTo(Optional.empty());
    }

    @Test
    void readsVocalisedHeadlinesByTheirLettersAlone() {
        assertThat(notable(article("وُصُولُ الْوُفُودِ إِلَى الْعَاصِمَةِ", LONG)))
                .containsExactly("Title وُصُولُ الْوُفُودِ إِلَى الْعَاصِمَةِ");
    }

    @Test
    void findsTheHeadlineBelowAMenuWrittenOneNameALine() {
        var article = article(
                "فن وثقافة", "24 ساعة", "مواعيد الجلسات الجديدة للمجلس", "هيئة التحرير", "تونس (وكالات)", LONG, LONG);

        assertThat(notable(article))
                .containsExactly(
                        "Furniture فن وثقافة",
                        "Furniture 24 ساعة",
                        "Title مواعيد الجلسات الجديدة للمجلس",
                        "Furniture هيئة التحرير",
                        "Furniture تونس (وكالات)");
    }

    @Test
    void takesTagsAndLinksBelowTheLastSentenceForTheSites() {
        var article =
                article("انتهاء جلسة المجلس في تونس", LONG, "المجلس", "أخبار أخرى", "أمطار غزيرة على الساحل الشرقي");

        assertThat(notable(article))
                .containsExactly(
                        "Title انتهاء جلسة المجلس في تونس",
                        "Furniture المجلس",
                        "Furniture أخبار أخرى",
                        "Furniture أمطار غزيرة على الساحل الشرقي");
    }

    @ParameterizedTest
    @ValueSource(strings = {"أهذا معقول؟!", "• كثرة القراءة"})
    void whatTheAuthorSaysLastIsNoTag(String last) {
        assertThat(notable(article("انتهاء جلسة المجلس في تونس", LONG, last)))
                .containsExactly("Title انتهاء جلسة المجلس في تونس");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A+", "Print", "[ads]", "© الوكالة"})
    void foreignButtonsAndCreditsAreTheSites(String button) {
        assertThat(notable(article("انتهاء جلسة المجلس في تونس", LONG, button, LONG)))
                .containsExactly("Title انتهاء جلسة المجلس في تونس", "Furniture " + button);
    }
}
