package org.isnad.reading.participants;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.lexicon.Titles.Title;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// A noun phrase of office: «وزير الخارجية الروسي».
///
/// @param from the index of its head, the title
/// @param to behind its last word
record TitlePhrase(Line line, int from, int to, Title title) {

    private static final int LONGEST_COMPLEMENT = 4;
    private static final int LONGEST_TAIL = 4;

    Span span() {
        return line.span(from, to);
    }

    String written() {
        var text = line.textAt(span());
        var head = line.token(from);
        boolean shortened =
                head.cut().letters() > 0 && text.startsWith("ل") && head.core().startsWith(Letters.ARTICLE);
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
            if (side.isPresent() && !isMatter(i)) {
                return side;
            }
        }
        return Optional.empty();
    }

    /// «وزير المالية التركي»: what the office is for is no adjective, and Mali has nothing to do with it.
    private boolean isMatter(int i) {
        return i == from + 1 && !title.definite() && line.token(i).isDefinite() && Places.endOfName(line, i) == i;
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
