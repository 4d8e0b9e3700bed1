package org.isnad.reading.participants;

import java.util.Locale;

/// What a reader sees of a participant that speaks for or against his part in the event; how much, is written in
/// `presence-points.txt`.
///
/// They are those of about ninety that made a difference where the others had spoken.
enum PresenceSign {
    /// A rule notices him, or somebody acting for him, see [NoticedByRules].
    NOTICED,
    /// «بحضور وزير الخارجية»
    LISTED_AS_PRESENT,
    /// «دعا مجلس الأمن …»
    ACTOR_OF_LEAD,
    /// «قبرص تتحدى تركيا»
    SUBJECT_OF_HEADLINE,
    /// «القمة الأميركية الروسية»
    STATE_OF_EVENT,
    /// «توصلت الكويت لاتفاق مع الفلبين»
    AGREED_WITH_SOMEBODY,
    /// «زيارة الرئيس لهولندا»
    HOST_OF_VISIT,

    /// Where he is mentioned.
    IN_HEADLINE,
    OPENS_HEADLINE,
    IN_FIRST_SENTENCE,
    OPENS_FIRST_SENTENCE,
    IN_SECOND_PARAGRAPH,
    IN_FIRST_HALF,
    /// The article's first twentieth says nothing of him.
    FIRST_BEHIND_5_PERCENT,
    FIRST_BEHIND_30_PERCENT,

    /// His sentence tells of an event, of one to come or called off, of one before.
    BESIDE_EVENT,
    BESIDE_PLAN,
    BESIDE_PAST,

    /// «أعلن بوتين»
    BEHIND_REPORTING_VERB,
    /// «مع روسيا»
    STATE_WITH,
    /// «وروسيا»
    STATE_AND,
    /// «في روسيا»
    STATE_IN,
    /// «ضد روسيا»
    STATE_ABOUT,
    /// «حدود روسيا»
    STATE_AS_OWNER,

    PERSON,
    MINISTER,
    /// «الرئيس السابق»
    FORMER,
    /// «الجانبان»
    BOTH_SIDES,
    OUTLET,
    /// Nowhere called by a name.
    UNNAMED,
    /// Called by a noun, too: «الرئيس الروسي».
    BY_NOUN,
    MENTIONED_TWICE,
    /// Mentioned as often as anybody of his kind.
    MOST_OF_KIND,
    /// The article's event is no meeting.
    NO_MEETING,

    /// Somebody who acts for him bears the sign.
    ACTED_FOR_BY_NOTICED,
    ACTED_FOR_BEHIND_REPORTING_VERB,
    ACTED_FOR_IN_FIRST_SENTENCE;

    private final String shown = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// As it stands in the list of points.
    String shown() {
        return shown;
    }
}
