package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;

/// Finds the office that stands before a name, read backwards from it: «الرئيس الأميركي دونالد ترامب».
final class OfficeBefore {

    private static final WordSet HONOURS = WordSet.named("honorifics");
    private static final WordSet PREPOSITIONS = WordSet.named("office-prepositions");
    private static final int LONGEST = 9;

    private OfficeBefore() {}

    /// The phrase that ends right before the token `name`, or with a comma between.
    static Optional<TitlePhrase> of(Line line, int name) {
        if (name == 0
                || !(line.token(name).followsDirectly()
                        || Gaps.isComma(line.token(name).before())
                        || isQuote(line.token(name).before()))) {
            return Optional.empty();
        }
        int head = -1;
        boolean shared = false;
        int end = name;
        for (int i = name - 1; i >= 0 && name - i <= LONGEST; i--) {
            var token = line.token(i);
            if (line.isName(i)) {
                // «وزيري الدفاع أندريه بيلاوسوف والمالية أنطون سيلوانوف»: one title over two names
                if (!line.token(i + 1).isCoordinated() && !line.isName(i + 1)) {
                    break;
                }
                shared = true;
            } else if (head >= 0 && !reachesBack(line, i, head)) {
                break;
            } else if (blocks(token, i == name - 1)) {
                break;
            } else if (isHead(token) && (!shared || token.title().orElseThrow().number() != HeadCount.ONE)) {
                head = i;
            }
            if (i > 0 && !token.followsDirectly() && !(shared && line.isName(i)) && !isHonourBehindComma(token)) {
                break;
            }
        }
        int from = head;
        return head < 0
                ? Optional.empty()
                : line.token(head).title().map(title -> new TitlePhrase(line, from, end, title));
    }

    private static boolean isQuote(String gap) {
        return gap.length() <= 3 && gap.chars().allMatch(c -> c == '"' || c == '”' || c == '»' || c == ' ' || c == ')');
    }

    /// A title before the title: «مساعد الرئيس», «الممثل الخاص للرئيس», «أمير قطر الشيخ».
    private static boolean reachesBack(Line line, int i, int head) {
        var token = line.token(i);
        boolean honour = isHonour(line.token(head));
        if (isHead(token)) {
            return !token.isDefinite()
                    || hangsOnPreposition(line.token(head))
                    || (honour && isSameRank(token, line.token(head)));
        }
        boolean inOffice = token.isDefinite() || Places.sideAt(line, i).isPresent();
        return (honour || hangsOnPreposition(line.token(head)))
                && head - i <= 2
                && inOffice
                && token.cut().letters() == 0
                && !token.isReportingVerb();
    }

    /// «وزير الخارجية البحريني، الشيخ خالد»
    private static boolean isHonourBehindComma(Token token) {
        return isHonour(token) && Gaps.isComma(token.before());
    }

    private static boolean isHonour(Token head) {
        return head.isDefinite() && head.cut().letters() == 0 && HONOURS.has(head.bare());
    }

    /// «العاهل السعودي الملك» is one man, «الرئيس المصري الملك» may be two.
    private static boolean isSameRank(Token office, Token honour) {
        return office.title()
                .orElseThrow()
                .kin()
                .equals(honour.title().orElseThrow().kin());
    }

    /// «للرئيس» in «الممثل الخاص للرئيس».
    private static boolean hangsOnPreposition(Token head) {
        return head.cut().letters() > 0 && !head.isCoordinated();
    }

    private static boolean isHead(Token token) {
        return token.title().isPresent();
    }

    private static boolean blocks(Token token, boolean last) {
        if (token.isReportingVerb() && !token.isDefinite()) {
            return token.title().isEmpty();
        }
        return token.function() && (last || !PREPOSITIONS.has(token.word().folded()));
    }
}
