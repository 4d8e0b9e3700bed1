package org.isnad.reading.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// The states that an event's adjectives name: «القمة الأميركية الروسية», «اتفاق أردني سوري».
final class StatesOfEvent implements PresenceRule {

    private static final int TWO = 2;
    private static final int LONGEST = 6;

    private final List<Participant> participants;

    StatesOfEvent(List<Participant> participants) {
        this.participants = participants;
    }

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        for (int i = scene.from(); i < scene.to(); i++) {
            boolean deal = scene.opens() && scene.says(i, AttendanceCue.DEAL) && Occurrence.isDone(scene, i);
            if (deal || Occurrence.isEvent(scene, i)) {
                var states = statesBehind(scene, i);
                if (states.size() >= TWO) {
                    participants.stream()
                            .filter(p -> p.kind() == Kind.COUNTRY && states.contains(p.id()))
                            .forEach(present);
                }
            }
        }
    }

    private static Set<String> statesBehind(Scene scene, int event) {
        Set<String> states = new HashSet<>();
        for (int i = event + 1; i < Math.min(scene.to(), event + LONGEST); i++) {
            var token = scene.line().token(i);
            if (token.adjectiveOf().isPresent()) {
                states.add(token.adjectiveOf().get());
            } else if (!states.isEmpty() || token.function()) {
                break;
            }
        }
        return states;
    }
}
