package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RewrittenTest {

    private static final String BEFORE = "وصل الوفد. بدأت المحادثات. غادر الوفد.";

    private static String goesOnAt(String now, String words) {
        return now.substring(new Rewritten(BEFORE, now).place(BEFORE.indexOf(words)));
    }

    @Test
    void goesOnAtTheSameWordsWhatEverChangedBeforeOrBehindThem() {
        assertThat(goesOnAt("خبر عاجل. " + BEFORE, "بدأت")).startsWith("بدأت المحادثات.");
        assertThat(goesOnAt(BEFORE + " انتهى.", "بدأت")).startsWith("بدأت المحادثات.");
        assertThat(goesOnAt("وصل الوفد. غادر الوفد.", "غادر")).isEqualTo("غادر الوفد.");
        assertThat(goesOnAt(BEFORE, "غادر")).isEqualTo("غادر الوفد.");
    }

    @Test
    void goesOnWhereTheChangeIsWhenTheWordsAreGone() {
        assertThat(goesOnAt("وصل الوفد. غادر الوفد.", "المحادثات")).isEqualTo("غادر الوفد.");
        assertThat(new Rewritten(BEFORE, "").place(12)).isZero();
    }
}
