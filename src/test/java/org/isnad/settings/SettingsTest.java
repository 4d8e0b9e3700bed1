package org.isnad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.isnad.settings.Settings.Digits;
import org.isnad.settings.Settings.Language;
import org.isnad.settings.Settings.Months;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void areArabicAtFirstWhateverTheSystemSpeaks() {
        assertThat(Settings.FIRST.locale()).isEqualTo(Locale.forLanguageTag("ar-EG-u-nu-latn"));
    }

    @Test
    void sayLanguageDigitsAndMonthsInOneLocale() {
        var levantine = Settings.FIRST.withMonths(Months.LEVANTINE).withDigits(Digits.ARABIC_INDIC);
        assertThat(levantine.locale().toLanguageTag()).isEqualTo("ar-SY-u-nu-arab");
        assertThat(levantine.withLanguage(Language.ENGLISH).locale().toLanguageTag())
                .isEqualTo("en-u-nu-arab");
    }

    @Test
    void goNoFurtherThanIsAllowed() {
        assertThat(Settings.FIRST.withSize(900).size()).isEqualTo(72);
        assertThat(Settings.FIRST.withLineSpacing(0).lineSpacing()).isEqualTo(1);
        assertThat(Settings.FIRST.withColumnWidth(7).columnWidth()).isEqualTo(30);
        assertThatThrownBy(() -> Settings.FIRST.withSize(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "  100,  50, 1200, 700,   100,  50, 1200, 700", // on the screen: stays
        "-3000,  50, 1200, 700,     0,  50, 1200, 700", // left with a screen that is gone
        " 1300, 700, 1200, 700,   166,  68, 1200, 700",
        "    0,   0, 4000, 3000,    0,   0, 1366, 768",
        "   10,  10,   20,  20,    10,  10,  480, 360",
    })
    void bringTheWindowBackOnToTheScreen(
            double x, double y, double w, double h, double onX, double onY, double onW, double onH) {
        var dividers = List.of(0.2, 0.7);
        assertThat(new WindowState(x, y, w, h, false, dividers, false, 0).within(0, 0, 1366, 768))
                .isEqualTo(new WindowState(onX, onY, onW, onH, false, dividers, false, 0));
    }

    @Test
    void rememberTheLastTenDossiersTheNewestFirstAndOnce() {
        var recent = Recent.NONE;
        for (int i = 0; i < 12; i++) {
            recent = recent.opened(List.of(Path.of("/news/" + i)));
        }
        recent = recent.opened(List.of(Path.of("/news/x/../5")));
        assertThat(recent.dossiers().stream()
                        .map(opened -> opened.paths().getFirst().toString()))
                .containsExactlyElementsOf(IntStream.of(5, 11, 10, 9, 8, 7, 6, 4, 3, 2)
                        .mapToObj(i -> "/news/" + i)
                        .toList());
    }
}
