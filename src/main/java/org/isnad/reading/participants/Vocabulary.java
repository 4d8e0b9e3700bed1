package org.isnad.reading.participants;

import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.NameLetters;
import org.isnad.lexicon.Organisations;
import org.isnad.lexicon.ReportingWords;
import org.isnad.lexicon.Titles;
import org.isnad.lexicon.UnnamedSpeakerWords;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Folded;

/// The word lists that participants are found by.
final class Vocabulary {

    static final WordCounts COUNTS = WordCounts.ofNews();
    static final NameLetters LETTERS = NameLetters.ofNews();
    static final Titles TITLES = Titles.ofNews();
    static final Countries COUNTRIES = Countries.all();
    static final Organisations ORGANISATIONS = Organisations.ofNews();
    static final ReportingWords REPORTING = ReportingWords.ofNews();
    static final UnnamedSpeakerWords SPEAKERS = UnnamedSpeakerWords.ofNews();
    static final WordSet JOINT_NOUNS = WordSet.named("joint-nouns");
    static final WordSet FUNCTION_WORDS = WordSet.named("never-names");
    static final WordSet KIN_PARTICLES = WordSet.named("kin-particles");
    static final WordSet REIGN_TITLES = WordSet.named("reign-titles");
    static final Map<String, String> NAME_ORDINALS = WordList.rows("name-ordinals").stream()
            .collect(Collectors.toMap(row -> Folded.fold(row.get(0)), row -> row.get(1)));
    static final WordSet NAME_PARTICLES = WordSet.named("name-particles");
    private static final WordSet GIVEN_NAMES = WordSet.named("given-names");
    private static final WordSet MORE_GIVEN_NAMES = WordSet.named("more-given-names");
    private static final String SERVANT_OF = "عبدال";
    static final WordSet PLACE_NOUNS = WordSet.named("place-nouns");

    private Vocabulary() {}

    /// Whether names of many people begin with a folded word; «عبدالملك» is written without a space, too.
    static boolean isGivenName(String folded) {
        return GIVEN_NAMES.has(folded)
                || MORE_GIVEN_NAMES.has(folded)
                || (folded.startsWith(SERVANT_OF) && folded.length() > SERVANT_OF.length() + 1);
    }

    /// Whether some list holds a folded word as it stands.
    static boolean knows(String folded) {
        return (COUNTS.knows(folded) && !isCoordinatedTitle(folded) && !isCoordinatedParticle(folded))
                || FUNCTION_WORDS.has(folded)
                || JOINT_NOUNS.has(folded)
                || COUNTRIES.holds(folded)
                || COUNTRIES.ofAdjective(folded).isPresent()
                || TITLES.of(folded).isPresent()
                || ORGANISATIONS.begins(folded);
    }

    /// «وبن سلمان»
    private static boolean isCoordinatedParticle(String folded) {
        return folded.charAt(0) == 'و' && NAME_PARTICLES.has(folded.substring(1));
    }

    /// «ومستشاره», however often news writes it so.
    private static boolean isCoordinatedTitle(String folded) {
        return folded.charAt(0) == 'و' && TITLES.of(folded.substring(1)).isPresent();
    }
}
