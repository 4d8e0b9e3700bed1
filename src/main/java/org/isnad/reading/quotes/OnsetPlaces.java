package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Nouns;
import org.isnad.text.Letters;

/// Finds the places behind a reporting word where what it reports may begin without أن: a noun, or what a preposition
/// governs: «أكد الوزير ⟨التزامه⟩ ⟨بالاتفاق⟩ مع ⟨الجيران⟩».
final class OnsetPlaces {

    /// Where what is said may begin.
    ///
    /// @param link how it hangs on the reporting word: «object», «by», «about» …
    /// @param linkAt the index of the token that links it
    /// @param token the index of its first token
    /// @param skip how many letters of that token are no part of it
    record Place(String link, int linkAt, int token, int skip) {

        int offset(Line line) {
            return line.letter(line.token(token), skip);
        }

        boolean isObject() {
            return link.equals(OBJECT);
        }
    }

    private static final String OBJECT = "object";

    /// In tokens behind the reporting word.
    private static final int REACH = 18;

    private static final Map<String, String> PREPOSITIONS = Map.of(
            "الي", "to",
            "علي", "on",
            "عن", "about",
            "عما", "about",
            "من", "from",
            "في", "in",
            "حول", "over",
            "بشان", "over",
            "ازاء", "over",
            "حيال", "over");

    private final Line line;
    private final int cueAt;
    private final List<Place> places = new ArrayList<>();

    private OnsetPlaces(Line line, int cueAt) {
        this.line = line;
        this.cueAt = cueAt;
    }

    /// In text order, up to the end of the clause.
    ///
    /// @param later the onsets of the words behind
    static List<Place> of(Line line, int cueAt, List<Optional<Onset>> later) {
        var found = new OnsetPlaces(line, cueAt);
        int m = line.marks.at(cueAt);
        int last = Math.min(line.size(), cueAt + 1 + REACH);
        int at = cueAt + 1;
        while (at < last && !found.endsAt(at, m) && !Onsets.interrupts(line, at, later)) {
            if (m < 0 && line.marks.at(at) >= 0) {
                at = line.marks.behind(at);
            } else {
                found.look(at++);
            }
        }
        return found.places;
    }

    private boolean endsAt(int at, int m) {
        return line.is(at, Token.Kind.STOP)
                || line.is(at, Token.Kind.COLON)
                || (m >= 0 && line.marks.at(at) != m)
                || (line.is(at, FunctionWords.CONTENT_PARTICLE)
                        && line.naming(at).isEmpty());
    }

    private void look(int at) {
        var word = line.word(at);
        var naming = line.naming(at);
        if (word.length() < 2 || naming.filter(one -> one.first() != at).isPresent()) {
            return;
        }
        var preposition = naming.isEmpty() ? PREPOSITIONS.get(word) : null;
        if (preposition != null) {
            if (!line.word(at + 1).isEmpty() && !line.is(at + 1, FunctionWords.REFLEXIVE)) {
                places.add(new Place(preposition, at, at + 1, 0));
            }
            return;
        }
        var link = line.is(at, FunctionWords.ADVERBIAL_BY) ? Optional.<String>empty() : attached(at, word);
        link.ifPresent(one -> places.add(new Place(one, at, at, 1)));
        if (mayBeObject(at, word) && (link.isEmpty() || Nouns.all().has(BareLetters.of(word)))) {
            places.add(new Place(OBJECT, at, at, 0));
        }
    }

    /// ب or ل, where a name does not itself begin with it.
    private Optional<String> attached(int at, String word) {
        boolean whole = line.naming(at)
                .filter(one -> one.span().start() == line.token(at).start())
                .isPresent();
        if (word.length() < 3 || whole) {
            return Optional.empty();
        }
        return switch (word.charAt(0)) {
            case Letters.BEH -> Optional.of("by");
            case Letters.LAM -> Optional.of("for");
            default -> Optional.empty();
        };
    }

    private boolean mayBeObject(int at, String word) {
        return !line.is(at, FunctionWords.PREPOSITION)
                && !line.is(at, FunctionWords.PREPOSITION_COMPLETE)
                && !line.is(at, FunctionWords.RELATIVE)
                && !line.is(at, FunctionWords.ADVERB)
                && (!line.is(at, FunctionWords.NEGATION) || line.is(at, FunctionWords.WHAT))
                && !line.is(at - 1, FunctionWords.PREPOSITION)
                && !(word.startsWith("وال") && at > cueAt + 1 && line.naming(at).isEmpty());
    }
}
