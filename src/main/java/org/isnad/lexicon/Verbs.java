package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;

/// The verbs that news writes, from `verbs.txt`.
public final class Verbs {

    private static final List<Verb> ALL = read();

    private Verbs() {}

    /// Each verb once for each of its imperfects: «وصل» is «يصل» and «يوصل».
    public static List<Verb> all() {
        return ALL;
    }

    private static List<Verb> read() {
        var verbs = new ArrayList<Verb>();
        for (String row : WordList.entries("verbs")) {
            for (String entry : row.split(" ", -1)) {
                var forms = entry.split("=", -1);
                for (int i = 1; i < forms.length; i++) {
                    verbs.add(new Verb(forms[0], BareLetters.of(forms[i])));
                }
            }
        }
        return List.copyOf(verbs);
    }
}
