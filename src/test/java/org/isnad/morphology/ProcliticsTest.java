package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.isnad.morphology.Proclitics.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcliticsTest {

    private static final Set<String> KNOWN = Set.of("بوتين", "واشنطن", "الرئيس", "كيريل", "موسكو");

    @ParameterizedTest
    @CsvSource(textBlock = """
            وبوتين  | 1 | بوتين
            ولبوتين | 2 | بوتين
            بموسكو  | 1 | موسكو
            للرئيس  | 1 | الرئيس
            وللرئيس | 2 | الرئيس
            واشنطن  | 0 | واشنطن
            كيريل   | 0 | كيريل
            ويتكوف  | 0 | ويتكوف
            """, delimiter = '|')
    void takesParticlesOffAndLeavesTheNamesOwnLetters(String word, int letters, String core) {
        assertThat(Proclitics.cut(word, KNOWN::contains)).isEqualTo(new Cut(letters, core));
    }

    @Test
    void neverLeavesLessThanTwoLetters() {
        assertThat(Proclitics.waysToCut("وب")).containsExactly(new Cut(0, "وب"));
    }
}
