package org.isnad.morphology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Nouns;
import org.isnad.lexicon.Verb;
import org.isnad.lexicon.Verbs;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordTables;
import org.isnad.lexicon.Written;

/// Which verbs a noun is a participle or the verbal noun of: «مفاوضات» of «فاوض», «لقاء» of «التقى».
///
/// Of the forms II to X by rule, where the dictionary knows the noun, or only a long participle can be meant
/// («متسرب»); of form I from `verbal-nouns.txt`. A noun of `own-words.txt` has left its verb: «مجتمع» is no meeting.
final class VerbalNouns {

    private static final int PLACE_NOUN_LENGTH = 4;
    /// In letters; a shorter word that no dictionary knows may be anything.
    private static final int SURE_PARTICIPLE = 5;

    /// Of participles, the shortest last.
    private static final List<String> ENDINGS = List.of("تان", "تين", "ات", "ون", "ين", "ان", "ة", "ا", "");

    private final Map<String, Set<String>> verbs;
    private final Map<String, Set<String>> nouns;

    VerbalNouns(WordTables tables) {
        verbs = tables.table(Written.WORD_SET);
        nouns = tables.table(Written.WORD_SET);
        tables.fill(this::fill);
    }

    private void fill() {
        var ownWords = WordList.entries("own-words").stream()
                .map(BareLetters::ofWritten)
                .collect(Collectors.toSet());
        var rows = WordList.rows("verbal-nouns").stream().toList();
        var listed = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .map(BareLetters::withFirstSeat)
                .collect(Collectors.toSet());
        var firstForms = rows.stream()
                .map(List::getFirst)
                .filter(verb -> verb.length() == 3)
                .collect(Collectors.toSet());
        for (Verb verb : Verbs.all()) {
            var derivation = new Derivation(verb);
            derivation
                    .passiveOfFirst()
                    .filter(noun -> Nouns.all().isLemma(noun) && !listed.contains(noun) && !ownWords.contains(noun))
                    .forEach(noun -> add(noun, verb.written()));
            if (firstForms.contains(verb.written())) {
                continue; // «عقد» is to hold a meeting, and its II, «معقد», another matter
            }
            derivation
                    .nouns()
                    .filter(noun -> Nouns.all().isLemma(noun) && !isPlaceNoun(noun))
                    .map(BareLetters::withFirstSeat)
                    .filter(noun -> !listed.contains(noun) && !ownWords.contains(BareLetters.withoutFirstSeat(noun)))
                    .forEach(noun -> add(noun, verb.written()));
            derivation
                    .participles()
                    .filter(noun ->
                            noun.length() >= SURE_PARTICIPLE && !Nouns.all().has(noun))
                    .forEach(noun -> add(noun, verb.written()));
        }
        rows.forEach(
                row -> row.stream().skip(1).map(BareLetters::withFirstSeat).forEach(noun -> add(noun, row.getFirst())));
    }

    /// The verbs, each by its perfect as it is written; mostly none or one.
    Set<String> verbsOf(String lemma) {
        return verbs.getOrDefault(lemma, Set.of());
    }

    /// The participle that an inflected word is of: «متسربا», «متسربين».
    Optional<String> participleIn(String word) {
        if (word.charAt(0) != 'م') {
            return Optional.empty();
        }
        for (var ending : ENDINGS) {
            var stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            if (verbs.containsKey(stem)) {
                return Optional.of(stem);
            }
        }
        return Optional.empty();
    }

    /// The participles and verbal nouns of a verb.
    Set<String> nounsOf(String verb) {
        return nouns.getOrDefault(verb, Set.of());
    }

    /// «موقع»، «منزل»: a مفعل that has a broken plural is no participle.
    private static boolean isPlaceNoun(String noun) {
        return noun.length() == PLACE_NOUN_LENGTH
                && noun.startsWith("م")
                && Nouns.all().named(noun).stream()
                        .anyMatch(found -> !found.plurals().isEmpty());
    }

    private void add(String noun, String verb) {
        verbs.computeIfAbsent(noun, none -> new LinkedHashSet<>(2)).add(verb);
        nouns.computeIfAbsent(verb, none -> new LinkedHashSet<>(4)).add(noun);
    }
}
