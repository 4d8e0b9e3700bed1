package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.Titles;
import org.isnad.reading.Participant.Kind;

/// An office, then who holds it: «الرئيس الراحل، سامي حداد»; the name tells which president is meant.
final class NameBehindOffice {

    private static final int MOST_BETWEEN = 3;
    private static final String ARTICLE = "ال";

    private NameBehindOffice() {}

    /// The name, or the naming itself where no name stands right behind it.
    static Naming of(Line line, Naming office) {
        if (office.participant().kind() != Kind.PERSON
                || Titles.ofNews().of(line.word(office.first())).isEmpty()) {
            return office;
        }
        int behind = behindAdjectives(line, office);
        return line.is(behind, Token.Kind.COMMA)
                ? named(line, behind + 1, office)
                        .filter(name -> !line.is(name.behind(), Token.Kind.WORD))
                        .orElse(office)
                : named(line, behind, office).orElse(office);
    }

    private static int behindAdjectives(Line line, Naming office) {
        int at = office.behind();
        while (at < office.behind() + MOST_BETWEEN
                && line.naming(at).isEmpty()
                && line.word(at).startsWith(ARTICLE)) {
            at++;
        }
        return at;
    }

    private static Optional<Naming> named(Line line, int at, Naming office) {
        return line.naming(at)
                .filter(name -> name.first() == at
                        && name.participant().kind() == Kind.PERSON
                        && !name.attached()
                        && !name.id().equals(office.id())
                        && !line.word(at).startsWith("و")
                        && Titles.ofNews().of(line.word(at)).isEmpty());
    }
}
