package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant.Kind;

/// Who has been mentioned when, up to a place in the article.
final class Course {

    // So far one looks ahead, so that long texts are read in linear time.
    private static final int STEPS = 40;
    private static final int RANKS = 3;

    private final List<Seen> seen = new ArrayList<>();
    private final Map<Kind, Integer> most = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Referent>> lasts = new EnumMap<>(Kind.class);
    private Optional<Referent> spoke = Optional.empty();
    private int next;

    private record Seen(Referent referent, int start, int sentence, boolean named, boolean speaks) {}

    /// @param referents all that are mentioned in the scenes, by their ids
    /// @param nouns is told what noun stands before a body's name
    Course(List<Scene> scenes, Map<String, Referent> referents, BiConsumer<Referent, String> nouns) {
        for (int n = 0; n < scenes.size(); n++) {
            var scene = scenes.get(n);
            for (Standing standing : scene.between(scene.from(), scene.to())) {
                var referent = referents.get(standing.participant().id());
                if (referent != null) {
                    boolean named = standing.mention().form() == Mention.Form.NAME;
                    if (named && referent.kind() == Kind.ORGANISATION) {
                        nounBefore(scene, standing).ifPresent(noun -> nouns.accept(referent, noun));
                    }
                    boolean speaks = Speech.isSpeaker(scene.line(), standing.begin(), standing.to());
                    seen.add(new Seen(referent, standing.mention().span().start(), n, named, speaks));
                }
            }
        }
    }

    private static Optional<String> nounBefore(Scene scene, Standing standing) {
        int noun = standing.from() - 1;
        boolean stands = noun >= scene.from()
                && scene.line().token(standing.from()).followsDirectly()
                && Callings.isCollective(scene.line().token(noun));
        return stands ? Optional.of(scene.line().token(noun).bare()) : Optional.empty();
    }

    /// Goes on to a place, which is not before the last one.
    void goTo(int start) {
        while (next < seen.size() && seen.get(next).start() < start) {
            var one = seen.get(next++);
            mention(one.referent(), one.start(), one.sentence());
            remember(one.referent());
            if (one.speaks()) {
                spoke = Optional.of(one.referent());
            }
        }
    }

    void mention(Referent referent, int at, int sentence) {
        referent.mentioned(at, sentence);
        most.merge(referent.kind(), referent.mentions(), Math::max);
    }

    /// Those of a kind who were mentioned last, the last of them first.
    List<Referent> last(Kind kind, int count) {
        var last = lasts.getOrDefault(kind, List.of());
        return last.subList(0, Math.min(count, last.size()));
    }

    private void remember(Referent referent) {
        var last = lasts.computeIfAbsent(referent.kind(), _ -> new ArrayList<>());
        if (!last.isEmpty() && last.getFirst() == referent) {
            return;
        }
        last.remove(referent);
        last.addFirst(referent);
        if (last.size() > RANKS) {
            last.removeLast();
        }
    }

    /// The person whose name stands next.
    Optional<Referent> nextNamedPerson() {
        for (int i = next; i < Math.min(seen.size(), next + STEPS); i++) {
            if (seen.get(i).named() && seen.get(i).referent().kind() == Kind.PERSON) {
                return Optional.of(seen.get(i).referent());
            }
        }
        return Optional.empty();
    }

    Optional<String> stateOfLastPerson() {
        var last = last(Kind.PERSON, 1);
        return last.isEmpty() ? Optional.empty() : last.getFirst().participant().side();
    }

    /// How many of his kind were mentioned behind him; at most 3.
    int rank(Referent referent) {
        int rank = last(referent.kind(), RANKS).indexOf(referent);
        return rank < 0 ? RANKS : rank;
    }

    boolean spokeLast(Referent referent) {
        return spoke.filter(referent::equals).isPresent();
    }

    /// Whether nobody of his kind has been mentioned more often so far.
    boolean isMostMentioned(Referent referent) {
        return referent.mentions() >= most.getOrDefault(referent.kind(), 0);
    }
}
