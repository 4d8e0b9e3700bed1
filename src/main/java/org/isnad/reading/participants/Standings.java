package org.isnad.reading.participants;

import java.util.List;
import java.util.Optional;
import org.isnad.reading.Participant.Kind;

/// Who is mentioned in a sentence, in text order.
final class Standings {

    private final List<Standing> all;
    // Apart, so that nobody is looked for among all others of a long sentence.
    private final List<Standing> acting;
    private final List<Standing> persons;

    Standings(List<Standing> all) {
        this.all = List.copyOf(all);
        this.acting = all.stream().filter(Standing::acts).toList();
        this.persons =
                all.stream().filter(s -> s.participant().kind() == Kind.PERSON).toList();
    }

    /// Those that begin from one token to another.
    List<Standing> between(int first, int end) {
        return all.subList(indexFrom(all, first), Math.max(indexFrom(all, first), indexFrom(all, end)));
    }

    /// The last that ends before a token.
    Optional<Standing> lastBefore(int token) {
        for (int i = indexFrom(all, token) - 1; i >= 0; i--) {
            if (all.get(i).to() <= token) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// The first of all who can come and go, if it ends before a token.
    Optional<Standing> firstActingBefore(int token) {
        return acting.stream().findFirst().filter(s -> s.to() <= token);
    }

    /// Persons that begin before a token, the last of them first.
    List<Standing> personsBackFrom(int token) {
        return persons.subList(0, indexFrom(persons, token)).reversed();
    }

    private static int indexFrom(List<Standing> standings, int token) {
        int low = 0;
        int high = standings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (standings.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
