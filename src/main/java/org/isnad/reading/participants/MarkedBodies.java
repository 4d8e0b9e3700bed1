package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.QuotationMarks;

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

    private MarkedBodies() {}

    static List<Participant> in(List<Line> lines) {
        var bodies = new MarkedBodies();
        lines.forEach(line -> bodies.find(line, true));
        lines.forEach(line -> bodies.find(line, false));
        return bodies.mentions.entrySet().stream()
                .map(body -> new Participant(
                        body.getKey(),
                        Participant.Kind.ORGANISATION,
                        bodies.names.getOrDefault(body.getKey(), body.getKey()),
                        Optional.empty(),
                        List.of(),
                        Participant.Attendance.NOT_SAID,
                        ParticipantFinder.sorted(body.getValue())))
                .toList();
    }

    private void find(Line line, boolean first) {
        for (int i = first ? 1 : 0; i < line.size(); i++) {
            int to = endOfMarked(line, i);
            if (to == i || !line.isFree(i, to)) {
                continue;
            }
            var key = BodyName.key(line, i, to);
            if (first ? isBody(line, i - 1) : mentions.containsKey(key)) {
                var span = line.span(i, to);
                names.putIfAbsent(key, line.textAt(span));
                mentions.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new Mention(span, Mention.Form.NAME, new Why(RULE, line.span(Math.max(0, i - 1), to))));
                line.take(i, to);
            }
        }
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

    private static boolean isBody(Line line, int noun) {
        var token = line.token(noun);
        if (noun > 0 && AGENCY.equals(token.core())) {
            return isBody(line, noun - 1); // «وكالة أنباء "الأفق"»
        }
        if (!token.lexeme().bodyHead() || line.isTaken(noun) || token.isDefinite()) {
            return false;
        }
        return Vocabulary.ORGANISATIONS.isOutletHead(token.bare())
                || Speech.isBehindVerb(line, noun)
                || Speech.isBehindSource(line, noun);
    }
}
