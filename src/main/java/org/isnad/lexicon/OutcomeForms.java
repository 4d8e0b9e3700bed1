package org.isnad.lexicon;

import static org.isnad.lexicon.OutcomeWords.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folded;

/// Forms the words of outcomes as news writes them: a noun with article, particle and pronoun, a verb in its persons.
final class OutcomeForms {

    private static final String[] PREFIXES = {"", "و", "ف", "ال", "وال", "بال", "لل", "ب", "ل", "ول", "وب", "فال"};
    private static final String[] PRONOUNS = {"", "ه", "ها", "هما", "هم", "نا"};
    private static final String TEH_MARBUTA = "ة";
    private static final String SEEN_OF_FUTURE = "س";
    private static final Set<OutcomeWords> NOUNS = EnumSet.of(
            EVENT,
            DEAL,
            RESULT,
            PAPER,
            PROGRESS,
            OPEN,
            MATTER,
            VISIT,
            PRAISE,
            FRUITFUL,
            OFFICE,
            BALLOT,
            FOUNDATION,
            TALKS);

    /// Verbs that foretell rather than announce: «سيفشل», «سيحقق».
    private static final Set<String> FORECASTS =
            Set.of("provide", "rule", "failed", "gain", "differ", "found", "win", "order");

    private final Map<String, Set<OutcomeWords>> kinds;

    private OutcomeForms(WordTables tables) {
        kinds = tables.table(new Written<>(OutcomeForms::written, OutcomeForms::kinds));
        tables.fill(this::fill);
    }

    /// What each folded form is.
    static Map<String, Set<OutcomeWords>> read(WordTables tables) {
        return new OutcomeForms(tables).kinds;
    }

    private static String written(Set<OutcomeWords> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<OutcomeWords> kinds(String written) {
        Set<OutcomeWords> kinds = EnumSet.noneOf(OutcomeWords.class);
        for (var name : written.split(" ", -1)) {
            kinds.add(OutcomeWords.valueOf(name));
        }
        return kinds;
    }

    private void fill() {
        for (List<String> row : WordList.rows("outcome-words")) {
            var kind = kind(row.get(0));
            Stream.of(row.get(1).split(" ", -1))
                    .map(Folded::fold)
                    .flatMap(word -> (NOUNS.contains(kind) ? ofNoun(word) : withAnd(word)).stream())
                    .forEach(form -> add(form, kind));
        }
        WordList.rows("outcome-verbs").forEach(this::addVerb);
    }

    private static OutcomeWords kind(String written) {
        return OutcomeWords.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void addVerb(List<String> row) {
        var future = row.get(0).equals("meet") ? MEET_FUTURE : DO_FUTURE;
        boolean onlyFuture = row.get(0).equals("meet") || row.get(0).equals("do");
        var perfect = Folded.fold(row.get(1));
        var imperfect = Folded.fold(row.get(2));
        Set<String> past = new HashSet<>(Inflection.ofPerfect(perfect, false).keySet());
        past.add(perfect + "نا");
        for (String form : ofPresent(imperfect)) {
            if (!FORECASTS.contains(row.get(0))) {
                withAnd(SEEN_OF_FUTURE + form).forEach(one -> add(one, future));
            }
            if (!past.contains(form)) {
                withAnd(form).forEach(one -> add(one, PRESENT));
                if (future == MEET_FUTURE) {
                    withAnd(form).forEach(one -> add(one, MEET_PRESENT));
                }
            }
            if (!onlyFuture) {
                withAnd(form).forEach(one -> add(one, kind(row.get(0))));
            }
        }
        if (!onlyFuture) {
            past.forEach(form -> withAnd(form).forEach(one -> add(one, kind(row.get(0)))));
        }
    }

    /// يوقع، توقع، يوقعان، توقعان، يوقعون، نوقع، أوقع.
    private static Set<String> ofPresent(String he) {
        var rest = he.substring(1);
        var stem = he.endsWith("ي") || he.endsWith("و") ? he.substring(0, he.length() - 1) : he;
        return Set.of(he, "ت" + rest, he + "ان", "ت" + rest + "ان", stem + "ون", "ن" + rest, "ا" + rest);
    }

    private static Set<String> withAnd(String word) {
        return Set.of(word, "و" + word, "ف" + word);
    }

    private static Set<String> ofNoun(String noun) {
        Set<String> forms = new HashSet<>();
        var stem = noun.endsWith(TEH_MARBUTA) ? noun.substring(0, noun.length() - 1) + "ت" : noun;
        for (String prefix : PREFIXES) {
            forms.add(prefix + noun);
            forms.add(prefix + noun + "ا");
            for (String pronoun : PRONOUNS) {
                if (!pronoun.isEmpty() && !prefix.contains("ال") && !prefix.equals("لل")) {
                    forms.add(prefix + stem + pronoun);
                }
            }
        }
        return forms;
    }

    private void add(String form, OutcomeWords kind) {
        kinds.computeIfAbsent(form, none -> EnumSet.noneOf(OutcomeWords.class)).add(kind);
    }
}
