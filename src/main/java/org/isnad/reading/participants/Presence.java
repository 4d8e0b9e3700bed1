package org.isnad.reading.participants;

import java.util.List;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Attendance;
import org.isnad.reading.SignPoints;

/// Who took part in the event, by what the article says.
///
/// Every sign of a participant speaks for or against his part by its points; whoever has enough was there.
final class Presence {

    /// The list of the signs' points.
    static final String POINTS = "presence-points";

    /// How likely it must be: where the most of those whom readers of marked articles found present are found for the
    /// fewest others.
    private static final double LIKELY = 0.29;

    private static final SignPoints TABLE = SignPoints.named(POINTS);

    private Presence() {}

    /// The participants with what is said of their attendance.
    ///
    /// @param length of the article's text
    static List<Participant> judge(List<Participant> participants, List<Line> lines, int length) {
        var signs = PresenceSigns.of(participants, lines, length);
        return participants.stream().map(p -> with(p, judged(p, signs))).toList();
    }

    private static Attendance judged(Participant p, PresenceSigns signs) {
        if (signs.isAbsent(p) && !signs.isNoticed(p)) {
            return Attendance.ABSENT;
        }
        return TABLE.weigh(signs.names(p)).likelihood() < LIKELY ? Attendance.NOT_SAID : Attendance.PRESENT;
    }

    private static Participant with(Participant p, Attendance attendance) {
        return new Participant(p.id(), p.kind(), p.name(), p.side(), p.roles(), attendance, p.mentions());
    }
}
