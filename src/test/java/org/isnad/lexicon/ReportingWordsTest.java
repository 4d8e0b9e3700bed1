package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.text.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reporting words in the forms that news writes.
class ReportingWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            قال,      قال,   PERFECT,    MASCULINE, 0
            وقالت,    قال,   PERFECT,    FEMININE,  1
            وَقَالَ,   قال,   PERFECT,    MASCULINE, 1
            يقولون,   قال,   IMPERFECT,  PLURAL,    0
            مشيراً,   أشار,  PARTICIPLE, MASCULINE, 0
            مؤكدةً,   أكد,   PARTICIPLE, FEMININE,  0
            بقوله,    قال,   NOUN,       NONE,      0
            ووصفته,   وصف,   PERFECT,    FEMININE,  1
            دعت,      دعا,   PERFECT,    FEMININE,  0
            أعلنا,    أعلن,  PERFECT,    DUAL,      0
            تهديداته, هدد,   NOUN,       NONE,      0
            مزاعم,    زعم,   NOUN,       NONE,      0
            """)
    void knowsAVerbInItsForms(String written, String lemma, Form form, Agreement agreement, int prefix) {
        var word = ReportingWords.ofNews().of(Folded.fold(written)).orElseThrow();
        assertThat(word)
                .extracting(ReportingWord::lemma, ReportingWord::form, ReportingWord::agreement, ReportingWord::prefix)
                .containsExactly(lemma, form, agreement, prefix);
    }

    @Test
    void anOtherWordReportsNothing() {
        assertThat(ReportingWords.ofNews().of("مدرسة")).isEqualTo(Optional.empty());
    }
}
