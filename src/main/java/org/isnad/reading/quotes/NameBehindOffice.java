package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.Titles;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Letters;

/// An office, then who holds it: «الرئيس الراحل، سامي حداد»; the name tells which president is meant.
final class NameBehindOffice {

    private static final int MOST_BETWEEN = 3;
    private static final int REST_OF_OFFICE = 9;

    private NameBehindOffice() {}

    /// The name, or the naming itself where no name stands right behind it.
    static Naming of(Line line, Naming office) {
        if (office.participant().kind() != Kind.PERSON
                || Titles.ofNews().of(line.word(office.first())).isEmpty()) {
            return office;
        }
        int behind = behindAdjectives(line, office);
        return named(line, behind, office)
                .or(() -> behindComma(line, behind, office))
                .orElse(office);
    }

    /// «عضو مجلس النواب عن كتلة الوفاق، سامي حداد، إن …»
    private static Optional<Naming> behindComma(Line line, int from, Naming office) {
        int end = endOfOffice(line, from);
        return line.is(end, Token.Kind.COMMA)
                ? named(line, end + 1, office)
                        .filter(name -> end == from
                                ? !line.is(name.behind(), Token.Kind.WORD)
                                : line.is(name.behind(), Token.Kind.COMMA))
                : Optional.empty();
    }

    private static int endOfOffice(Line line, int from) {
        int at = from;
        while (at < from + REST_OF_OFFICE
                && line.is(at, Token.Kind.WORD)
                && line.cue(at).isEmpty()
                && line.naming(at).filter(NameBehindOffice::isPerson).isEmpty()) {
            at++;
        }
        return at;
    }

    private static boolean isPerson(Naming naming) {
        return naming.participant().kind() == Kind.PERSON;
    }

    private static int behindAdjectives(Line line, Naming office) {
        int at = office.behind();
        while (at < office.behind() + MOST_BETWEEN
                && line.naming(at).isEmpty()
                && line.word(at).startsWith(Letters.ARTICLE)) {
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
