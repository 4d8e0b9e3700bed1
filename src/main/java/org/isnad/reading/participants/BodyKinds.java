package org.isnad.reading.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Folded;

/// Nouns that tell of a body what it is: «قوات النظام السوري» and «الشرطة» stand for a body and name none.
final class BodyKinds {

    private static final Set<String> NO_NAMES = new HashSet<>();
    private static final Set<String> NONE_ALONE = new HashSet<>();

    static {
        for (List<String> row : WordList.rows("bodies-by-kind")) {
            var noun = Folded.fold(row.getFirst());
            NONE_ALONE.add(noun);
            if (row.size() == 1) {
                NO_NAMES.add(noun);
            }
        }
    }

    private BodyKinds() {}

    /// Whether a phrase with this noun, its article taken off, names nobody whatever describes it.
    static boolean isNoName(String bare) {
        return NO_NAMES.contains(bare);
    }

    /// Whether the noun with nothing but its article names nobody.
    static boolean isNoNameAlone(String bare) {
        return NONE_ALONE.contains(bare);
    }
}
