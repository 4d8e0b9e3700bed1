package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.Titles.HeadCount;

/// A noun phrase for who speaks without a name: whether it means several, and how far it runs.
final class SpeakerPhrase {

    private static final int LONGEST = 4;
    private static final String ACCUSATIVE = "ا";
    private static final String PLURAL_OBJECT = "ين";

    private SpeakerPhrase() {}

    /// Whether the word stands for several, if it stands for somebody who speaks: «مسؤولون», «مساعديه».
    static Optional<Boolean> isGroup(Token token) {
        return Vocabulary.SPEAKERS
                .of(token.bare())
                .or(() -> token.title()
                        .filter(title -> title.possessed() && title.number() == HeadCount.MANY)
                        .map(_ -> true));
    }

    /// «ومترجم الرئيس» stands at the end of a list of delegates.
    static boolean isAttendant(Token token) {
        return token.bare().startsWith("مترجم");
    }

    /// «مستشارون ومسؤولون بارزون»
    static int endOfAll(Line line, int i) {
        int to = endOf(line, i);
        while (to < line.size()
                && line.token(to).isCoordinated()
                && line.token(to).followsDirectly()
                && line.token(to).isDefinite() == line.token(i).isDefinite()
                && isGroup(line.token(to)).orElse(false)) {
            to = endOf(line, to);
        }
        return to;
    }

    static int endOf(Line line, int i) {
        int to = i + 1;
        boolean construct = !line.token(i).isDefinite() && isOwner(line, to);
        while (to < line.size() && to - i < LONGEST && (construct ? isOwner(line, to) : belongs(line, i, to))) {
            to++;
        }
        return to;
    }

    /// «محامي الدفاع», «أنصار الحزب الحاكم»
    private static boolean isOwner(Line line, int i) {
        return i < line.size()
                && line.token(i).isDefinite()
                && line.token(i).followsDirectly()
                && line.token(i).cut().letters() == 0
                && !line.token(i).function()
                && !line.isTaken(i);
    }

    private static boolean belongs(Line line, int head, int i) {
        var token = line.token(i);
        return token.followsDirectly()
                && (!token.function() || isSelf(token))
                && token.reporting().isEmpty()
                && !isObject(line.token(head), token)
                && !NameRun.isParticle(token)
                && !line.isTaken(i)
                && token.cut().letters() == 0
                && (isSelf(token)
                        || token.isDefinite() == line.token(head).isDefinite()
                        || (i == head + 1
                                && !line.token(head).isDefinite()
                                && (line.token(head).core().equals("كبار") || isAttendant(line.token(head)))));
    }

    /// «نشرت وسائل إعلام محلية أخبارا»: an accusative behind what is none is another noun.
    private static boolean isObject(Token head, Token token) {
        return token.core().endsWith(ACCUSATIVE)
                && !token.isDefinite()
                && !token.lexeme().beginsPlace()
                && Dictionary.of(token.core()) == Dictionary.NOUN
                && !head.core().endsWith(ACCUSATIVE)
                && !head.core().endsWith(PLURAL_OBJECT);
    }

    static boolean isSelf(Token token) {
        return token.core().startsWith("ذات") || token.core().startsWith("نفس");
    }
}
