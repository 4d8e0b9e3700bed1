package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Optional;
import org.isnad.lexicon.WordSet;
import org.isnad.text.QuotationMarks;

/// The descriptive name of a body in a line: its first noun and what describes it.
final class BodyName {

    private static final int LONGEST = 6;
    private static final int LISTED = 12;
    private static final WordSet TIMES = WordSet.named("time-words");
    private static final WordSet PERIODS = WordSet.named("periods");
    private static final WordSet AGENCY = WordSet.named("agency-nouns");
    private static final String MINISTRY = "وزارة";
    private static final WordSet ADJECTIVES = WordSet.named("body-adjectives");
    private static final String PARTICIPLE = "الم";
    private static final char LAM = 'ل';
    // «التابعة للأمم المتحدة» tells of a body whose it is
    private static final WordSet WHOSE = WordSet.named("participles-of-bodies");
    private static final WordSet OUTLET_ADJECTIVES = WordSet.named("outlet-adjectives");

    private BodyName() {}

    /// «القيادي في الائتلاف»: a part of somebody's office.
    static boolean isInOffice(Line line, int i) {
        if (i == 0) {
            return false;
        }
        boolean afterTitle =
                line.token(i - 1).title().isPresent() && !line.token(i - 1).isDefinite();
        return line.token(i).followsDirectly()
                && (afterTitle
                        || (i > 1
                                && line.token(i - 1).core().equals("في")
                                && line.token(i - 2).title().isPresent()));
    }

    /// «وحضره ممثلو الاتحاد العام التونسي للشغل ومنظمة الأعراف»
    static boolean isListed(Line line, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LISTED); k--) {
            if (line.token(k).isReportingVerb() || line.token(k).says(AttendanceCue.STOP)) {
                return false;
            }
            if (line.token(k).says(AttendanceCue.LIST)) {
                return true;
            }
        }
        return false;
    }

    static Optional<String> side(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var side = Places.sideAt(line, i);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /// «صحيفة ماليزية» describes a body and does not name it.
    static boolean isDescription(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.token(i).isDefinite()) {
                return false;
            }
        }
        return true;
    }

    /// Behind the name of an outlet whose noun only says what it is: «صحيفة الأفق اللبنانية» is called «الأفق»; `from`
    /// where it is another's: «وكالة الأنباء السورية», «صحيفة محلية».
    static int endOfOutletName(Line line, int from, int to) {
        var head = line.token(from);
        if (!Vocabulary.ORGANISATIONS.isOutletHead(head.bare())
                || head.isDefinite()
                || AGENCY.has(head.core())
                || to < from + 2
                || line.token(from + 1).adjectiveOf().isPresent()) {
            return from;
        }
        int end = to;
        while (end > from + 2 && isOutletAdjective(line.token(end - 1))) {
            end--;
        }
        var name = line.token(from + 1);
        boolean named = name.isDefinite() || Dictionary.of(name.core()) == Dictionary.STRANGE || end < to;
        return named ? end : from;
    }

    private static boolean isOutletAdjective(Token token) {
        return token.isDefinite() && (token.adjectiveOf().isPresent() || OUTLET_ADJECTIVES.has(token.bare()));
    }

    /// «وكالة أنباء "الأفق"»
    static boolean isBeforeMarkedName(Line line, int from, int to) {
        return to < line.size()
                && line.isTaken(to)
                && !line.token(from).isDefinite()
                && Vocabulary.ORGANISATIONS.isOutletHead(line.token(from).bare())
                && line.token(to).before().chars().anyMatch(c -> QuotationMarks.isMark((char) c));
    }

    static String key(Line line, int from, int to) {
        var words = new ArrayList<String>();
        // «الخارجية الكويتية» is the ministry: «وزارة الخارجية الكويتية»
        int first = to - from > 1 && line.token(from).core().equals(MINISTRY) ? from + 1 : from;
        for (int i = first; i < to; i++) {
            words.add(line.token(i).core());
        }
        return String.join("-", words);
    }

    /// Behind the name that begins at a token; the token itself where none begins.
    static int endOf(Line line, int i) {
        var head = line.token(i);
        if (line.isTaken(i)
                || StateByNoun.isState(line, i)
                || !head.lexeme().bodyHead()
                || head.title().isPresent()) {
            return i;
        }
        int to = i + 1;
        while (to < line.size() && to - i < LONGEST && belongs(line, i, to)) {
            to++;
        }
        for (int k = to;
                k < Math.min(line.size(), i + LONGEST) && Vocabulary.ORGANISATIONS.isOutletHead(head.bare());
                k++) {
            if (!line.isTaken(k - 1) && line.token(k).word().folded().equals("للانباء")) {
                return k + 1; // «وكالة تونس أفريقيا للأنباء»
            }
        }
        while (to > i + 1
                && !line.token(to - 1).isDefinite()
                && Places.sideAt(line, to - 1).isEmpty()
                && head.isDefinite()) {
            to--;
        }
        return to;
    }

    private static boolean belongs(Line line, int head, int i) {
        var token = line.token(i);
        if (!token.followsDirectly()
                || line.isTaken(i)
                || token.function()
                || (token.isDefinite() && WHOSE.has(token.bare()))
                || (TIMES.has(token.core()) && i > head + 1)
                || isPeriod(line, i)
                || (token.isReportingVerb() && !token.isDefinite())
                || (token.title().isPresent() && !token.isDefinite())) {
            return false;
        }
        boolean forThe = isForThe(token);
        boolean bare = token.cut().letters() == 0;
        boolean another = line.token(head).isDefinite() && token.lexeme().bodyHead();
        boolean complement = bare
                && !another
                && ((token.isDefinite() && (!isDescribed(line, i) || isAdjective(token)))
                        || (Places.sideAt(line, i).isPresent() && !isDescribed(line, i))
                        || (i == head + 1 && !line.token(head).isDefinite() && !isVerbLike(token)));
        return forThe
                || complement
                || isPurpose(line, i)
                || isSecondMatter(line, head, i)
                || isForeignOutlet(line, head, i);
    }

    /// «الهيئة العامة للاستثمار»
    private static boolean isForThe(Token token) {
        return token.cut().letters() == 1
                && token.isDefinite()
                && token.word().folded().startsWith("لل");
    }

    /// «قالت الشركة الشهر الماضي»
    private static boolean isPeriod(Line line, int i) {
        return PERIODS.has(line.token(i).core())
                && i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && TIMES.has(line.token(i + 1).core());
    }

    /// «مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية»
    private static boolean isPurpose(Line line, int i) {
        var token = line.token(i);
        var folded = token.word().folded();
        return folded.charAt(0) == LAM
                && !token.isDefinite()
                && !token.function()
                && Vocabulary.knows(folded.substring(1))
                && line.token(i - 1).isDefinite()
                && i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).isDefinite()
                && line.token(i + 1).cut().letters() == 0;
    }

    /// «صحيفة لوريون لوجور»
    private static boolean isForeignOutlet(Line line, int head, int i) {
        return i > head + 1
                && Vocabulary.ORGANISATIONS.isOutletHead(line.token(head).bare())
                && line.token(i).cut().letters() == 0
                && isForeign(line.token(i))
                && isForeign(line.token(i - 1));
    }

    private static boolean isForeign(Token token) {
        return !token.isDefinite() && Dictionary.of(token.word().folded()) == Dictionary.STRANGE;
    }

    /// «وزارة التربية والتعليم», «حزب العدالة والتنمية», «المنظمة العربية للثقافة والعلوم»: one body for two matters.
    private static boolean isSecondMatter(Line line, int head, int i) {
        var token = line.token(i);
        boolean own = i == head + 2 && !line.token(head).isDefinite();
        boolean forThem = i > head + 1 && isForThe(line.token(i - 1));
        return (own || forThem)
                && line.token(i - 1).isDefinite()
                && line.token(i - 1).adjectiveOf().isEmpty()
                && token.isCoordinated()
                && token.isDefinite()
                && token.title().isEmpty()
                && token.adjectiveOf().isEmpty()
                && !token.lexeme().bodyHead()
                && !token.lexeme().nominalHead()
                && Dictionary.of(token.core()) == Dictionary.NOUN;
    }

    /// «الرسمية», «المعارض»; not «أوقفت الوزارة المصرية التعامل».
    private static boolean isAdjective(Token token) {
        return ADJECTIVES.has(token.bare())
                || token.core().endsWith("ة")
                || token.core().endsWith("ي")
                || token.core().startsWith(PARTICIPLE);
    }

    /// «اتهمت وزارة الصحة الفلسطينية إسرائيل»: behind an adjective no owner follows.
    private static boolean isDescribed(Line line, int i) {
        return line.token(i - 1).isDefinite() && line.token(i - 1).adjectiveOf().isPresent();
    }

    /// A verb in the imperfect, as far as its first letter and rarity tell.
    private static boolean isVerbLike(Token token) {
        return "يتنس".indexOf(token.core().charAt(0)) >= 0;
    }
}
