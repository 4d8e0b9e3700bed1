package org.isnad.reading.participants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.morphology.Proclitics;
import org.isnad.reading.Passage;
import org.isnad.text.Letters;
import org.isnad.text.Word;

/// Words that an article itself shows to be names: a reporting verb stands right before them and what is said right
/// behind, «وقال شلهوب إن», and no word of the language explains them there.
final class ProvenNames {

    private static final int SHORTEST = 3;
    private static final int COMMON = 5;
    private static final int ONCE = 1;
    private static final int TWICE = 2;
    private static final int OFTEN = 3;
    private static final List<String> ENDINGS = List.of("ة", "ون", "ين", "ات");
    private static final String SPEECH = ":\"“«،";

    private final Set<String> words;
    private final Map<String, Integer> speaking = new HashMap<>();
    private final Map<String, Integer> standing = new HashMap<>();

    private ProvenNames(Set<String> articleWords) {
        this.words = articleWords;
    }

    /// The folded words, without particles.
    ///
    /// @param articleWords all folded words of the article
    static Set<String> of(String text, List<Passage> passages, Set<String> articleWords) {
        var names = new ProvenNames(articleWords);
        passages.forEach(passage -> names.listen(text, passage.words()));
        if (names.speaking.isEmpty()) {
            return Set.of();
        }
        passages.forEach(passage -> passage.words().forEach(names::count));
        var proven = new HashSet<String>();
        names.speaking.forEach((word, times) -> {
            if (names.isProven(word, times)) {
                proven.add(word);
            }
        });
        return proven;
    }

    /// How many of a folded word's letters are particles before a proven name; -1 where it is none.
    static int particlesBefore(String folded, Set<String> proven) {
        if (proven.isEmpty()) {
            return -1;
        }
        for (var way : Proclitics.waysToCut(folded)) {
            if (proven.contains(way.core())) {
                return way.letters();
            }
        }
        return -1;
    }

    private void listen(String text, List<Word> line) {
        for (int i = 1; i < line.size(); i++) {
            var verb = Lexeme.of(line.get(i - 1).folded());
            if (isReportingVerb(verb)
                    && Gaps.isBlank(
                            text.substring(line.get(i - 1).end(), line.get(i).start()))
                    && opensSpeech(text, line, i)
                    && mayBeName(line.get(i).folded())) {
                speaking.merge(line.get(i).folded(), 1, Integer::sum);
            }
        }
    }

    private void count(Word word) {
        for (var way : Proclitics.waysToCut(word.folded())) {
            if (speaking.containsKey(way.core())) {
                standing.merge(way.core(), 1, Integer::sum);
                return;
            }
        }
    }

    private static boolean isReportingVerb(Lexeme word) {
        return !word.function()
                && word.title().isEmpty()
                && word.reporting().filter(verb -> verb.isVerb()).isPresent();
    }

    private static boolean opensSpeech(String text, List<Word> line, int i) {
        if (i + 1 == line.size()) {
            return false;
        }
        var gap = text.substring(line.get(i).end(), line.get(i + 1).start());
        return gap.chars().anyMatch(c -> SPEECH.indexOf(c) >= 0)
                || (gap.isBlank() && Lexeme.of(line.get(i + 1).folded()).function());
    }

    private static boolean mayBeName(String folded) {
        var word = Lexeme.of(folded);
        return folded.length() >= SHORTEST
                && (!folded.startsWith(Letters.ARTICLE) || isFamily(folded))
                && isUnsure(folded)
                && !word.function()
                && word.reporting().isEmpty()
                && !word.beginsSide()
                && !word.beginsOrganisation()
                && !word.bodyHead()
                && !word.nominalHead()
                && Dictionary.of(folded) != Dictionary.VERB
                && !(Dictionary.of(folded) == Dictionary.NOUN && isCommon(folded));
    }

    /// «السيستاني»: with the article a word that no dictionary has, and no adjective or plural.
    private static boolean isFamily(String folded) {
        return Dictionary.of(folded) == Dictionary.STRANGE
                && Lexeme.of(folded).adjectiveOf().isEmpty()
                && ENDINGS.stream().noneMatch(folded::endsWith);
    }

    /// Names that news knows need no proof.
    private static boolean isUnsure(String folded) {
        int likelihood = Likelihood.of(folded);
        return likelihood > Likelihood.NONE
                && (likelihood < Likelihood.FAMILIAR || Lexeme.of(folded).cut().letters() > 0);
    }

    private static boolean isCommon(String folded) {
        return Vocabulary.COUNTS.frequency(folded) >= COMMON && Vocabulary.COUNTS.nameShare(folded) <= 1;
    }

    private boolean isProven(String word, int times) {
        int stands = standing.getOrDefault(word, 0);
        var cut = Lexeme.of(word).cut();
        if (cut.letters() > 0) {
            // «وقال لأنصاره إن» is spoken to them
            return times >= TWICE && stands >= OFTEN && !isKnown(cut.core());
        }
        return switch (Dictionary.of(word)) {
            case STRANGE, NAME -> stands >= TWICE || Vocabulary.isGivenName(word);
            case NOUN ->
                !words.contains(Letters.ARTICLE + word) && (times >= TWICE || (times >= ONCE && stands >= OFTEN));
            case VERB -> false;
        };
    }

    private boolean isKnown(String core) {
        var rest = Lexeme.of(core);
        return words.contains(core)
                || rest.nominalHead()
                || rest.bodyHead()
                || rest.beginsOrganisation()
                || core.startsWith(Letters.ARTICLE);
    }
}
