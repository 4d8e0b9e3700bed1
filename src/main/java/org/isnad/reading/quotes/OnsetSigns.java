package org.isnad.reading.quotes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.Titles;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.text.Letters;
import org.isnad.text.WordMemory;

/// What can be seen of a place where what a word reports may begin: how it hangs on the word, what stands before it,
/// what noun begins it.
final class OnsetSigns {

    /// The sign that a rule finds the words to begin there: «rule-object-after-cue».
    static final String RULE = "rule";

    private static final Map<String, Attachment> TAKEN = Map.of(
            "to", Attachment.TO,
            "on", Attachment.ON,
            "about", Attachment.ABOUT,
            "from", Attachment.FROM,
            "in", Attachment.IN,
            "by", Attachment.BY,
            "for", Attachment.FOR,
            "object", Attachment.OBJECT);

    private static final int MOST_PLACES = 4;
    private static final WordMemory<Set<Sense>> SENSES = new WordMemory<>(60_000, WordSenses.all()::of);

    private final Line line;
    private final int cueAt;
    private final ReportingWord cue;
    private final List<OnsetPlaces.Place> places;
    private final Optional<Onset> byRule;
    private final Set<String> ofCue;

    /// `byRule` is where the rules find what is said to begin.
    OnsetSigns(Line line, int cueAt, ReportingWord cue, List<OnsetPlaces.Place> places, Optional<Onset> byRule) {
        this.line = line;
        this.cueAt = cueAt;
        this.cue = cue;
        this.places = places;
        this.byRule = byRule;
        this.ofCue = CueSigns.of(line, cueAt, cue);
    }

    /// Of the place number `n`.
    Set<String> of(int n) {
        var place = places.get(n);
        var signs = new LinkedHashSet<>(ofCue);
        signs.add("verb-" + cue.lemma() + "-" + place.link());
        signs.add("form-" + name(cue.form()) + "-" + place.link());
        if (takes(place)) {
            signs.add("takes-" + place.link());
        }
        if (place.isObject() && cue.takes(Attachment.THING)) {
            signs.add("takes-thing");
        }
        signs.add(rule(place));
        byRule.filter(onset -> onset.offset() == place.offset(line)).ifPresent(_ -> signs.add(RULE));
        signs.add("behind-" + before(place.linkAt() - 1) + (place.isObject() ? "-object" : ""));
        signs.add("place-" + Math.min(n, MOST_PLACES));
        if (places.subList(0, n).stream().anyMatch(this::takes)) {
            signs.add("behind-taken");
        }
        addNoun(place, signs);
        if (cue.form() == ReportingWord.Form.NOUN && signs.contains("noun-of-verb")) {
            signs.add("own-noun-" + (line.naming(place.linkAt() - 1).isPresent() ? "behind-name" : "elsewhere")
                    + "-of-verb");
        }
        if (isBlame(place)) {
            signs.add("before-blame");
        }
        signs.add("next-" + next(place.token() + 1));
        return signs;
    }

    /// «حمل الوزير ⟨النقابة⟩ مسؤولية التأخير».
    private boolean isBlame(OnsetPlaces.Place place) {
        if (!place.isObject() || !cue.takes(Attachment.BLAME)) {
            return false;
        }
        for (int at = place.token() + 1; at < Math.min(line.size(), place.token() + 7); at++) {
            if (line.is(at, FunctionWords.BLAME)) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(OnsetPlaces.Place place) {
        var taken = TAKEN.get(place.link());
        return taken != null && cue.takes(taken);
    }

    private String rule(OnsetPlaces.Place place) {
        if (byRule.isEmpty()) {
            return "rule-none-" + place.link();
        }
        int begins = byRule.get().offset();
        int offset = place.offset(line);
        if (begins == offset) {
            return "rule-" + byRule.get().rule();
        }
        return begins < offset ? "rule-earlier" : "rule-later";
    }

    private String before(int at) {
        if (at == cueAt) {
            return "verb";
        }
        if (line.naming(at).isPresent()) {
            return "name";
        }
        return line.is(at, Token.Kind.COMMA) ? "comma" : line.is(at, FunctionWords.ADVERB) ? "adverb" : "word";
    }

    private void addNoun(OnsetPlaces.Place place, Set<String> signs) {
        int at = place.token();
        var naming = line.naming(at);
        if (naming.isPresent()) {
            signs.add("noun-named");
            signs.add("noun-named-" + name(naming.get().participant().kind()));
            return;
        }
        var word = line.word(at).substring(Math.min(place.skip(), line.word(at).length()));
        var senses =
                SENSES.of(line.text.substring(place.offset(line), line.token(at).end()));
        senses.stream().findFirst().ifPresent(sense -> signs.add("noun-first-" + name(sense.kind())));
        if (senses.stream().anyMatch(sense -> sense.kind() == Sense.Kind.OF_VERB)) {
            signs.add("noun-of-verb");
        }
        if (VerbalNouns.isOne(word)) {
            signs.add("noun-shape");
        }
        if (word.startsWith(Letters.ARTICLE)) {
            signs.add(line.word(at - 1).startsWith(Letters.ARTICLE) ? "noun-adjective" : "noun-the");
        } else if (isOwned(word)) {
            signs.add("noun-own");
        }
        line.cue(at).ifPresent(other -> signs.add("noun-reports-" + name(other.form())));
        if (Titles.ofNews().of(word).isPresent()) {
            signs.add("noun-title");
        }
        FunctionWords.kinds(word).forEach(kind -> signs.add("noun-is-" + name(kind)));
    }

    private static boolean isOwned(String word) {
        return word.length() > 4 && CueSigns.hasPronoun(word);
    }

    private String next(int at) {
        var word = line.word(at);
        if (word.isEmpty()) {
            return line.marks.at(at) >= 0 ? "marks" : line.is(at, Token.Kind.COMMA) ? "comma" : "end";
        }
        if (line.is(at, FunctionWords.PREPOSITION)) {
            return "preposition";
        }
        return line.naming(at).isPresent() ? "name" : word.startsWith(Letters.ARTICLE) ? "the" : "word";
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
