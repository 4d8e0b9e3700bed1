package org.isnad.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.BareLetters;
import org.isnad.morphology.PlaceSpellings;
import org.isnad.morphology.Sense;
import org.isnad.morphology.ShortNames;
import org.isnad.morphology.SpellingVariants;
import org.isnad.morphology.WordSenses;
import org.isnad.text.Words;

/// Turns what is asked into the keys to look for.
final class Keys {

    private static final int MOST_SPELLINGS = 200;
    private static final int SHORTEST_LOAN_WORD = 5;
    /// What may stand before a word whose beginning is typed.
    private static final List<String> BEFORE_A_WORD = List.of("", "ال", "و", "وال", "ب", "بال", "ل", "لل");

    private static final List<String> BEFORE_A_NAME = List.of("", "ال");

    private final Terms terms;
    private final Findings findings;
    private final Slips slips;

    /// @param findings what is found in the articles
    Keys(Terms terms, Findings findings) {
        this.terms = terms;
        this.findings = findings;
        slips = new Slips(terms);
    }

    /// @param remarks receives what was understood otherwise than typed
    Wanted of(Asked asked, List<Remark> remarks) {
        return switch (asked) {
            case Asked.AnyForm(String word) -> forgiving(word, remarks);
            case Asked.Exactly(List<String> words) ->
                new Wanted.Phrase(words.stream().map(Key::ofWritten).toList());
            case Asked.Beginning(String letters) -> beginning(letters, remarks);
            case Asked.Either(List<Asked> choices) ->
                new Wanted.Either(
                        choices.stream().map(choice -> of(choice, remarks)).toList());
            case Asked.Without(Asked unwanted) -> new Wanted.Without(of(unwanted, remarks));
            case Asked.InTitle(Asked wanted) -> new Wanted.InTitle(of(wanted, remarks));
            case Asked.FromSource(String word) -> new Wanted.Source(sourceWords(word));
            case Asked.OfFinding(FindingField field, Asked name) -> findings.named(field, name(name));
        };
    }

    /// Who is called so, word by word in any form and spelling.
    SoughtName called(String name) {
        return new SoughtName.AllForms(
                Words.of(name).stream().map(word -> forms(word.written())).toList());
    }

    private SoughtName name(Asked name) {
        return switch (name) {
            case Asked.AnyForm(String word) -> new SoughtName.AnyForm(forms(word));
            case Asked.Beginning(String letters) -> {
                var bare = BareLetters.ofWritten(letters);
                yield new SoughtName.Beginning(
                        BEFORE_A_NAME.stream()
                                .map(before -> Key.EXACT.of(before + bare))
                                .toList(),
                        forms(letters));
            }
            case Asked.Exactly(List<String> words) ->
                new SoughtName.Exactly(words.stream().map(Key::ofWritten).toList());
            case Asked.Either _, Asked.Without _, Asked.InTitle _, Asked.FromSource _, Asked.OfFinding _ ->
                new SoughtName.Nobody();
        };
    }

    /// The exact keys of the words of a name, in their order.
    static List<String> exactKeys(String written) {
        return Words.of(written).stream()
                .map(word -> Key.ofWritten(word.written()))
                .toList();
    }

    /// The bare words of a name of a file or an outlet.
    static List<String> sourceWords(String name) {
        return Words.of(name).stream().map(word -> word.folded()).toList();
    }

    /// The forms of the word, or of what it may be a slip for where the index has none of them.
    private Wanted.Forms forgiving(String word, List<Remark> remarks) {
        var forms = posted(forms(word));
        var meant =
                isThere(forms) ? Optional.<String>empty() : slips.meant(word).or(() -> otherForm(word));
        meant.ifPresent(other -> remarks.add(new Remark.Meant(word, other)));
        return meant.map(this::forms).map(this::posted).orElse(forms);
    }

    /// What a word that nobody knows may be a slip for, though the index has another form of it only.
    private Optional<String> otherForm(String word) {
        return WordSenses.all().isStrange(word)
                ? Slips.likeliestWithout(word).filter(this::has).findFirst()
                : Optional.empty();
    }

    /// Without the keys that no article has: each would be looked for in every part of the index, four times.
    private Wanted.Forms posted(Wanted.Forms forms) {
        return new Wanted.Forms(forms.exact(), posted(forms.close()), posted(forms.related()), forms.closed());
    }

    private Set<String> posted(Set<String> keys) {
        return keys.stream().filter(key -> terms.frequency(key) > 0).collect(Collectors.toSet());
    }

    /// Whether an article has a form of the word.
    boolean has(String word) {
        return isThere(posted(forms(word)));
    }

    /// Whether an article has a word that begins so.
    boolean hasBeginning(String letters) {
        var bare = BareLetters.ofWritten(letters);
        return has(letters)
                || BEFORE_A_WORD.stream()
                        .anyMatch(before -> !terms.beginningWith(Key.EXACT.of(before + bare), 1)
                                .isEmpty());
    }

    private boolean isThere(Wanted.Forms posted) {
        return !posted.close().isEmpty() || !posted.related().isEmpty() || terms.frequency(posted.exact()) > 0;
    }

    private Wanted.Forms forms(String word) {
        var close = new LinkedHashSet<String>();
        var related = new LinkedHashSet<String>();
        boolean known = false;
        boolean isPlace = false;
        for (Sense sense : WordSenses.all().ofSought(word)) {
            known |= sense.kind() == Sense.Kind.NOUN || sense.kind() == Sense.Kind.VERB;
            isPlace |= sense.kind() == Sense.Kind.PLACE;
            switch (sense.kind()) {
                case NOUN -> addNoun(sense.family(), close);
                case VERB -> {
                    close.add(Key.VERB.of(sense.family()));
                    WordSenses.all().nounsOf(sense.family()).forEach(noun -> addNounOfVerb(noun, related));
                }
                case OF_VERB -> related.add(Key.VERB.of(sense.family()));
                case PLACE -> related.add(Key.PLACE.of(sense.family()));
                case NAME -> close.addAll(spellings(sense.family()));
                case CUT_NAME -> close.addAll(List.of(Key.of(sense), Key.ofName(sense.family())));
            }
        }
        var bare = BareLetters.ofWritten(word);
        if ((!known || isPlace) && bare.length() >= SHORTEST_LOAN_WORD) {
            close.addAll(spellings(bare));
            PlaceSpellings.all().placesLike(bare).forEach(place -> related.add(Key.PLACE.of(place)));
        }
        return new Wanted.Forms(
                Key.EXACT.of(bare), close, related, WordSenses.all().isClosed(word));
    }

    /// A noun that is written as its lemma is posted as such only.
    private static void addNoun(String lemma, Set<String> keys) {
        keys.add(Key.NOUN.of(lemma));
        if (!BareLetters.isSeat(lemma.charAt(0))) {
            keys.add(Key.EXACT.of(lemma));
        }
    }

    /// «دفع» finds «الدافع», but «دافع» is mostly what another verb says.
    private static void addNounOfVerb(String lemma, Set<String> keys) {
        if (WordSenses.all().isRatherVerb(lemma)) {
            keys.add(Key.NOUN.of(lemma));
        } else {
            addNoun(lemma, keys);
        }
    }

    private Set<String> spellings(String name) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(Key.ofName(name));
        spellings.add(Key.CUT_NAME.of(name));
        var before = Key.beforeName(name);
        for (String key : terms.beginningWith(before, MOST_SPELLINGS)) {
            if (SpellingVariants.areAlike(name, key.substring(before.length()))
                    && ShortNames.mayBeOne(name, key.substring(before.length()))) {
                spellings.add(key);
            }
        }
        return spellings;
    }

    private Wanted beginning(String letters, List<Remark> remarks) {
        var bare = BareLetters.ofWritten(letters);
        var words = terms.beginnings(BEFORE_A_WORD.stream()
                .map(before -> Key.EXACT.of(before + bare))
                .toList());
        return new Wanted.Beginning(
                words, words.keys().isEmpty() ? forgiving(letters, remarks) : posted(forms(letters)));
    }
}
