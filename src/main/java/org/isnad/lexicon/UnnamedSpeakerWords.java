package org.isnad.lexicon;

import java.util.Map;
import java.util.Optional;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// Nouns that stand for somebody who speaks without a name, from `speakers.txt`: «مصدر», «مسؤولون».
public final class UnnamedSpeakerWords {

    private static final UnnamedSpeakerWords NEWS = new UnnamedSpeakerWords();

    private static final String PERSON = "person";
    private static final String GROUP = "group";

    private final Map<String, String> kinds = new WordTable<>();

    private UnnamedSpeakerWords() {
        WordList.rows("speakers").forEach(row -> kinds.put(Folded.fold(row.get(0)), row.get(1)));
    }

    /// Those of Arabic news.
    public static UnnamedSpeakerWords ofNews() {
        return NEWS;
    }

    /// Whether a folded noun, its article taken off, stands for several, if it stands for somebody who speaks.
    public Optional<Boolean> of(String folded) {
        return Optional.ofNullable(kinds.get(folded)).map(kind -> !kind.equals(PERSON));
    }

    /// Whether it stands for several who may be a party of an event without a word.
    public boolean isGroup(String folded) {
        return GROUP.equals(kinds.get(folded));
    }
}
