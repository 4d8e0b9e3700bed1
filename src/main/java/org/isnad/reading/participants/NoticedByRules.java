package org.isnad.reading.participants;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.article.Part;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// Who is noticed by a rule that reads one wording: who met, came, spoke or is listed.
///
/// A rule counts where it tells of the article's own event: a meeting, or else what the article begins with. A state is
/// noticed where somebody acting for it is, and both sides where two are.
final class NoticedByRules {

    private static final int ABSENT_BEHIND = 6;
    private static final int BOTH = 2;

    private final List<PresenceRule> ofDeed = List.of(new MetSomebody(), new ActedAtEvent());
    private final PresenceRule ofBeginning = new ActorOfLead();
    private final List<PresenceRule> ofMeeting;
    // These say more than that he is noticed, wherever they do.
    private final Map<PresenceSign, PresenceRule> telling;
    private final List<Participant> participants;
    private final PresenceSigns signs;
    private final Set<String> present = new HashSet<>();
    // Whoever only spoke in a headline was there himself, and no state with him.
    private final Set<String> spoke = new HashSet<>();
    private final Set<String> absent = new HashSet<>();

    private NoticedByRules(List<Participant> participants, PresenceSigns signs) {
        this.participants = participants;
        this.signs = signs;
        this.telling = new EnumMap<>(Map.of(
                PresenceSign.LISTED_AS_PRESENT, new ListedAsPresent(),
                PresenceSign.SUBJECT_OF_HEADLINE, new SubjectOfHeadline(),
                PresenceSign.STATE_OF_EVENT, new StatesOfEvent(participants),
                PresenceSign.AGREED_WITH_SOMEBODY, new AgreedWithEachOther(),
                PresenceSign.HOST_OF_VISIT, new HostOfVisit()));
        this.ofMeeting = List.of(new CameToEvent(), new PartiesOfEvent(), new HeadsOfParties(participants));
    }

    /// Adds their signs, and gives back the ids of those who are said to have stayed away.
    static Set<String> in(List<Scene> scenes, boolean meets, List<Participant> participants, PresenceSigns signs) {
        var noticed = new NoticedByRules(participants, signs);
        boolean headed =
                scenes.stream().anyMatch(scene -> scene.line().passage().part() instanceof Part.Title);
        for (Scene scene : scenes) {
            noticed.notice(scene, meets || scene.opens(), headed);
        }
        if (headed && noticed.present.isEmpty() && noticed.spoke.isEmpty()) {
            FirstSpeaker.in(scenes).ifPresent(to(noticed.spoke));
        }
        noticed.addThoseActedFor();
        participants.stream()
                .filter(p -> noticed.present.contains(p.id()) || noticed.spoke.contains(p.id()))
                .forEach(p -> signs.add(p, PresenceSign.NOTICED));
        return noticed.absent;
    }

    private void notice(Scene scene, boolean isOfEvent, boolean headed) {
        ofDeed.forEach(rule -> rule.notice(scene, to(present)));
        telling.forEach((sign, rule) -> notice(scene, sign, rule, isOfEvent));
        notice(scene, PresenceSign.ACTOR_OF_LEAD, ofBeginning, headed);
        if (isOfEvent) {
            ofMeeting.forEach(rule -> rule.notice(scene, to(present)));
        }
        SubjectOfHeadline.notice(scene, to(spoke), to(present));
        noticeAbsent(scene);
    }

    private void notice(Scene scene, PresenceSign sign, PresenceRule rule, boolean counts) {
        rule.notice(scene, p -> {
            signs.add(p, sign);
            if (counts) {
                to(present).accept(p);
            }
        });
    }

    private void noticeAbsent(Scene scene) {
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
}
