package org.isnad.lexicon;

import java.util.List;
import java.util.Set;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// The names of the months as Arab countries write them, from `months.txt`.
public final class Months {

    private static final Set<String> NAMES = read();

    private Months() {}

    /// Whether the folded words, one or two, name a month: «تشرين الأول».
    public static boolean isName(String folded) {
        return NAMES.contains(folded);
    }

    private static Set<String> read() {
        Set<String> names = WordTable.set();
        for (List<String> row : WordList.rows("months")) {
            row.stream().skip(1).forEach(name -> names.add(Folded.fold(name)));
        }
        return names;
    }
}
