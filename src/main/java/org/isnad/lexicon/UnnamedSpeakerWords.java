package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Folded;

/// Nouns that stand for somebody who speaks without a name, from `speakers.txt`: «مصدر», «مسؤولون».
public final class UnnamedSpeakerWords {

    private static final UnnamedSpeakerWords NEWS = new UnnamedSpeakerWords();

    private final Map<String, Boolean> several = new HashMap<>();

    private UnnamedSpeakerWords() {
        WordList.rows("speakers")
                .forEach(row -> several.put(Folded.fold(row.get(0)), row.get(1).equals("group")));
    }

    /// Those of Arabic news.
    public static UnnamedSpeakerWords ofNews() {
        return NEWS;
    }

    /// Whether a folded noun, its article taken off, stands for several, if it stands for somebody who speaks.
    public Optional<Boolean> of(String folded) {
        return Optional.ofNullable(several.get(folded));
    }

    public boolean isGroup(String folded) {
        return of(folded).orElse(false);
    }
}
