package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastUsedTest {

    private final List<String> made = new ArrayList<>();
    private final LastUsed<String, Integer> lengths = new LastUsed<>(2);

    private int length(String word) {
        return lengths.of(word, each -> {
            made.add(each);
            return each.length();
        });
    }

    @Test
    void makesAnewWhatWasNotUsedForLongest() {
        assertThat(List.of(length("قمة"), length("وفد"), length("قمة"), length("هدنة"), length("قمة"), length("وفد")))
                .containsExactly(3, 3, 3, 4, 3, 3);
        assertThat(made).containsExactly("قمة", "وفد", "هدنة", "وفد");
    }
}
