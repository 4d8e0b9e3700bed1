package org.isnad.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Verb;
import org.isnad.lexicon.Verbs;
import org.isnad.lexicon.WordCounts;

/// Reads a form of a verb back to the verb: «يزورون» to «زار», «استقبلهم» to «استقبل».
final class VerbForms {

    private static final String OTHER_PERSONS = "اتن";
    private static final String FIRST_PERSONS = "ان";
    private static final char HE = 'ي';
    /// How much commoner, by powers of two, a word may be than the forms that only its verb has.
    private static final int MOST_OF_SEEN = 4;

    /// «لم تقل» is of «قال» rather than of «قل»; by powers of two.
    private static final int FAR_COMMONER = 4;

    private static final int NONE = -FAR_COMMONER;
    private static final int MOST_OF_UNSEEN = 1;
    /// «تظاهر» is the verbal noun of its own verb.
    private static final int LONG = 5;

    private final Map<String, List<String>> perfects = new HashMap<>();
    /// Which count only where no other verb has the form, or only rare ones.
    private final Map<String, List<String>> shortened = new HashMap<>();
    private final Map<String, List<String>> shortenedBeforePronoun = new HashMap<>();
    private final Map<String, Integer> evidence = new HashMap<>();
    private final Map<String, List<String>> imperfects = new HashMap<>();
    private final Map<String, List<String>> common = new HashMap<>();
    private final Map<String, List<String>> withoutEnding = new HashMap<>();
    private final Map<String, List<String>> perfectsBeforePronoun = new HashMap<>();
    private final Map<String, List<String>> imperfectsBeforePronoun = new HashMap<>();

    VerbForms() {
        for (Verb verb : Verbs.all()) {
            var forms = new Conjugation(verb);
            add(forms.perfects(), verb, perfects);
            add(forms.shortened(), verb, shortened);
            add(forms.shortenedBeforePronoun(), verb, shortenedBeforePronoun);
            evidence.merge(verb.perfect(), evidenceOf(forms), Math::max);
            add(forms.common(), verb, common);
            add(forms.imperfects(), verb, imperfects);
            add(List.of(verb.imperfect()), verb, withoutEnding);
            add(forms.perfectsBeforePronoun(), verb, perfectsBeforePronoun);
            add(forms.imperfectsBeforePronoun(), verb, imperfectsBeforePronoun);
        }
    }

    private static void add(List<String> forms, Verb verb, Map<String, List<String>> to) {
        for (String form : forms) {
            var verbs = to.computeIfAbsent(form, none -> new ArrayList<>(1));
            if (!verbs.contains(verb.perfect())) {
                verbs.add(verb.perfect());
            }
        }
    }

    boolean has(String bare) {
        return !verbsOf(bare).isEmpty();
    }

    /// The verbs of a form without particles, each by its perfect.
    Set<String> verbsOf(String bare) {
        var verbs = new LinkedHashSet<>(perfects.getOrDefault(bare, List.of()));
        verbs.addAll(imperfectsOf(bare));
        int most = verbs.stream().mapToInt(this::evidence).max().orElse(NONE);
        shortened.getOrDefault(bare, List.of()).stream()
                .filter(verb -> evidence(verb) >= most + FAR_COMMONER)
                .forEach(verbs::add);
        return verbs;
    }

    private int evidence(String verb) {
        return evidence.getOrDefault(verb, 0);
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
        return verbs;
    }

    /// Whether news writes the verb often enough for a word that may be a noun too: «قتل», but not «نصف» or «سوق».
    private boolean isLikely(String verb, String bare) {
        int sure = evidence(verb);
        return bare.length() >= LONG
                || WordCounts.ofNews().frequency(bare) - sure <= (sure == 0 ? MOST_OF_UNSEEN : MOST_OF_SEEN);
    }

    private static int evidenceOf(Conjugation forms) {
        return forms.surest().stream()
                .mapToInt(WordCounts.ofNews()::frequency)
                .max()
                .orElse(0);
    }

    /// The verbs of a form that has a pronoun on it.
    Set<String> verbsBeforePronoun(String bare) {
        var verbs = new LinkedHashSet<String>();
        for (String rest : PersonSuffixes.withoutOnVerb(bare)) {
            verbs.addAll(perfectsBeforePronoun.getOrDefault(rest, List.of()));
            verbs.addAll(imperfectsBeforePronoun.getOrDefault(asHe(rest), List.of()));
        }
        if (verbs.isEmpty()) {
            PersonSuffixes.withoutOnVerb(bare)
                    .forEach(rest -> verbs.addAll(shortenedBeforePronoun.getOrDefault(rest, List.of())));
        }
        return verbs;
    }

    /// The verbs of an imperfect alone, as it stands behind س and ل: «سيزور».
    Set<String> imperfectsOf(String bare) {
        return new LinkedHashSet<>(mapOf(bare).getOrDefault(asHe(bare), List.of()));
    }

    /// «أزور» and «نزور» take no ending, «تزور» takes those of «يزور».
    private Map<String, List<String>> mapOf(String form) {
        return FIRST_PERSONS.indexOf(form.charAt(0)) >= 0 ? withoutEnding : imperfects;
    }

    private static String asHe(String form) {
        return OTHER_PERSONS.indexOf(form.charAt(0)) >= 0 ? HE + form.substring(1) : form;
    }
}
