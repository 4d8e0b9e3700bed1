package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Span;

/// Outlets and bodies whose name stands in quotation marks behind a noun that says what they are: «مجلة "الأفق"»; once
/// known, by the marked name alone.
///
/// An outlet counts wherever it is named, a body where it speaks or is spoken to.
final class MarkedBodies {

    private static final String RULE = "marked-name-of-a-body";
    private static final int LONGEST = 5;
    private static final String AGENCY = "انباء";

    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> noticed = new HashSet<>();
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    private MarkedBodies() {}

    static List<NamedBody> in(List<Line> lines) {
        var bodies = new MarkedBodies();
        lines.forEach(bodies::count);
        lines.forEach(line -> bodies.find(line, true));
        lines.forEach(line -> bodies.find(line, false));
        if (!bodies.names.isEmpty()) {
            lines.forEach(bodies::findUnmarked);
        }
        return bodies.mentions.entrySet().stream()
                .map(body -> new NamedBody(
                        new Participant(
                                body.getKey(),
                                Participant.Kind.ORGANISATION,
                                bodies.names.getOrDefault(body.getKey(), body.getKey()),
                                Optional.empty(),
                                List.of(),
                                Participant.Attendance.NOT_SAID,
                                ParticipantFinder.sorted(body.getValue())),
                        bodies.noticed.contains(body.getKey()),
                        bodies.speaking.contains(body.getKey()),
                        true))
                .toList();
    }

    private void find(Line line, boolean first) {
        for (int i = first ? 1 : 0; i < line.size(); i++) {
            int to = endOfMarked(line, i);
            if (to == i || !line.isFree(i, to)) {
                continue;
            }
            var key = key(line, i, to, 0);
            if (first ? isBehindNoun(line, i - 1) : mentions.containsKey(key)) {
                if (first && isNoticed(line, i - 1, counts.getOrDefault(key, 0))) {
                    noticed.add(key);
                }
                if (first && speaks(line, headOf(line, i - 1))) {
                    speaking.add(key);
                }
                // no particle stands between the mark and the name: «شركة "فيات"»
                var span =
                        new Span(line.token(i).word().start(), line.span(i, to).end());
                names.putIfAbsent(key, line.textAt(span));
                firstWords.add(line.token(i).word().folded());
                mentions.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new Mention(span, Mention.Form.NAME, new Why(RULE, line.span(Math.max(0, i - 1), to))));
                line.take(i, to);
            }
        }
    }

    private void count(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int to = endOfMarked(line, i);
            if (to > i) {
                counts.merge(key(line, i, to, 0), 1, Integer::sum);
            }
        }
    }

    /// A name of several words, or of one that is no word of the language, needs no marks once it is known.
    private void findUnmarked(Line line) {
        for (int i = 0; i < line.size(); i++) {
            var token = line.token(i);
            int cut =
                    firstWords.contains(token.word().folded()) ? 0 : token.cut().letters();
            if (!firstWords.contains(cut == 0 ? token.word().folded() : token.core())) {
                continue;
            }
            for (int to = i + 1; to <= Math.min(line.size(), i + LONGEST) && line.isFree(i, to); to++) {
                var key = key(line, i, to, cut);
                if (mentions.containsKey(key) && (to > i + 1 || Dictionary.of(key) == Dictionary.STRANGE)) {
                    var span = new Span(
                            token.spanBehind(cut).start(), line.span(i, to).end());
                    mentions.get(key).add(new Mention(span, Mention.Form.NAME, new Why(RULE, span)));
                    line.take(i, to);
                }
            }
        }
    }

    private static String key(Line line, int from, int to, int cut) {
        var key = new StringBuilder(
                cut == 0 ? line.token(from).word().folded() : line.token(from).core());
        for (int i = from + 1; i < to; i++) {
            key.append('-').append(line.token(i).word().folded());
        }
        return key.toString();
    }

    /// Behind the last word of a few that marks enclose, or the token itself.
    private static int endOfMarked(Line line, int from) {
        var before = line.token(from).before();
        if (before.isEmpty() || before.length() > 2 || !QuotationMarks.isMark(before.charAt(before.length() - 1))) {
            return from;
        }
        for (int to = from + 1; to <= Math.min(line.size(), from + LONGEST); to++) {
            var after = line.after(to - 1);
            if (!after.isEmpty() && QuotationMarks.isMark(after.charAt(0))) {
                return to;
            }
            if (!after.isBlank() && !after.equals(".")) {
                return from;
            }
        }
        return from;
    }

    /// «شركة "الأفق"», «وكالة أنباء "الأفق"»; not «حكومة "جديدة"».
    private static boolean isBehindNoun(Line line, int noun) {
        int head = headOf(line, noun);
        return line.token(head).lexeme().bodyHead()
                && !line.isTaken(head)
                && !line.token(head).isDefinite()
                && !BodyKinds.isNoName(line.token(head).bare());
    }

    private static int headOf(Line line, int noun) {
        return noun > 0 && AGENCY.equals(line.token(noun).core()) ? noun - 1 : noun;
    }

    /// One that is named again needs not speak.
    private static boolean isNoticed(Line line, int noun, int times) {
        int head = headOf(line, noun);
        return Vocabulary.ORGANISATIONS.isOutletHead(line.token(head).bare())
                || times > 1
                || Deeds.isBehind(line, head)
                || speaks(line, head);
    }

    private static boolean speaks(Line line, int head) {
        return Speech.isBehindVerb(line, head) || Speech.isBehindSource(line, head);
    }
}
