package org.isnad.reading.participants;

import org.isnad.lexicon.WordSet;

/// Whom an office or a speaker without a name belongs to: «باسم وزارة الدفاع», «في الاتحاد الأوروبي», «بالخارجية
/// التركية».
final class Complement {

    private static final WordSet PREPOSITIONS = WordSet.named("speaker-prepositions");
    private static final String IN_THE_NAME_OF = "باسم";
    private static final char BAA = 'ب';
    private static final char ALEF = 'ا';
    private static final int ELATIVE = 4;
    private static final int LONGEST = 6;

    private Complement() {}

    /// Behind it, where one begins at a token; the token itself where none does.
    static int endOf(Line line, int from) {
        if (from >= line.size() || !line.token(from).followsDirectly()) {
            return from;
        }
        boolean apart = PREPOSITIONS.has(line.token(from).word().folded());
        if (!apart && !isAttached(line, from)) {
            return from;
        }
        int to = from + 1;
        boolean any = isInName(line, from);
        while (to < line.size() && to - from < LONGEST && belongs(line, from + 1, to, any)) {
            int place = Places.endOfName(line, to);
            if (place > to) {
                to = place;
                break;
            }
            to++;
        }
        return to > from + 1 || !apart ? to : from;
    }

    /// Whether the token says whom somebody speaks for; nobody is meant by what follows.
    static boolean isInName(Line line, int i) {
        return i < line.size() && line.token(i).word().folded().equals(IN_THE_NAME_OF);
    }

    /// «بالخارجية», «بمجلس الأمن»
    private static boolean isAttached(Line line, int i) {
        var token = line.token(i);
        return token.cut().letters() == 1
                && token.word().folded().charAt(0) == BAA
                && (token.lexeme().bodyHead() || Places.sideAt(line, i).isPresent());
    }

    private static boolean belongs(Line line, int first, int i, boolean any) {
        var token = line.token(i);
        if (!token.followsDirectly()
                || token.function()
                || token.isReportingVerb()
                || token.cut().letters() > 0
                || line.isName(i - 1)) {
            return false;
        }
        return i == first
                ? any || isKnown(line, i)
                : line.token(i - 1).isDefinite() ? isAdjective(token) : isKnown(line, i);
    }

    private static boolean isKnown(Line line, int i) {
        var token = line.token(i);
        return token.isDefinite()
                || token.lexeme().bodyHead()
                || token.title().isPresent()
                || line.isName(i)
                || Places.sideAt(line, i).isPresent();
    }

    /// «في الاتحاد الأوروبي», «باسم البيت الأبيض»; another noun is another thing.
    private static boolean isAdjective(Token token) {
        boolean elative = token.bare().length() == ELATIVE && token.bare().charAt(0) == ALEF;
        return token.isDefinite() && (token.core().endsWith("ي") || token.core().endsWith("ة") || elative);
    }
}
