package org.isnad.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dossier.Figure;
import org.isnad.lexicon.BareLetters;
import org.isnad.text.Words;

/// How a query may go on whose last word is being typed: with the name of a participant, a kind of outcome or a word of
/// the articles.
///
/// @param findings where participants' names are known from
record Completions(Terms terms, Guess.Written written, Findings findings) {

    /// In letters; fewer are the beginning of too much.
    private static final int SHORTEST_BEGINNING = 2;
    /// «و», «ب», «ال» and the like are no part of what somebody looks for.
    private static final List<String> BEFORE_A_NAME = List.of("", "ال");

    /// Whole queries, the likelier first, at most `most`.
    List<String> of(String query, List<Asked> asked, int most) {
        return asked.isEmpty() ? List.of() : of(query, asked.getLast(), most);
    }

    private List<String> of(String query, Asked last, int most) {
        return switch (last) {
            case Asked.Beginning(String letters) ->
                of(query, letters, Stream.concat(names(letters), words(letters)), most);
            case Asked.OfFinding(FindingField field, Asked.Beginning(String letters)) ->
                of(query, letters, field == FindingField.OUTCOME ? kinds(letters) : names(letters), most);
            case Asked.InTitle(Asked.Beginning(String letters)) -> of(query, letters, words(letters), most);
            case Asked.AnyForm _,
                    Asked.Exactly _,
                    Asked.Either _,
                    Asked.Without _,
                    Asked.InTitle _,
                    Asked.FromSource _,
                    Asked.OfFinding _ -> List.of();
        };
    }

    private static List<String> of(String query, String letters, Stream<String> words, int most) {
        var before = query.substring(0, query.lastIndexOf(letters));
        var typed = BareLetters.ofWritten(letters);
        if (typed.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        var different = new LinkedHashSet<String>();
        words.filter(word -> !BareLetters.ofWritten(word).equals(typed))
                .limit(most)
                .forEach(word -> different.add(before + word));
        return List.copyOf(different);
    }

    /// The names of participants of which a word begins so; those of several words in quotation marks behind a field.
    private Stream<String> names(String letters) {
        var read = findings.dossier().get().figures().stream()
                .map(Figure::name)
                .flatMap(name -> Words.of(name).stream().map(word -> word.written()))
                .filter(word -> begins(word, letters));
        return Stream.concat(read, findings.library().stream().flatMap(kept -> commonest(kept.names(), letters)))
                .distinct();
    }

    private static Stream<String> kinds(String letters) {
        return OutcomeKindNames.all().stream()
                .filter(name -> name.indexOf(' ') < 0)
                .filter(name -> begins(name, letters));
    }

    private static boolean begins(String word, String letters) {
        var bare = BareLetters.ofWritten(word);
        return BEFORE_A_NAME.stream().anyMatch(before -> bare.startsWith(before + BareLetters.ofWritten(letters)));
    }

    private Stream<String> words(String letters) {
        return commonest(terms, letters);
    }

    private Stream<String> commonest(Terms of, String letters) {
        return of.commonestBeginningWith(Key.EXACT.of(BareLetters.ofWritten(letters))).stream()
                .map(written::of)
                .flatMap(Optional::stream);
    }
}
