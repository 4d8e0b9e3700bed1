package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Letters;
import org.isnad.text.Words;

/// Reads what is typed into a search field; whatever that is, it asks for something or for nothing.
///
/// All words are wanted; "…" exactly; `OR` or «أو» between two, one of them; `-` before a word, not this one;
/// `*` behind it, any word that begins so; and the fields of [AskedField].
final class QueryReader {

    private static final String QUOTATION_MARKS = "\"“”„«»″";
    private static final Set<String> OR = Set.of("OR", "أو", "|");
    private static final String WITHOUT = "-−";
    private static final char ANY_END = '*';
    private static final char FIELD = ':';
    /// Further words are left out: nobody types so many, but somebody pastes an article.
    private static final int MOST_WORDS = 60;

    private final String query;
    private final List<Asked> asked = new ArrayList<>();
    private int at;
    private boolean or;
    private boolean sense = true;

    private QueryReader(String query) {
        this.query = query;
    }

    /// @param typing whether the last word may go on; not where white space or a closing mark follows it
    static ReadQuery read(String query, boolean typing) {
        var reader = new QueryReader(query);
        reader.readAll();
        boolean makesSense = reader.sense && !reader.or && !reader.isOnlyWithout();
        var asked = makesSense ? reader.asked : words(query);
        if (typing && !asked.isEmpty() && Letters.isWordPart(query.charAt(query.length() - 1))) {
            leaveOpen(asked);
        }
        return new ReadQuery(asked.stream().distinct().limit(MOST_WORDS).toList(), !makesSense);
    }

    private void readAll() {
        while (skipBlanks() && asked.size() < MOST_WORDS) {
            boolean without = isWithoutHere();
            at += without ? 1 : 0;
            var field = fieldHere();
            for (var each : isQuoteHere() ? quoted() : written()) {
                var inField = field.map(known -> known.of(each)).orElse(each);
                add(without ? new Asked.Without(inField) : inField);
            }
        }
    }

    private boolean skipBlanks() {
        while (at < query.length() && Letters.isBlank(query.charAt(at))) {
            at++;
        }
        return at < query.length();
    }

    private boolean isWithoutHere() {
        return WITHOUT.indexOf(query.charAt(at)) >= 0
                && at + 1 < query.length()
                && (Letters.isWordPart(query.charAt(at + 1)) || QUOTATION_MARKS.indexOf(query.charAt(at + 1)) >= 0);
    }

    /// The field that is named here, which is then read.
    private Optional<AskedField> fieldHere() {
        int end = at;
        while (end < query.length() && Letters.isWordPart(query.charAt(end))) {
            end++;
        }
        if (end == at || end + 1 >= query.length() || query.charAt(end) != FIELD) {
            return Optional.empty();
        }
        var field = AskedField.named(query.substring(at, end));
        at = field.isPresent() ? end + 1 : at;
        return field;
    }

    private boolean isQuoteHere() {
        return at < query.length() && QUOTATION_MARKS.indexOf(query.charAt(at)) >= 0;
    }

    private List<Asked> quoted() {
        int from = ++at;
        while (at < query.length() && QUOTATION_MARKS.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        var words = wordsOf(query.substring(from, at));
        at++;
        return words.isEmpty() ? List.of() : List.of(new Asked.Exactly(words));
    }

    private List<Asked> written() {
        int from = at;
        while (at < query.length() && !Letters.isBlank(query.charAt(at)) && !isQuoteHere()) {
            at++;
        }
        var written = query.substring(from, at);
        if (OR.contains(written)) {
            sense &= !or && !asked.isEmpty();
            or = !asked.isEmpty();
            return List.of();
        }
        var words = words(written);
        if (!words.isEmpty() && written.charAt(written.length() - 1) == ANY_END) {
            leaveOpen(words);
        }
        return words;
    }

    private void add(Asked each) {
        if (!or) {
            asked.add(each);
            return;
        }
        or = false;
        var before = asked.removeLast();
        var choices = new ArrayList<>(before instanceof Asked.Either(List<Asked> earlier) ? earlier : List.of(before));
        choices.add(each);
        sense &= choices.stream().noneMatch(Asked.Without.class::isInstance);
        asked.add(new Asked.Either(choices));
    }

    private boolean isOnlyWithout() {
        return !asked.isEmpty() && asked.stream().allMatch(Asked.Without.class::isInstance);
    }

    private static List<Asked> words(String text) {
        var words = new ArrayList<Asked>();
        wordsOf(text).forEach(word -> words.add(new Asked.AnyForm(word)));
        return words;
    }

    private static List<String> wordsOf(String text) {
        return Words.spansOf(text).stream()
                .limit(MOST_WORDS)
                .map(span -> span.of(text))
                .toList();
    }

    private static void leaveOpen(List<Asked> asked) {
        asked.set(asked.size() - 1, open(asked.getLast()));
    }

    private static Asked open(Asked asked) {
        return switch (asked) {
            case Asked.AnyForm(String word) -> new Asked.Beginning(word);
            case Asked.InTitle(Asked wanted) -> new Asked.InTitle(open(wanted));
            case Asked.OfFinding(FindingField field, Asked name) -> new Asked.OfFinding(field, open(name));
            case Asked.Exactly _, Asked.Beginning _, Asked.Either _, Asked.Without _, Asked.FromSource _ -> asked;
        };
    }
}
