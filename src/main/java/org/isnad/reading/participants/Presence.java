package org.isnad.reading.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.article.Part;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Attendance;
import org.isnad.reading.Participant.Kind;

/// Who took part in the event, by what the article says.
///
/// The event is a meeting, or else what the article begins with. Sentence by sentence the rules notice who met, came,
/// spoke or is listed; a state was there where somebody acting for it was, and both sides where two were.
final class Presence {

    private static final int ABSENT_BEHIND = 6;
    private static final int BOTH = 2;

    private final List<PresenceRule> ofBeginning;
    private final List<PresenceRule> ofMeeting;
    private final List<PresenceRule> ofDeed = List.of(new MetSomebody(), new ActedAtEvent());
    private final List<Participant> participants;
    private final Set<String> present = new HashSet<>();
    // Whoever only spoke in a headline was there himself, and no state with him.
    private final Set<String> spoke = new HashSet<>();
    private final Set<String> absent = new HashSet<>();

    private Presence(List<Participant> participants) {
        this.participants = participants;
        this.ofBeginning = List.of(new ActorOfLead());
        this.ofMeeting = List.of(
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
        boolean meets = EventOfArticle.isMeeting(scenes);
        boolean headed =
                scenes.stream().anyMatch(scene -> scene.line().passage().part() instanceof Part.Title);
        for (Scene scene : scenes) {
            if (headed && scene.line().isLead()) {
                presence.notice(scene, presence.ofBeginning);
            }
            presence.notice(scene, meets || scene.opens() ? presence.ofMeeting : presence.ofDeed);
        }
        if (headed && presence.present.isEmpty() && presence.spoke.isEmpty()) {
            FirstSpeaker.in(scenes).ifPresent(to(presence.spoke));
        }
        presence.addThoseActedFor();
        return participants.stream().map(presence::judged).toList();
    }

    private void notice(Scene scene, List<PresenceRule> rules) {
        rules.forEach(rule -> rule.notice(scene, to(present)));
        SubjectOfHeadline.notice(scene, to(spoke), to(present));
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

    /// An outlet only passes on what happened.
    private static Consumer<Participant> to(Set<String> noticed) {
        return p -> {
            if (!Outlets.isOutlet(p)) {
                noticed.add(p.id());
            }
        };
    }

    private void addThoseActedFor() {
        present.removeAll(absent);
        var actsFor = new ActsFor(participants);
        var actedFor = new HashSet<String>();
        var heads = 0;
        for (Participant p : participants) {
            if (present.contains(p.id())) {
                actedFor.addAll(actsFor.of(p));
                heads += p.kind() == Kind.PERSON ? 1 : 0;
            }
        }
        present.addAll(actedFor);
        long sides = participants.stream().filter(this::isSide).count();
        if (heads >= BOTH || sides >= BOTH) {
            participants.stream()
                    .map(Participant::id)
                    .filter(id -> id.startsWith(DualForBoth.BOTH))
                    .forEach(present::add);
        }
    }

    /// A state, or a body that acts for none.
    private boolean isSide(Participant p) {
        return present.contains(p.id())
                && (p.kind() == Kind.COUNTRY
                        || (p.kind() == Kind.ORGANISATION && p.side().isEmpty()));
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
