package org.isnad.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Imperfects;
import org.isnad.lexicon.Verb;
import org.isnad.lexicon.Verbs;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordTables;
import org.isnad.lexicon.Written;

/// Reads a form of a verb back to the verb: «يزورون» to «زار», «استقبلهم» to «استقبل».
final class VerbForms {

    private static final String OTHER_PERSONS = "اتن";
    private static final String FIRST_PERSONS = "ان";
    private static final String YOU = "ك";
    private static final char I = 'ا';
    private static final char HE = 'ي';
    private static final char SHE = 'ت';
    /// How much commoner, by powers of two, a word may be than the forms that only its verb has.
    private static final int MOST_OF_SEEN = 4;

    private static final int MOST_OF_UNSEEN = 1;
    private static final int MOST_OF_CITED = 2;
    /// «تكونت» is rarer than «كانت», so that «يكون» is no form of it; by powers of two.
    private static final int FAR_COMMONER = 4;

    /// In letters: «يشيبوك» would be of «شاب» and is rather a name.
    private static final int SHORT = 3;
    /// By powers of two.
    private static final int SURE = 3;

    /// «تظاهر» is the verbal noun of its own verb.
    private static final int LONG = 5;

    private final Map<String, List<String>> perfects;
    private final Map<String, List<String>> imperfects;
    private final Map<String, List<String>> withoutEnding;
    private final Map<String, List<String>> jussives;
    private final Map<String, List<String>> common;
    private final Map<String, List<String>> perfectsBeforePronoun;
    private final Map<String, List<String>> imperfectsBeforePronoun;
    /// Which count only where no other verb has the form, or only rare ones.
    private final Map<String, List<String>> shortened;
    private final Map<String, List<String>> shortenedBeforePronoun;

    private final Map<String, Integer> evidence;
    /// How often news writes what he does, by the verb and powers of two.
    private final Map<String, Integer> doing;
    /// By their perfects in bare letters, as dictionaries name them.
    private final Map<String, Set<Verb>> cited;

    private final Set<String> withHamza;

    VerbForms(WordTables tables) {
        perfects = tables.table(Written.WORDS);
        imperfects = tables.table(Written.WORDS);
        withoutEnding = tables.table(Written.WORDS);
        jussives = tables.table(Written.WORDS);
        common = tables.table(Written.WORDS);
        perfectsBeforePronoun = tables.table(Written.WORDS);
        imperfectsBeforePronoun = tables.table(Written.WORDS);
        shortened = tables.table(Written.WORDS);
        shortenedBeforePronoun = tables.table(Written.WORDS);
        evidence = tables.table(Written.NUMBER);
        doing = tables.table(Written.NUMBER);
        cited = tables.table(Written.setOf(new Written<>(Verb::both, Verb::of)));
        withHamza = tables.set();
        tables.fill(this::fill);
    }

    private void fill() {
        for (Verb verb : Verbs.all()) {
            var forms = new Conjugation(verb);
            evidence.merge(verb.written(), evidenceOf(forms), Math::max);
            cited.computeIfAbsent(verb.perfect(), none -> new LinkedHashSet<>(1))
                    .add(verb);
            if (verb.hasHamza()) {
                withHamza.add(verb.written());
            }
            add(forms.perfects(), verb, perfects);
            add(forms.shortened(), verb, shortened);
            add(forms.perfectsBeforePronoun(), verb, perfectsBeforePronoun);
            add(forms.shortenedBeforePronoun(), verb, shortenedBeforePronoun);
            add(forms.commonPerfects(), verb, common);
            if (Imperfects.ofNews().mayBeOf(verb)) {
                addImperfects(forms, verb);
            }
        }
    }

    private void addImperfects(Conjugation forms, Verb verb) {
        doing.merge(verb.written(), WordCounts.ofNews().frequency(verb.imperfect()), Math::max);
        add(forms.imperfects(), verb, imperfects);
        add(forms.commonImperfects(), verb, common);
        add(List.of(verb.imperfect()), verb, withoutEnding);
        add(forms.jussives(), verb, jussives);
        add(forms.imperfectsBeforePronoun(), verb, imperfectsBeforePronoun);
    }

    private static void add(List<String> forms, Verb verb, Map<String, List<String>> to) {
        for (String form : forms) {
            var verbs = to.computeIfAbsent(form, none -> new ArrayList<>(1));
            if (!verbs.contains(verb.written())) {
                verbs.add(verb.written());
            }
        }
    }

    private static int evidenceOf(Conjugation forms) {
        return forms.surest().stream()
                .mapToInt(WordCounts.ofNews()::frequency)
                .max()
                .orElse(0);
    }

    /// How often news writes what only forms of this verb look like, by powers of two.
    int evidence(String verb) {
        return evidence.getOrDefault(verb, 0);
    }

    /// The same, or how often it writes that he does it: «تبين» is known by «يتبين».
    private int seen(String verb) {
        return Math.max(evidence(verb), doing.getOrDefault(verb, 0));
    }

    /// Of the verb that it writes most.
    int mostEvidence(Set<String> verbs) {
        int most = 0;
        for (var verb : verbs) {
            most = Math.max(most, evidence(verb));
        }
        return most;
    }

    boolean has(String bare) {
        return !verbsOf(bare).isEmpty();
    }

    /// The verbs of a form without particles, each by its perfect as it is written.
    Set<String> verbsOf(String bare) {
        var verbs = new LinkedHashSet<>(perfects.getOrDefault(bare, List.of()));
        if (verbs.isEmpty() || !isRatherPerfect(bare)) {
            verbs.addAll(imperfects(bare));
        }
        keepLikely(verbs, bare);
        if (mostEvidence(verbs) == 0) {
            var shorter = new LinkedHashSet<>(shortened.getOrDefault(bare, List.of()));
            if (verbs.isEmpty()) {
                shorter.addAll(jussives.getOrDefault(bare, List.of())); // «يستعد» is of «استعد», but behind «لم»
            }
            shorter.removeIf(verb -> evidence(verb) < FAR_COMMONER);
            return shorter.isEmpty() ? withoutUnseen(verbs, bare) : shorter;
        }
        return verbs;
    }

    /// «نافتا» is a treaty: news would hardly write of two what it never writes of one.
    private Set<String> withoutUnseen(Set<String> verbs, String form) {
        verbs.removeIf(verb -> WordCounts.ofNews().frequency(form) > MOST_OF_UNSEEN
                && doing.getOrDefault(verb, 0) == 0
                && !isCited(verb, form));
        return verbs;
    }

    /// «تعادلوا» is what they did, and hardly an imperfect of «عادل» without its ن.
    private static boolean isRatherPerfect(String form) {
        return form.startsWith("ت") && form.endsWith("ا");
    }

    /// The verbs of the form behind «لم»: «لم يقل» is of «قال».
    Set<String> jussivesOf(String bare) {
        var verbs = new LinkedHashSet<>(jussives.getOrDefault(asHe(bare), List.of()));
        var whole = imperfectsOf(bare);
        verbs.removeIf(verb -> evidence(verb) == 0 && !whole.isEmpty());
        return verbs.isEmpty() ? whole : verbs;
    }

    /// The verbs that may be asked for by what he has done, though the word is another oftener: «درب», «صور».
    ///
    /// @param written with its final ى, which tells «غنى» from «غني»
    Set<String> citedAs(String written, String bare) {
        return cited.getOrDefault(bare, Set.of()).stream()
                .filter(verb -> BareLetters.mayWrite(written, verb.written()))
                .filter(verb -> mayBeCited(verb, written))
                .map(Verb::written)
                .collect(Collectors.toSet());
    }

    /// All verbs that he has done so, however seldom.
    Set<String> perfectsLike(String written, String bare) {
        return cited.getOrDefault(bare, Set.of()).stream()
                .map(Verb::written)
                .filter(verb -> BareLetters.mayWrite(written, verb))
                .collect(Collectors.toSet());
    }

    private boolean mayBeCited(Verb verb, String written) {
        boolean itsOwn = imperfects.getOrDefault(verb.imperfect(), List.of()).size() == 1;
        int seenDoing = itsOwn ? WordCounts.ofNews().frequency(verb.imperfect()) : 0;
        int sure = Math.max(evidence(verb.written()), seenDoing);
        int seen = WordCounts.ofNews().frequency(verb.perfect());
        boolean alone = written.equals(verb.written()) && "ىأ".indexOf(written.charAt(written.length() - 1)) >= 0;
        return alone || (seen - sure <= MOST_OF_CITED && (sure > 0 || seen <= MOST_OF_UNSEEN));
    }

    /// Leaves out verbs that are rare beside others; and of «أصدر», what I do beside what he did.
    private void keepLikely(Set<String> verbs, String form) {
        if (verbs.size() > 1 && (form.charAt(0) == I || isHisOnly(form))) {
            keepFourth(verbs, form);
        }
        if (verbs.size() > 1) {
            int most = mostEvidence(verbs);
            int apart = form.charAt(0) == I ? 1 : FAR_COMMONER - 1;
            verbs.removeIf(verb -> (isCited(verb, form) && seen(verb) > 0)
                    ? seen(verb) < most - FAR_COMMONER
                    : evidence(verb) < most - apart);
        }
    }

    /// «تأثر» is what he did, and nothing that she does: news writes no «يأثر».
    private static boolean isHisOnly(String form) {
        return form.charAt(0) == SHE && !WordCounts.ofNews().knows(HE + form.substring(1));
    }

    /// «أبلغ» and «أخرج» are what he did, so long as he is known to do it: news seldom tells what I do.
    private void keepFourth(Set<String> verbs, String form) {
        if (verbs.stream().anyMatch(verb -> isCited(verb, form) && evidence(verb) >= SURE)) {
            verbs.removeIf(verb -> !isCited(verb, form));
        }
    }

    private static boolean isCited(String verb, String form) {
        return BareLetters.ofWritten(verb).equals(form);
    }

    /// The same, but only of the forms that news uses all the time: what he, she, they have done and do.
    ///
    /// A noun that looks like another form is no verb: «أمر»، «مسكن»، «تشرين».
    Set<String> verbsOfCommonForm(String bare) {
        var verbs = new LinkedHashSet<>(common.getOrDefault(bare, List.of()));
        if (bare.charAt(0) == 'ت') {
            verbs.addAll(common.getOrDefault(asHe(bare), List.of()));
        }
        verbs.removeIf(verb -> !isLikely(verb, bare));
        keepLikely(verbs, bare);
        return verbs;
    }

    /// Whether news writes the verb often enough for a word that may be something else too: «قتل», but not «نصف» or
    /// «سوق».
    boolean isLikely(String verb, String word) {
        int sure = verb.charAt(0) == SHE ? seen(verb) : evidence(verb);
        if (seen(verb) == 0 && word.length() < LONG && Commonness.mayHaveArticle(word)) {
            return false; // «سند»
        }
        return word.length() >= LONG
                || WordCounts.ofNews().frequency(word) - sure <= (sure == 0 ? MOST_OF_UNSEEN : MOST_OF_SEEN);
    }

    /// The verbs of a form that has a pronoun on it.
    ///
    /// @param word with its particles; one that is much commoner than the verb is another word, as «فيسبوك» is
    Set<String> verbsBeforePronoun(String bare, String word) {
        var verbs = new LinkedHashSet<String>();
        for (String rest : PersonSuffixes.withoutOnVerb(bare)) {
            verbs.addAll(perfectsBeforePronoun.getOrDefault(rest, List.of()));
            verbs.addAll(imperfectsBeforePronoun.getOrDefault(asHe(rest), List.of()));
        }
        if (verbs.isEmpty()) {
            for (String rest : PersonSuffixes.withoutOnVerb(bare)) {
                verbs.addAll(shortenedBeforePronoun.getOrDefault(rest, List.of()));
            }
        }
        verbs.removeIf(verb -> WordCounts.ofNews().frequency(word) - evidence(verb) > MOST_OF_SEEN
                || (verb.length() <= SHORT && (bare.endsWith(YOU) ? evidence(verb) : seen(verb)) < SURE));
        keepLikely(verbs, bare.substring(1));
        return verbs;
    }

    /// The verbs of what she does to somebody: «تمكنهم».
    Set<String> imperfectsBeforePronoun(String bare) {
        var verbs = new LinkedHashSet<String>();
        for (String rest : PersonSuffixes.withoutOnVerb(bare)) {
            verbs.addAll(imperfectsBeforePronoun.getOrDefault(asHe(rest), List.of()));
        }
        keepLikely(verbs, bare.substring(1));
        return verbs;
    }

    /// The verbs of an imperfect alone, as it stands behind ل: «ليزور».
    Set<String> imperfectsOf(String bare) {
        var verbs = new LinkedHashSet<>(imperfects(bare));
        keepLikely(verbs, bare);
        return verbs;
    }

    /// The verbs of what will be, «سيزور», which is never shortened: «سيلفا» is a name.
    Set<String> futuresOf(String bare) {
        boolean isShortened = bare.endsWith("ا") && !withoutEnding.containsKey(asHe(bare));
        return isShortened ? Set.of() : imperfectsOf(bare);
    }

    /// «أزور» and «نزور» take no ending, «تزور» takes those of «يزور».
    private List<String> imperfects(String bare) {
        var of = FIRST_PERSONS.indexOf(bare.charAt(0)) >= 0 ? withoutEnding : imperfects;
        return of.getOrDefault(asHe(bare), List.of());
    }

    private static String asHe(String form) {
        return !form.isEmpty() && OTHER_PERSONS.indexOf(form.charAt(0)) >= 0 ? HE + form.substring(1) : form;
    }

    /// Whether the verb has the hamza that a form is written with inside: «وأصل» is not of «واصل».
    boolean mayWrite(String verb, String written) {
        for (int i = 1; i < written.length(); i++) {
            if (BareLetters.isSeat(written.charAt(i))) {
                return withHamza.contains(verb);
            }
        }
        return true;
    }
}
