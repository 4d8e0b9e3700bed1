package org.isnad.index;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.lexicon.WordList;
import org.isnad.reading.Outcome;

/// What a query calls the kinds of outcomes: «نتيجة:تقدم», `outcome:next`.
final class OutcomeKindNames {

    private static final List<List<String>> ROWS = WordList.rows("outcome-kinds");

    private OutcomeKindNames() {}

    /// The kinds of which one of the names passes.
    static List<Outcome.Kind> kinds(Predicate<String> by) {
        return ROWS.stream()
                .filter(row -> row.stream().skip(1).anyMatch(by))
                .map(row -> Outcome.Kind.valueOf(
                        row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    /// All names, in Arabic first.
    static List<String> all() {
        return ROWS.stream().flatMap(row -> row.stream().skip(1)).toList();
    }
}
