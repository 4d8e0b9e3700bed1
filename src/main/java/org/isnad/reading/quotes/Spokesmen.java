package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Titles;
import org.isnad.lexicon.UnnamedSpeakerWords;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Letters;

/// Tells a spokesman's name from the name of the one he speaks for: «المتحدثة باسم الوزارة سارة حداد», «المتحدث باسم
/// الوزير سامي حداد».
final class Spokesmen {

    private static final int REACH = 9;

    private Spokesmen() {}

    /// Whether somebody speaks in the name of the one named.
    static boolean isSpokenFor(Line line, Naming naming) {
        return line.is(naming.head() - 1, FunctionWords.IN_THE_NAME_OF) && !isSpokesman(line, naming);
    }

    /// Behind «باسم» and a body that is no title of a person: «باسم الوزارة سارة حداد».
    static boolean isSpokesman(Line line, Naming naming) {
        return line.is(naming.head() - 1, FunctionWords.IN_THE_NAME_OF)
                && naming.participant().kind() == Kind.PERSON
                && naming.head() < naming.first()
                && Titles.ofNews().of(line.word(naming.head())).isEmpty();
    }

    /// The name that stands behind «المتحدثة باسم الوزارة»; the office itself where none does.
    static Naming named(Line line, Naming office) {
        var word = line.word(office.first());
        if (office.participant().kind() != Kind.PERSON
                || UnnamedSpeakerWords.ofNews()
                        .of(word.startsWith(Letters.ARTICLE) ? word.substring(2) : word)
                        .isEmpty()) {
            return NameBehindOffice.of(line, office);
        }
        for (int at = office.behind(); at < office.behind() + REACH; at++) {
            var naming = line.naming(at);
            if (naming.isPresent() && naming.get().participant().kind() == Kind.PERSON) {
                return naming.filter(name -> isSpokesman(line, name) || line.is(name.first() - 1, Token.Kind.COMMA))
                        .orElse(office);
            }
            if (line.is(at - 1, FunctionWords.IN_THE_NAME_OF)
                    && Titles.ofNews().of(line.word(at)).isPresent()) {
                // «المتحدثة باسم المستشارة، أنجيلا ميركل»
                return office;
            }
            if (line.is(at, Token.Kind.STOP)
                    || line.is(at, Token.Kind.COLON)
                    || line.cue(at).isPresent()) {
                break;
            }
        }
        return office;
    }

    /// The spokesman at the head of the phrase that ends with the one he speaks for: «المتحدث باسم الوزير رفض …».
    static Optional<Naming> before(Line line, Naming spokenFor) {
        return isSpokenFor(line, spokenFor) ? line.naming(spokenFor.head() - 2) : Optional.of(spokenFor);
    }
}
