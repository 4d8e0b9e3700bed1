package org.isnad.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Verb;
import org.isnad.lexicon.Verbs;

/// Reads a form of a verb back to the verb: «يزورون» to «زار», «استقبلهم» to «استقبل».
final class VerbForms {

    private static final String OTHER_PERSONS = "اتن";
    private static final String FIRST_PERSONS = "ان";
    private static final char HE = 'ي';

    /// With the jussives, which stand for one person each as well.
    private final Map<String, List<String>> perfects = new HashMap<>();
    private final Map<String, List<String>> imperfects = new HashMap<>();
    private final Map<String, List<String>> common = new HashMap<>();
    private final Map<String, List<String>> withoutEnding = new HashMap<>();
    private final Map<String, List<String>> perfectsBeforePronoun = new HashMap<>();
    private final Map<String, List<String>> imperfectsBeforePronoun = new HashMap<>();

    VerbForms() {
        for (Verb verb : Verbs.all()) {
            var forms = new Conjugation(verb);
            add(forms.perfects(), verb, perfects);
            add(forms.jussives(), verb, perfects);
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

    /// The verbs of a form without particles, each by its perfect.
    Set<String> verbsOf(String bare) {
        var verbs = new LinkedHashSet<>(perfects.getOrDefault(bare, List.of()));
        verbs.addAll(imperfectsOf(bare));
        return verbs;
    }

    /// The same, but only of the forms that news uses all the time: what he, she, they have done and do.
    ///
    /// A noun that looks like another form is no verb: «أمر»، «مسكن»، «تشرين».
    Set<String> verbsOfCommonForm(String bare) {
        var verbs = new LinkedHashSet<>(common.getOrDefault(bare, List.of()));
        if (bare.charAt(0) == 'ت') {
            verbs.addAll(common.getOrDefault(asHe(bare), List.of()));
        }
        return verbs;
    }

    /// The verbs of a form that has a pronoun on it.
    Set<String> verbsBeforePronoun(String bare) {
        var verbs = new LinkedHashSet<String>();
        for (String rest : PersonSuffixes.withoutOnVerb(bare)) {
            verbs.addAll(perfectsBeforePronoun.getOrDefault(rest, List.of()));
            verbs.addAll(imperfectsBeforePronoun.getOrDefault(asHe(rest), List.of()));
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
