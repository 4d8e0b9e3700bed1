package org.isnad.morphology;

/// One of the things that a written word may be a form of.
///
/// @param kind what ties its forms together
/// @param family the lemma, place or name that they share; equal for two words that belong together
public record Sense(Kind kind, String family) {

    /// What ties the forms of a word together.
    public enum Kind {
        /// A noun in its cases, numbers and genders, with its pronouns: «وزير»، «الوزراء»، «وزيرها».
        NOUN,
        /// A verb in its persons, tenses and moods: «زار»، «يزورون».
        VERB,
        /// The participles and verbal nouns of a verb: «زيارة» of «زار».
        OF_VERB,
        /// A place and who or what is of it: «روسيا»، «الروس».
        PLACE,
        /// A name or loan word, which others may spell otherwise: «بوتين»، «بوتن».
        NAME,
        /// What would be a name if its word began with a particle, of which nothing tells: «رنارد» of «برنارد». Spelt
        /// otherwise it is none.
        CUT_NAME
    }
}
