package org.isnad.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What ICU, which loads for long, writes of the same patterns, numbers and days.
class LikeIcuTest {

    private static final double[] COUNTS = DoubleStream.concat(
                    IntStream.rangeClosed(0, 1203).asDoubleStream(), DoubleStream.of(0.5, 1.5, 18.25, 1e6, 1_234_567))
            .toArray();

    @ParameterizedTest
    @ValueSource(strings = {"ar-u-nu-latn", "ar-u-nu-arab", "en-u-nu-latn", "en-u-nu-arab"})
    void everyPatternForEveryCount(String tag) {
        var messages = Messages.in(Locale.forLanguageTag(tag));
        var patterns = Bundle.read(messages.rightToLeft() ? "ar" : "en");
        assertThat(written(patterns, (key, count) -> messages.text(key, count, count, count, count)))
                .isEqualTo(written(patterns, (key, count) -> icu(patterns.get(key), tag, count)));
    }

    private static Map<String, String> written(
            Map<String, String> patterns, BiFunction<String, Double, String> writer) {
        var texts = new TreeMap<String, String>();
        patterns.forEach((key, pattern) -> (pattern.contains("plural") ? DoubleStream.of(COUNTS) : DoubleStream.of(7))
                .forEach(count -> texts.put(key + " " + count, writer.apply(key, count))));
        return texts;
    }

    private static String icu(String pattern, String tag, double count) {
        var format = new MessageFormat(pattern, ULocale.forLanguageTag(tag));
        return format.format(new Object[] {count, count, count, count});
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-u-nu-latn", "ar-u-nu-arab", "en-u-nu-latn", "en-u-nu-arab"})
    void numbersWholeAndWithOneDecimal(String tag) {
        var messages = Messages.in(Locale.forLanguageTag(tag));
        var icu = NumberFormat.getInstance(ULocale.forLanguageTag(tag));
        icu.setMaximumFractionDigits(1);
        var numbers = new double[] {0, 7, 12, 999, 1000, 29_786, 1_234_567, 0.25, 0.35, 1.5, 12_345.67};
        assertThat(DoubleStream.of(numbers).mapToObj(messages::decimal))
                .containsExactlyElementsOf(
                        DoubleStream.of(numbers).mapToObj(icu::format).toList());
        assertThat(messages.number(29_786)).isEqualTo(icu.format(29_786));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar-EG-u-nu-latn",
                "ar-EG-u-nu-arab",
                "ar-SY-u-nu-latn",
                "ar-DZ-u-nu-latn",
                "ar-MA-u-nu-arab",
                "en-u-nu-latn",
                "en-u-nu-arab",
                "ar"
            })
    void everyMonth(String tag) {
        var messages = Messages.in(Locale.forLanguageTag(tag));
        var icu = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLanguageTag(tag));
        icu.setTimeZone(TimeZone.GMT_ZONE);
        var days = Stream.iterate(
                        LocalDate.of(2025, 1, 3), day -> day.plusMonths(1).plusDays(1))
                .limit(24)
                .toList();
        assertThat(days.stream().map(messages::date))
                .containsExactlyElementsOf(days.stream()
                        .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                        .map(icu::format)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {0                              | no } at 2: {0
            {0, plural, one {مقال}}         | no other: {0, plural, one {مقال}}
            {0, plural, other {# مقال}      | no } at 26: {0, plural, other {# مقال}
            """)
    void refusesWhatIsNoPattern(String pattern, String reason) {
        assertThatThrownBy(() -> Pattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
