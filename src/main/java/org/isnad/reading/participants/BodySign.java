package org.isnad.reading.participants;

import java.util.Locale;

/// What a reader sees of a body that speaks for or against its taking part in what an article tells; how much, is
/// written in `taking-part-points.txt`.
enum BodySign {
    /// A rule notices that it speaks, is spoken to or acts, or that it is named often.
    NOTICED,
    /// Where it speaks or is spoken to.
    SPEAKS,
    /// «قالت وزارة الدفاع»
    BEHIND_REPORTING_VERB,
    /// «بحسب وزارة الدفاع»
    BEHIND_SOURCE,
    /// «وزارة الدفاع أعلنت»
    BEFORE_REPORTING_VERB,
    /// «أقر البرلمان»
    BEHIND_DEED,
    /// «هاجم الجيش»
    BEHIND_VERB,
    BEFORE_VERB,
    /// Somewhere before it in the sentence somebody speaks.
    BEHIND_SPEECH,
    /// «بحضور ممثلي الاتحاد العام»
    LISTED_AS_PRESENT,

    IN_HEADLINE,
    IN_LEAD,
    IN_FIRST_SENTENCES,
    OPENS_SENTENCE,

    /// «رئيس البرلمان»
    IN_OFFICE,
    /// Named nowhere but in offices.
    ONLY_IN_OFFICE,
    /// «المتحدث باسم الحكومة»
    SPOKEN_FOR,
    BEHIND_TITLE,
    BEFORE_TITLE,
    BEFORE_NAME,
    /// «قرار مجلس الأمن»
    OWNER,
    BEHIND_DEFINITE,
    COORDINATED,
    BEHIND_WITH,
    BEHIND_IN,
    BEHIND_FROM,
    BEHIND_TO,
    BEHIND_ON,
    BEHIND_ABOUT,
    BEHIND_BETWEEN,
    BEHIND_THAT,
    /// «للبرلمان»
    TO,
    /// «بالبرلمان»
    BY,
    IN_BRACKETS,
    IN_MARKS,
    /// «شركة "الأفق"»
    BEHIND_ITS_NOUN,

    /// Called by its noun alone too: «الوزارة».
    BY_NOUN,
    NAMED_TWICE,
    NAMED_3_TIMES,
    NAMED_4_TIMES,
    NAMED_6_TIMES,
    /// News calls it by a proper name.
    WELL_KNOWN,
    OUTLET,
    ONE_WORD,
    LONG_NAME,
    /// The article names ten bodies or more.
    AMONG_MANY;

    private final String shown = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// As it stands in the list of points.
    String shown() {
        return shown;
    }
}
