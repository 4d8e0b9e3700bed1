package org.isnad.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.article.Import;
import org.isnad.reading.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private final Messages arabic = Messages.arabic();
    private final Messages english = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles.count         | لا مقالات؛ مقال واحد؛ مقالان؛ 3 مقالات؛ 11 مقالًا؛ 100 مقال
            articles.refused       | لم يُرفض أي ملف؛ ملف واحد لم يُفتح؛ ملفان لم يُفتحا؛ 3 ملفات لم تُفتح؛ 11 ملفًا لم تُفتح؛ 100 ملف لم تُفتح
            page.furniture.show    | لا سطور من الموقع؛ سطر واحد من الموقع؛ سطران من الموقع؛ 3 سطور من الموقع؛ 11 سطرًا من الموقع؛ 100 سطر من الموقع
            participant.mentions   | لم يُذكر؛ ذُكر مرة واحدة؛ ذُكر مرتين؛ ذُكر 3 مرات؛ ذُكر 11 مرة؛ ذُكر 100 مرة
            participant.outcomes   | بلا نتائج؛ نتيجة واحدة؛ نتيجتان؛ 3 نتائج؛ 11 نتيجة؛ 100 نتيجة
            participant.quotes     | بلا أقوال؛ قول واحد؛ قولان؛ 3 أقوال؛ 11 قولًا؛ 100 قول
            search.hits            | بلا نتائج؛ موضع واحد؛ موضعان؛ 3 مواضع؛ 11 موضعًا؛ 100 موضع
            open.opening           | لا ملفات لفتحها؛ يُفتح ملف واحد…؛ يُفتح ملفان…؛ تُفتح 3 ملفات…؛ يُفتح 11 ملفًا…؛ يُفتح 100 ملف…
            settings.column-width.value | 0 حرف؛ حرف واحد؛ حرفان؛ 3 أحرف؛ 11 حرفًا؛ 100 حرف
            settings.size.value    | 0 نقطة؛ نقطة واحدة؛ نقطتان؛ 3 نقاط؛ 11 نقطة؛ 100 نقطة
            """)
    void countsInArabicsSixForms(String key, String forms) {
        assertThat(IntStream.of(0, 1, 2, 3, 11, 100)
                        .mapToObj(count -> arabic.text(key, count))
                        .collect(Collectors.joining("؛ ")))
                .isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | 1   | موضع واحد في مقال واحد
            2   | 2   | موضعان في مقالين
            3   | 3   | 3 مواضع في 3 مقالات
            11  | 11  | 11 موضعًا في 11 مقالًا
            100 | 100 | 100 موضع في 100 مقال
            """)
    void countsPlacesAndArticlesInOneSentence(int places, int articles, String sentence) {
        assertThat(arabic.text("search.summary", places, articles)).isEqualTo(sentence);
    }

    @Test
    void setsEachValueApartFromTheWordsAroundIt() {
        assertThat(arabic.text("open.recent.gone", "000_97a1.txt"))
                .isEqualTo("لم يعد \u2068000_97a1.txt\u2069 موجودًا، فحُذف من القائمة.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar-EG-u-nu-latn | 1,234 | 1.5 | 11 مقالًا  | 15 أغسطس 2025
            ar-EG-u-nu-arab | ١٬٢٣٤ | ١٫٥ | ١١ مقالًا  | ١٥ أغسطس ٢٠٢٥
            ar-SY-u-nu-latn | 1,234 | 1.5 | 11 مقالًا  | 15 آب 2025
            ar-DZ-u-nu-latn | 1,234 | 1.5 | 11 مقالًا  | 15 أوت 2025
            ar-MA-u-nu-latn | 1,234 | 1.5 | 11 مقالًا  | 15 غشت 2025
            en-u-nu-latn    | 1,234 | 1.5 | 11 articles | August 15, 2025
            en-u-nu-arab    | ١٬٢٣٤ | ١٫٥ | ١١ articles | August ١٥, ٢٠٢٥
            """)
    void writesDigitsAndMonthsAsChosen(String tag, String number, String decimal, String count, String date) {
        var messages = Messages.in(Locale.forLanguageTag(tag));
        assertThat(new String[] {
                    messages.number(1234),
                    messages.decimal(1.5),
                    messages.text("articles.count", 11),
                    messages.date(LocalDate.of(2025, 8, 15))
                })
                .containsExactly(number, decimal, count, date);
    }

    @Test
    void speaksArabicWhateverTheLocaleUnlessItIsEnglish() {
        assertThat(Messages.in(Locale.FRENCH).text("panel.quotes")).isEqualTo("الأقوال");
        assertThat(Messages.in(Locale.FRENCH).rightToLeft()).isTrue();
        assertThat(Messages.in(Locale.UK).text("panel.quotes")).isEqualTo("Quotes");
        assertThat(Messages.in(Locale.UK).rightToLeft()).isFalse();
    }

    @Test
    void showsAPathFromLeftToRightWhateverItsNamesAreWrittenIn() {
        var text = arabic.text("settings.not-saved", Path.of("/home/أخبار/000_97a1.txt"));
        assertThat(text).contains("\u2066/\u2068home\u2069/\u2068أخبار\u2069/\u2068000_97a1.txt\u2069\u2069");
        assertThat(Messages.plain(text)).contains(" /home/أخبار/000_97a1.txt");
    }

    @Test
    void namesAConstantByItsTypeAndName() {
        assertThat(arabic.text(Quote.Kind.INDIRECT)).isEqualTo("قول منقول بالمعنى");
        assertThat(english.text(Import.Reason.TOO_LARGE)).isEqualTo("Too large to read");
    }

    @Test
    void refusesAKeyThatIsNowhere() {
        assertThatThrownBy(() -> arabic.text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no message: no.such.key");
    }
}
