package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Attendance;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Span;

/// Who took part in the event, by what the article says.
///
/// The two most mentioned persons who stand in sentences that tell of a meeting met; who is listed behind a word of
/// presence was there, and so was who speaks at a meeting's end; a state was there where somebody acting for it was.
final class Presence {

    private static final Set<String> AT =
            Set.of("عقب", "خلال", "ختام", "هامش", "اثر", "قبيل", "بعد", "في", "لدي", "امام");
    private static final int HEADS = 2;

    private final List<Meeting> meetings = new ArrayList<>();

    /// A sentence that tells of a meeting.
    ///
    /// @param list where a word of presence stands, behind which the names are those of who was there; or -1
    /// @param reports whether it reports what somebody said at the meeting
    private record Meeting(Span span, int list, int opening, int at, boolean reports) {}

    private Presence(List<Line> lines) {
        lines.forEach(this::collect);
    }

    /// The participants with what is said of their attendance.
    static List<Participant> judge(List<Participant> participants, List<Line> lines) {
        return new Presence(lines).judged(participants);
    }

    private void collect(Line line) {
        boolean row = line.passage().part() instanceof org.isnad.article.Part.TableRow;
        int i = 0;
        for (Span sentence : line.passage().sentences()) {
            boolean meets = false;
            int list = row ? sentence.start() : -1;
            boolean reports = false;
            int at = -1;
            for (; i < line.size() && line.token(i).word().start() < sentence.end(); i++) {
                var token = line.token(i);
                if (token.lexeme().meeting()) {
                    meets = true;
                    at = at < 0 && i > 0 && AT.contains(line.token(i - 1).core())
                            ? token.word().start()
                            : at;
                }
                if (list < 0 && token.lexeme().listing()) {
                    list = token.word().start();
                }
                reports |= token.isReportingVerb();
            }
            if (meets || list >= 0) {
                meetings.add(
                        new Meeting(sentence, list, meets ? sentence.start() : sentence.end(), at, reports && at >= 0));
            }
        }
    }

    private List<Participant> judged(List<Participant> participants) {
        var heads = heads(participants);
        Set<String> present = new HashSet<>(heads);
        participants.stream()
                .filter(p -> p.kind() == Kind.PERSON || p.kind() == Kind.GROUP)
                .filter(this::isListed)
                .forEach(p -> present.add(p.id()));
        Set<String> sides = new HashSet<>();
        participants.stream()
                .filter(p -> present.contains(p.id()))
                .forEach(p -> p.side().ifPresent(sides::add));
        return participants.stream()
                .map(p -> isThere(p, present, sides, heads.size() >= HEADS) ? with(p, Attendance.PRESENT) : p)
                .toList();
    }

    private Set<String> heads(List<Participant> participants) {
        Set<String> heads = new HashSet<>();
        participants.stream()
                .filter(p -> p.kind() == Kind.PERSON && p.mentions().size() > 1 && sharesMeeting(p, participants))
                .sorted(Comparator.comparingInt(p -> -p.mentions().size()))
                .limit(HEADS)
                .forEach(p -> heads.add(p.id()));
        return heads;
    }

    private boolean sharesMeeting(Participant p, List<Participant> participants) {
        return meetings.stream()
                .filter(meeting -> meeting.opening < meeting.span.end())
                .filter(meeting -> isIn(p, meeting.span).isPresent())
                .anyMatch(meeting -> participants.stream()
                        .anyMatch(other -> !other.id().equals(p.id())
                                && other.kind() != Kind.COUNTRY
                                && isIn(other, meeting.span).isPresent()));
    }

    private static Optional<Mention> isIn(Participant p, Span span) {
        return p.mentions().stream().filter(m -> span.contains(m.span())).findFirst();
    }

    private boolean isListed(Participant p) {
        return meetings.stream()
                .anyMatch(meeting -> isIn(p, meeting.span)
                        .filter(m -> (meeting.list >= 0 && m.span().start() > meeting.list)
                                || (meeting.reports
                                        && m.form() == Mention.Form.NAME
                                        && m.span().start() < meeting.at))
                        .isPresent());
    }

    private static boolean isThere(Participant p, Set<String> present, Set<String> sides, boolean met) {
        return switch (p.kind()) {
            case PERSON -> present.contains(p.id());
            case GROUP -> present.contains(p.id()) || (met && p.id().startsWith("both-"));
            case COUNTRY -> sides.contains(p.id());
            case ORGANISATION -> false;
        };
    }

    private static Participant with(Participant p, Attendance attendance) {
        return new Participant(p.id(), p.kind(), p.name(), p.side(), p.roles(), attendance, p.mentions());
    }
}
