package org.isnad.reading.participants;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.reading.Participant;

/// What an article shows of each participant's part in its event.
final class PresenceSigns {

    private static final int OPENING = 3;
    private static final Map<PresenceSign, PresenceSign> OF_ACTED_FOR = new EnumMap<>(Map.of(
            PresenceSign.NOTICED, PresenceSign.ACTED_FOR_BY_NOTICED,
            PresenceSign.BEHIND_REPORTING_VERB, PresenceSign.ACTED_FOR_BEHIND_REPORTING_VERB,
            PresenceSign.IN_FIRST_SENTENCE, PresenceSign.ACTED_FOR_IN_FIRST_SENTENCE));

    /// They speak for those alone for whom their bearer acts.
    private static final Set<PresenceSign> OF_ACTORS =
            EnumSet.of(PresenceSign.BEHIND_REPORTING_VERB, PresenceSign.IN_FIRST_SENTENCE);

    private final Map<String, Set<PresenceSign>> signs = new HashMap<>();
    private final Set<String> absent = new HashSet<>();

    private PresenceSigns(List<Participant> participants) {
        participants.forEach(p -> signs.put(p.id(), EnumSet.noneOf(PresenceSign.class)));
    }

    /// @param length of the article's text, in UTF-16 code units
    static PresenceSigns of(List<Participant> participants, List<Line> lines, int length) {
        var found = new PresenceSigns(participants);
        var scenes = Scenes.of(lines, participants);
        boolean meets = EventOfArticle.isMeeting(scenes);
        found.absent.addAll(NoticedByRules.in(scenes, meets, participants, found));
        found.addPlaces(scenes);
        var bearing = new Bearing(participants, length);
        for (Participant p : participants) {
            found.of(p).addAll(bearing.signs(p));
            if (!meets) {
                found.add(p, PresenceSign.NO_MEETING);
            }
        }
        found.addActedFor(participants);
        return found;
    }

    /// The names of the signs that speak for or against his own part.
    List<String> names(Participant p) {
        return of(p).stream()
                .filter(sign -> !OF_ACTORS.contains(sign))
                .map(PresenceSign::shown)
                .toList();
    }

    /// Whether he is said to have stayed away.
    boolean isAbsent(Participant p) {
        return absent.contains(p.id());
    }

    /// Whether a rule notices that he was there, or somebody acting for him.
    boolean isNoticed(Participant p) {
        return of(p).contains(PresenceSign.NOTICED);
    }

    void add(Participant p, PresenceSign sign) {
        of(p).add(sign);
    }

    private Set<PresenceSign> of(Participant p) {
        return Objects.requireNonNull(signs.get(p.id()));
    }

    private void addPlaces(List<Scene> scenes) {
        var stretches = Stretch.of(scenes);
        for (int i = 0; i < scenes.size(); i++) {
            var scene = scenes.get(i);
            var telling = Telling.signs(scene);
            for (Standing standing : scene.between(scene.from(), scene.to())) {
                var own = of(standing.participant());
                own.addAll(telling);
                own.addAll(WordBefore.signs(scene, standing));
                own.addAll(stretches.get(i).signs(standing.from() - scene.from() < OPENING));
            }
        }
    }

    /// A state or a body is where those are who act for it.
    private void addActedFor(List<Participant> participants) {
        var actsFor = new ActsFor(participants);
        for (Participant p : participants) {
            for (String id : actsFor.of(p)) {
                var own = signs.get(id);
                if (own != null) {
                    addActedFor(of(p), own);
                }
            }
        }
    }

    private static void addActedFor(Set<PresenceSign> actor, Set<PresenceSign> actedFor) {
        OF_ACTED_FOR.forEach((sign, theirs) -> {
            if (actor.contains(sign)) {
                actedFor.add(theirs);
            }
        });
    }
}
