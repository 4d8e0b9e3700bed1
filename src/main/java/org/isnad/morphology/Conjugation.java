package org.isnad.morphology;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Verb;

/// The forms of a verb that news writes, in bare letters: those of the perfect, and those of the imperfect
/// with the ي of «يفعل». News speaks to no woman: «تفعلين» is left out, as so many nouns look like it.
///
/// Weak verbs change their stem: «قال» and «قلت», «دعا» and «دعوت», «يزور» and «لم يزر», «يشتري» and «يشترون».
final class Conjugation {

    private static final List<String> BEFORE_VOWEL = List.of("", "ت", "تا", "ا", "وا");
    private static final List<String> BEFORE_CONSONANT = List.of("ت", "نا", "ن", "تم", "تما", "تن");
    private static final List<String> OF_IMPERFECT = List.of("", "ان", "ا", "ون", "وا", "ن");
    private static final List<String> BEFORE_PRONOUN = List.of("", "ت", "ا", "و");
    private static final List<String> OF_IMPERFECT_BEFORE_PRONOUN = List.of("", "ان", "ون", "و", "ن");
    private static final char ALEF = 'ا';
    private static final char WAW = 'و';
    private static final char YEH = 'ي';

    private final String perfect;
    private final String imperfect;
    private final boolean endsWithHamza;

    Conjugation(Verb verb) {
        perfect = verb.perfect();
        imperfect = verb.imperfect();
        endsWithHamza = verb.written().endsWith("أ");
    }

    /// «قال»، «قالت»، «قالوا»، «قلنا».
    List<String> perfects() {
        var forms = new ArrayList<String>();
        if (isDefective()) {
            var stem = withoutLast(perfect);
            forms.add(perfect);
            add(stem, List.of("ت", "تا", "وا"), forms);
            add(stem + lastOfDefective(), BEFORE_CONSONANT, forms);
            forms.add(stem + lastOfDefective() + ALEF);
        } else {
            add(perfect, BEFORE_VOWEL, forms);
            if (!isHollow()) {
                add(beforeConsonant(), BEFORE_CONSONANT, forms);
            }
        }
        if (endsWithHamza) {
            forms.add(withoutLast(perfect) + "ءوا");
        }
        return forms;
    }

    /// «يقول»، «يقولون»، «يقل».
    List<String> imperfects() {
        var forms = new ArrayList<String>();
        add(imperfect, OF_IMPERFECT, forms);
        if (endsWeak(imperfect) && !endsWithHamza) { // «يبدون» is of «بدا»
            add(withoutLast(imperfect), List.of("ون", "وا"), forms);
        }
        if (endsWithHamza && imperfect.charAt(imperfect.length() - 1) == ALEF) {
            add(withoutLast(imperfect) + 'ء', List.of("ون", "وا"), forms);
        }
        return forms;
    }

    /// «زار»، «زارت»، «زاروا».
    List<String> commonPerfects() {
        var stem = isDefective() ? withoutLast(perfect) : perfect;
        return List.of(perfect, stem + "ت", stem + "وا");
    }

    /// «يزور»، «يزورون»، «يزوروا».
    List<String> commonImperfects() {
        var plural = endsWeak(imperfect) && !endsWithHamza ? withoutLast(imperfect) : imperfect;
        return List.of(imperfect, plural + "ون", plural + "وا");
    }

    /// What a hollow verb loses its vowel in, «زرت»، «زرنا», so that it looks like other verbs.
    List<String> shortened() {
        var forms = new ArrayList<String>();
        if (isHollow()) {
            add(beforeConsonant(), BEFORE_CONSONANT, forms);
        }
        return forms;
    }

    /// The imperfect behind «لم» that is shorter than elsewhere, and looks like other words: «لم يزر»، «لم يدع».
    List<String> jussives() {
        if (isHollow()) {
            return List.of(withoutMiddle(imperfect));
        }
        return endsWeak(imperfect) && !endsWithHamza ? List.of(withoutLast(imperfect)) : List.of();
    }

    /// What no noun looks like: «زارت»، «زاروا»، «دعت»، «دعوا».
    List<String> surest() {
        var stem = isDefective() ? withoutLast(perfect) : perfect;
        return List.of(stem + "ت", stem + "وا");
    }

    /// The perfects as they stand before a pronoun: «استقبل-»، «دعا-» of «دعاه», «قتلو-» of «قتلوه».
    List<String> perfectsBeforePronoun() {
        var forms = new ArrayList<String>();
        if (isDefective()) {
            add(withoutLast(perfect), List.of("ا", "ت", "و"), forms);
            forms.add(withoutLast(perfect) + lastOfDefective() + "نا");
            forms.add(withoutLast(perfect) + lastOfDefective() + "ت");
        } else {
            add(perfect, BEFORE_PRONOUN, forms);
            if (!isHollow()) {
                add(beforeConsonant(), List.of("ت", "نا"), forms);
            }
        }
        return forms;
    }

    /// «زرت-» of «زرته», which may be another verb: «أعدته» is of «أعد» before it is of «أعاد».
    List<String> shortenedBeforePronoun() {
        var forms = new ArrayList<String>();
        if (isHollow()) {
            add(beforeConsonant(), List.of("ت", "نا"), forms);
        }
        return forms;
    }

    List<String> imperfectsBeforePronoun() {
        var forms = new ArrayList<String>();
        add(imperfect, OF_IMPERFECT_BEFORE_PRONOUN, forms);
        if (endsWeak(imperfect)) {
            add(withoutLast(imperfect), List.of("ون", "و", "ا"), forms);
        }
        return forms;
    }

    /// «دعا»، «بنى»؛ but not «بدأ», whose alef is a hamza.
    private boolean isDefective() {
        return endsWeak(perfect) && !endsWithHamza;
    }

    private static boolean endsWeak(String form) {
        char last = form.charAt(form.length() - 1);
        return last == ALEF || last == WAW || last == YEH;
    }

    private char lastOfDefective() {
        return imperfect.charAt(imperfect.length() - 1) == WAW ? WAW : YEH;
    }

    /// «قال»، «أراد»، «اغتال»: the letter before the last is a long vowel in both tenses.
    private boolean isHollow() {
        return perfect.length() > 2
                && imperfect.length() > 3
                && perfect.charAt(perfect.length() - 2) == ALEF
                && "اوي".indexOf(imperfect.charAt(imperfect.length() - 2)) >= 0
                && imperfect.length() <= perfect.length() + 1
                && !isThird();
    }

    /// «شارك»، «تعاون»: the alef belongs to the form.
    private boolean isThird() {
        return imperfect.endsWith(perfect.substring(1)) && imperfect.charAt(imperfect.length() - 2) != ALEF;
    }

    private String beforeConsonant() {
        if (isHollow()) {
            return withoutMiddle(perfect);
        }
        // «رد»، «رددت»
        return perfect.length() == 2 ? perfect + perfect.charAt(1) : perfect;
    }

    private static String withoutLast(String form) {
        return form.substring(0, form.length() - 1);
    }

    private static String withoutMiddle(String form) {
        return form.substring(0, form.length() - 2) + form.charAt(form.length() - 1);
    }

    private static void add(String stem, List<String> endings, List<String> forms) {
        endings.forEach(ending -> forms.add(stem + ending));
    }
}
