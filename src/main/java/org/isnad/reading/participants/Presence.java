package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.article.Part;
import org.isnad.reading.Mention;
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
    private static final int SUBJECT = 10;

    private final List<PresenceRule> rules;
    private final List<Participant> participants;
    private final Set<String> present = new HashSet<>();
    // Whoever only spoke was there himself, and no state with him.
    private final Set<String> spoke = new HashSet<>();
    private final Set<String> absent = new HashSet<>();

    private Presence(List<Participant> participants) {
        this.participants = participants;
        this.rules = List.of(
                new MetSomebody(),
                new CameToEvent(),
                new PartiesOfEvent(),
                new SubjectOfHeadline(),
                new HostOfVisit(),
                new AgreedWithEachOther(),
                new StatesOfEvent(participants),
                new HeadsOfParties(participants),
                new ActedAtEvent(),
                new ListedAsPresent());
    }

    /// The participants with what is said of their attendance.
    static List<Participant> judge(List<Participant> participants, List<Line> lines) {
        var presence = new Presence(participants);
        var scenes = Scenes.of(lines, participants);
        scenes.forEach(presence::notice);
        presence.hearWhoSpokeFirst(scenes);
        presence.addThoseActedFor();
        return participants.stream().map(presence::judged).toList();
    }

    private void notice(Scene scene) {
        rules.forEach(rule -> rule.notice(scene, p -> present.add(p.id())));
        SubjectOfHeadline.notice(scene, p -> spoke.add(p.id()), p -> present.add(p.id()));
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

    /// Where nobody met, the event is what somebody said: he who is named as its speaker at the beginning.
    private void hearWhoSpokeFirst(List<Scene> scenes) {
        boolean hasHeadline =
                scenes.stream().anyMatch(scene -> scene.line().passage().part() instanceof Part.Title);
        if (!hasHeadline || !present.isEmpty() || !spoke.isEmpty()) {
            return;
        }
        scenes.stream()
                .filter(scene -> scene.opens() && !scene.line().passage().isHeadline())
                .findFirst()
                .ifPresent(scene -> IntStream.range(scene.from(), scene.to())
                        .filter(i -> scene.line().token(i).isReportingVerb())
                        .mapToObj(i -> Subjects.of(scene, i, SUBJECT))
                        .flatMap(Optional::stream)
                        .map(Standing::participant)
                        .findFirst()
                        .filter(Presence::isNamedPerson)
                        .ifPresent(p -> spoke.add(p.id())));
    }

    private static boolean isNamedPerson(Participant p) {
        return p.kind() == Kind.PERSON && p.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
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
        long sides = participants.stream()
                .filter(p -> (p.kind() == Kind.COUNTRY || p.kind() == Kind.ORGANISATION) && present.contains(p.id()))
                .count();
        if (heads >= BOTH || sides >= BOTH) {
            participants.stream()
                    .map(Participant::id)
                    .filter(id -> id.startsWith(DualForBoth.BOTH))
                    .forEach(present::add);
        }
    }

    private Participant judged(Participant p) {
        if (present.contains(p.id()) || spoke.contains(p.id())) {
            return with(p, Attendance.PRESENT);
        }
        return absent.contains(p.id()) ? with(p, Attendance.ABSENT) : p;
    }

    private static Participant with(Participant p, Attendance attendance) {
        return new Participant(p.id(), p.kind(), p.name(), p.side(), p.roles(), attendance, p.mentions());
    }
}
