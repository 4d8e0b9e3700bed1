package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Attendance;
import org.isnad.reading.Participant.Kind;

/// Who took part in the event, by what the article says.
///
/// Sentence by sentence the rules notice who met, came, spoke or is listed; a state was there where somebody acting
/// for it was, and both sides where two were.
final class Presence {

    private static final int ABSENT_BEHIND = 6;
    private static final int BOTH = 2;

    private final List<PresenceRule> rules;
    private final List<Participant> participants;
    private final Set<String> present = new HashSet<>();
    private final Set<String> absent = new HashSet<>();

    private Presence(List<Participant> participants) {
        this.participants = participants;
        this.rules = List.of(
                new MetSomebody(),
                new CameToEvent(),
                new PartiesOfEvent(),
                new HeadsOfParties(participants),
                new ActedAtEvent(),
                new ListedAsPresent());
    }

    /// The participants with what is said of their attendance.
    static List<Participant> judge(List<Participant> participants, List<Line> lines) {
        var presence = new Presence(participants);
        var scenes = Scenes.of(lines, participants);
        scenes.forEach(presence::notice);
        presence.addThoseActedFor();
        return participants.stream().map(presence::judged).toList();
    }

    private void notice(Scene scene) {
        rules.forEach(rule -> rule.notice(scene, p -> present.add(p.id())));
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.says(i, AttendanceCue.ABSENT)) {
                int of = i + 1;
                scene.between(of, scene.endOfClause(of, ABSENT_BEHIND)).stream()
                        .filter(s -> s.acts() && (s.from() == of || scene.isTitle(of)))
                        .findFirst()
                        .ifPresent(s -> absent.add(s.participant().id()));
            }
        }
    }

    private void addThoseActedFor() {
        present.removeAll(absent);
        var states = new ArrayList<String>();
        var heads = 0;
        for (Participant p : participants) {
            if (present.contains(p.id()) && (p.kind() == Kind.PERSON || p.kind() == Kind.GROUP)) {
                p.side().ifPresent(states::add);
                heads += p.kind() == Kind.PERSON ? 1 : 0;
            }
        }
        present.addAll(states);
        if (heads >= BOTH) {
            participants.stream()
                    .map(Participant::id)
                    .filter(id -> id.startsWith(DualForBoth.BOTH))
                    .forEach(present::add);
        }
    }

    private Participant judged(Participant p) {
        if (present.contains(p.id())) {
            return with(p, Attendance.PRESENT);
        }
        return absent.contains(p.id()) ? with(p, Attendance.ABSENT) : p;
    }

    private static Participant with(Participant p, Attendance attendance) {
        return new Participant(p.id(), p.kind(), p.name(), p.side(), p.roles(), attendance, p.mentions());
    }
}
