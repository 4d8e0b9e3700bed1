package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Folded;
import org.isnad.text.Word;
import org.isnad.text.WordTable;
import org.isnad.text.Words;

/// Outlets, bodies and seats of government that news calls by a proper name, and the nouns that begin such names.
public final class Organisations {

    /// An organisation that news calls by a proper name.
    ///
    /// @param outlet whether it reports news
    /// @param doubtful whether it is a common word as well: «الجزيرة»
    public record Organisation(String id, Optional<String> side, String name, boolean doubtful, boolean outlet) {}

    private static final String NO_SIDE = "-";
    private static final String OUTLET = "outlet";
    private static final Organisations NEWS = new Organisations();

    private final Map<String, Organisation> names = new WordTable<>();
    private final Set<String> ids = WordTable.set();
    private final Set<String> outlets = WordTable.set();
    private final Set<String> firstWords = WordTable.set();
    private final Map<String, Boolean> heads = new WordTable<>();
    private int longest;

    private Organisations() {
        for (List<String> row : WordList.rows("organisations")) {
            Optional<String> side = row.get(1).equals(NO_SIDE) || row.get(1).equals(OUTLET)
                    ? Optional.empty()
                    : Optional.of(Countries.idOf(row.get(1)));
            var shown = row.get(2).replace("?", "");
            boolean outlet = row.get(1).equals(OUTLET);
            ids.add(row.getFirst());
            if (outlet) {
                outlets.add(row.getFirst());
            }
            row.stream().skip(2).forEach(name -> add(row.getFirst(), side, shown, name, outlet));
        }
        for (List<String> row : WordList.rows("organisation-heads")) {
            heads.put(Folded.fold(row.getFirst()), row.get(1).equals("outlet"));
        }
    }

    /// Those of Arabic news.
    public static Organisations ofNews() {
        return NEWS;
    }

    /// The organisation with this folded name, its words divided by single spaces.
    public Optional<Organisation> named(String folded) {
        return Optional.ofNullable(names.get(folded));
    }

    /// Whether some name begins with this folded word.
    public boolean begins(String folded) {
        return firstWords.contains(folded);
    }

    /// How many words the longest name has.
    public int longest() {
        return longest;
    }

    /// Whether a folded noun, its article taken off, begins names of organisations: «وكالة», «حزب».
    public boolean isHead(String folded) {
        return heads.containsKey(folded);
    }

    /// Whether a folded noun says that what follows is an outlet: «قناة», «صحيفة».
    public boolean isOutletHead(String folded) {
        return heads.getOrDefault(folded, false);
    }

    /// Whether an organisation with this id is one that news calls by a proper name.
    public boolean isListed(String id) {
        return ids.contains(id);
    }

    /// Whether the organisation with this id reports news.
    public boolean isOutlet(String id) {
        return outlets.contains(id);
    }

    private void add(String id, Optional<String> side, String shown, String written, boolean outlets) {
        boolean doubtful = written.endsWith("?");
        List<String> words = Words.of(written).stream().map(Word::folded).toList();
        names.putIfAbsent(String.join(" ", words), new Organisation(id, side, shown, doubtful, outlets));
        firstWords.add(words.getFirst());
        longest = Math.max(longest, words.size());
    }
}
