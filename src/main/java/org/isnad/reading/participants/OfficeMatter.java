package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;

/// What an office is over: «وزير الخارجية الروسي» is over «الخارجية», «الرئيس الروسي» over nothing that is said.
final class OfficeMatter {

    // «رئيس الوزراء» and «رئيس الحكومة» are one office
    private static final WordSet CABINET = WordSet.named("cabinet-words");
    private static final String HEAD = "رئيس";

    private OfficeMatter() {}

    /// Whether two offices of one kin may be the same: a part of what one is over may be left out, but he who is only
    /// called head is head of state.
    static boolean agree(TitlePhrase role, TitlePhrase phrase) {
        var of = of(role);
        var asked = of(phrase);
        if (of.isPresent() && asked.isPresent()) {
            return of.equals(asked) || (isCabinet(of) && isCabinet(asked));
        }
        return asked.isEmpty() ? of.isEmpty() || !isHead(phrase) || !isCabinet(of) : !isHead(role);
    }

    /// «رئيس الحكومة» for «رئيس الوزراء العراقي»
    static boolean isSynonym(TitlePhrase role, TitlePhrase phrase) {
        return isCabinet(of(role)) && isCabinet(of(phrase));
    }

    private static boolean isHead(TitlePhrase phrase) {
        return phrase.title().lemma().equals(HEAD) && phrase.title().definite();
    }

    private static boolean isCabinet(Optional<String> matter) {
        return matter.filter(CABINET::has).isPresent();
    }

    /// The first noun behind the title that is no place, its article taken off.
    private static Optional<String> of(TitlePhrase phrase) {
        int i = phrase.from() + 1;
        if (phrase.title().definite()
                || i >= phrase.to()
                || Places.sideAt(phrase.line(), i).isPresent()) {
            return Optional.empty();
        }
        var core = phrase.line().token(i).core();
        return Optional.of(core.startsWith(Letters.ARTICLE) ? core.substring(Letters.ARTICLE.length()) : core);
    }
}
