package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.Countries.Place;

/// Names and adjectives of states in a line.
final class Places {

    private static final int LONGEST = 5;

    private Places() {}

    /// The longest name of a state or capital that begins at a token.
    static Optional<Named> at(Line line, int from) {
        var first = line.token(from);
        if (!first.lexeme().beginsPlace()) {
            return Optional.empty();
        }
        for (String begin : first.cut().letters() == 0
                ? java.util.List.of(first.core())
                : java.util.List.of(first.word().folded(), first.core())) {
            if (!Vocabulary.COUNTRIES.begins(begin)) {
                continue;
            }
            var found = longest(line, from, begin);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> longest(Line line, int from, String begin) {
        var name = new StringBuilder(begin);
        Optional<Named> best = Optional.empty();
        for (int to = from + 1; ; to++) {
            int end = to;
            var found = Vocabulary.COUNTRIES.named(name.toString());
            if (found.isPresent()) {
                boolean whole = begin.equals(line.token(from).word().folded());
                best = found.map(place -> new Named(place, from, end, whole));
            }
            if (to >= line.size()
                    || to - from >= LONGEST
                    || !Gaps.joinsName(line.token(to).before())) {
                return best;
            }
            name.append(' ').append(line.token(to).word().folded());
        }
    }

    /// Behind the last word of the state's name that begins at a token, or the token itself where none does.
    static int endOfName(Line line, int from) {
        return at(line, from).map(Named::to).orElse(from);
    }

    /// The state that the adjective or the name at a token belongs to: «الروسي», «الكوري الشمالي», «روسيا».
    static Optional<String> sideAt(Line line, int i) {
        var token = line.token(i);
        if (!token.lexeme().beginsSide()) {
            return Optional.empty();
        }
        if (i + 1 < line.size() && token.isDefinite() == line.token(i + 1).isDefinite()) {
            var pair = Vocabulary.COUNTRIES.ofAdjective(
                    token.core() + " " + line.token(i + 1).word().folded());
            if (pair.isPresent()) {
                return pair;
            }
        }
        if (token.adjectiveOf().isPresent()) {
            return token.adjectiveOf();
        }
        return at(line, i).map(named -> named.place().id());
    }

    /// A state's or capital's name in a line.
    ///
    /// @param whole whether its first letter belongs to it though it could be a particle
    record Named(Place place, int from, int to, boolean whole) {
        String shown() {
            return Countries.all().nameOf(place.id());
        }
    }
}
