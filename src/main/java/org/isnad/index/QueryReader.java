package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;
import org.isnad.text.Word;
import org.isnad.text.Words;

/// Reads what is typed into a search field; whatever that is, it asks for something or for nothing.
final class QueryReader {

    private static final String QUOTATION_MARKS = "\"“”„«»″";
    /// Further words are left out: nobody types so many, but somebody pastes an article.
    private static final int MOST_WORDS = 200;

    private QueryReader() {}

    /// @param typing whether the last word may go on; not where white space or a closing mark follows it
    static List<Asked> read(String query, boolean typing) {
        var asked = new ArrayList<Asked>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at <= query.length(); at++) {
            if (at == query.length() || QUOTATION_MARKS.indexOf(query.charAt(at)) >= 0) {
                add(query.substring(from, at), quoted, asked);
                quoted = !quoted;
                from = at + 1;
            }
        }
        if (typing && !asked.isEmpty() && Letters.isWordPart(query.charAt(query.length() - 1))) {
            leaveOpen(asked);
        }
        return asked.stream().distinct().limit(MOST_WORDS).toList();
    }

    private static void add(String part, boolean quoted, List<Asked> asked) {
        var words = Words.of(part).stream().limit(MOST_WORDS).map(Word::written).toList();
        if (quoted && !words.isEmpty()) {
            asked.add(new Asked.Exactly(words));
        } else {
            words.forEach(word -> asked.add(new Asked.AnyForm(word)));
        }
    }

    private static void leaveOpen(List<Asked> asked) {
        if (asked.getLast() instanceof Asked.AnyForm(String word)) {
            asked.set(asked.size() - 1, new Asked.Beginning(word));
        }
    }
}
