package org.isnad.reading.outcomes;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Months;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.lexicon.ReportingWords;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordSet;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.WordMemory;

/// The signs that a word bears wherever it stands: its lemma, and what it is among the words of outcomes.
final class WordSigns {

    private static final WordMemory<WordSigns> REMEMBERED = new WordMemory<>(120_000, WordSigns::new);
    private static final String CONJUNCTIONS = "وف";
    private static final String IMPERFECT = "يتن";
    private static final char I = 'ا';
    private static final char FUTURE = 'س';
    private static final int SHORTEST = 4;
    private static final int ROOT = 2;

    /// By powers of two: what stands with no article so much oftener is a name: «يونغ».
    private static final int FAR_OFTENER = 5;

    /// In tenths of the places where it stands, with its article or without: «الحريري».
    private static final int MOSTLY = 5;

    private static final WordCounts COUNTS = WordCounts.ofNews();
    private static final List<WordSet> NAMES =
            Stream.of("given-names", "cities", "towns").map(WordSet::named).toList();

    private final List<String> names;
    private final Optional<String> tense;
    private final boolean reports;

    private WordSigns(String folded) {
        var senses = WordSenses.all().of(folded);
        var sense = senses.stream().findFirst();
        var signs = new LinkedHashSet<String>();
        OutcomeWords.kinds(folded).forEach(kind -> signs.add("is-" + lower(kind)));
        if (!isNameOrParticle(folded, senses)) {
            sense.flatMap(WordSigns::lemma).ifPresent(signs::add);
        }
        if (isToCome(folded)) {
            signs.add("to-come");
        }
        if (FunctionWords.NEGATION.has(folded)) {
            signs.add("negation");
        }
        names = List.copyOf(signs);
        tense = sense.filter(one -> one.kind() == Sense.Kind.VERB).map(verb -> tense(folded, verb));
        reports = ReportingWords.ofNews()
                .of(folded)
                .filter(report -> report.form() == Form.PERFECT || report.form() == Form.IMPERFECT)
                .isPresent();
    }

    /// Those of a folded word.
    static List<String> of(String folded) {
        return REMEMBERED.of(folded).names;
    }

    /// The tense of a folded word, if it is a verb.
    static Optional<String> tenseOf(String folded) {
        return REMEMBERED.of(folded).tense;
    }

    /// Whether a folded word is a verb by which somebody says something.
    static boolean reports(String folded) {
        return REMEMBERED.of(folded).reports;
    }

    /// Who or where somebody is, and in which month, tells of one event only.
    private static boolean isNameOrParticle(String folded, Set<Sense> senses) {
        return WordSenses.all().isClosed(folded)
                || Months.isName(folded)
                || senses.stream()
                        .anyMatch(sense -> sense.kind() == Sense.Kind.PLACE || isName(Folded.fold(sense.family())));
    }

    private static boolean isName(String noun) {
        var definite = Letters.ARTICLE + noun;
        int without = COUNTS.frequency(noun);
        int with = COUNTS.frequency(definite);
        return Months.isName(noun)
                || Countries.all().named(noun).isPresent()
                || NAMES.stream().anyMatch(names -> names.has(noun))
                || COUNTS.nameShare(noun) >= MOSTLY
                || (with > without && COUNTS.nameShare(definite) >= MOSTLY)
                || without - with >= FAR_OFTENER;
    }

    private static Optional<String> lemma(Sense sense) {
        return switch (sense.kind()) {
            case VERB -> Optional.of("verb " + sense.family());
            case NOUN, OF_VERB -> Optional.of("noun " + sense.family());
            case PLACE, NAME, CUT_NAME -> Optional.empty();
        };
    }

    /// A perfect begins like the verb's own name, «نجح»; an imperfect with the letter of its person, «يتعهد»، «تتعهد».
    private static String tense(String folded, Sense verb) {
        if (isToCome(folded)) {
            return "future-verb";
        }
        var word = withoutConjunction(folded);
        var perfect = Folded.fold(verb.family());
        boolean past = perfect.length() >= ROOT && word.startsWith(perfect.substring(0, ROOT));
        return past || IMPERFECT.indexOf(word.charAt(0)) < 0 ? "past-verb" : "present-verb";
    }

    /// «سيلتقي», which is س and «يلتقي»; not «ساهم», «سيطر».
    private static boolean isToCome(String folded) {
        var word = withoutConjunction(folded);
        return word.length() >= SHORTEST
                && word.charAt(0) == FUTURE
                && (word.charAt(1) == I || IMPERFECT.indexOf(word.charAt(1)) >= 0)
                && !Collections.disjoint(verbs(word), verbs(word.substring(1)));
    }

    private static Set<Sense> verbs(String word) {
        return WordSenses.all().of(word).stream()
                .filter(sense -> sense.kind() == Sense.Kind.VERB)
                .collect(Collectors.toSet());
    }

    private static String withoutConjunction(String folded) {
        return folded.length() >= SHORTEST && CONJUNCTIONS.indexOf(folded.charAt(0)) >= 0
                ? folded.substring(1)
                : folded;
    }

    private static String lower(OutcomeWords kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
