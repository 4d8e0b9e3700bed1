package org.isnad.reading.participants;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.lexicon.Titles.Title;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Folded;
import org.isnad.text.Span;

/// A noun phrase of office: «وزير الخارجية الروسي».
///
/// @param from the index of its head, the title
/// @param to behind its last word
record TitlePhrase(Line line, int from, int to, Title title) {

    private static final WordSet HONOURS = WordSet.named("honorifics");
    private static final int LONGEST = 9;
    private static final int LONGEST_COMPLEMENT = 4;
    private static final int LONGEST_TAIL = 4;
    private static final WordSet PREPOSITIONS = WordSet.named("office-prepositions");

    Span span() {
        return line.span(from, to);
    }

    String written() {
        var text = line.textAt(span());
        var head = line.token(from);
        boolean shortened =
                head.cut().letters() > 0 && text.startsWith("ل") && head.core().startsWith("ال");
        return shortened ? "ا" + text : text;
    }

    /// The folded words behind the head, attached particles taken off.
    String complement() {
        var words = new StringBuilder();
        for (int i = from + 1; i < to; i++) {
            if (line.token(i).adjectiveOf().isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(line.token(i).core());
            }
        }
        return words.toString();
    }

    /// The state whose adjective or name stands in the phrase; an envoy acts for none that he is sent to: «المبعوث إلى
    /// سوريا».
    Optional<String> side() {
        for (int i = from + 1; i < to && !line.token(i).function(); i++) {
            var side = Places.sideAt(line, i);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /// The phrase that ends right before the token `name`, or with a comma between.
    static Optional<TitlePhrase> before(Line line, int name) {
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
            } else if (isHead(token)
                    && (!shared || token.title().orElseThrow().number() != org.isnad.lexicon.Titles.HeadCount.ONE)) {
                head = i;
            }
            if (i > 0 && !token.followsDirectly() && !(shared && line.isName(i))) {
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

    /// The phrase whose head is the token `head`, read forward.
    static Optional<TitlePhrase> at(Line line, int head) {
        var token = line.token(head);
        if (token.title().isEmpty()) {
            return Optional.empty();
        }
        var title = token.title().get();
        int to = head + 1;
        if (!title.definite()) {
            to = endOfComplement(line, to);
        }
        to = endOfAdjectives(line, to);
        return Optional.of(new TitlePhrase(line, head, to, title));
    }

    private static int endOfComplement(Line line, int from) {
        int to = from;
        while (to < line.size() && to - from < LONGEST_COMPLEMENT && continues(line, to)) {
            int place = Places.endOfName(line, to);
            if (place > to) {
                return place;
            }
            to++;
            if (line.token(to - 1).isDefinite()) {
                break;
            }
        }
        return to;
    }

    private static int endOfAdjectives(Line line, int from) {
        int to = from;
        while (to < line.size()
                && to - from < LONGEST_TAIL
                && continues(line, to)
                && line.token(to).isDefinite()
                && line.token(to).cut().letters() == 0) {
            to++;
        }
        return to;
    }

    private static boolean continues(Line line, int i) {
        var token = line.token(i);
        return token.followsDirectly()
                && !token.function()
                && !token.isReportingVerb()
                && !line.isName(i)
                && !token.isCoordinated();
    }

    /// Whether the phrase ends in something definite, so that it stands for somebody known.
    boolean isDefinite() {
        return title.definite()
                || line.token(to - 1).isDefinite()
                || IntStream.range(from + 1, to).anyMatch(i -> Places.endOfName(line, i) == to);
    }

    String key() {
        return title.lemma() + "|" + Folded.fold(complement());
    }
}
