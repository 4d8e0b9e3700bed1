package org.isnad.reading.participants;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Word;
import org.isnad.text.Words;

/// For whom somebody who took part did so: a state, and the body that his office names.
final class ActsFor {

    private static final WordSet ORGANS = WordSet.named("organs-of-state");
    private static final WordSet FORMER = WordSet.named("former-words");
    private static final int LONGEST_ROLE = 12;

    // Their ids by their names' words, which are looked up and not gone through for each office.
    private final Map<List<String>, String> bodies = new HashMap<>();

    ActsFor(List<Participant> participants) {
        participants.stream()
                .filter(p -> p.kind() == Kind.ORGANISATION && !Outlets.isOutlet(p))
                .forEach(p -> bodies.putIfAbsent(cores(p.name()), p.id()));
    }

    Set<String> of(Participant p) {
        return switch (p.kind()) {
            case PERSON, GROUP -> stillDoes(p) ? ofOffice(p) : Set.of();
            case ORGANISATION -> isOrgan(p) ? side(p).map(Set::of).orElse(Set.of()) : Set.of();
            case COUNTRY -> Set.of();
        };
    }

    private Set<String> ofOffice(Participant p) {
        var actedFor = new HashSet<String>();
        p.side().ifPresent(actedFor::add);
        if (!bodies.isEmpty()) {
            p.roles().forEach(role -> bodyIn(role).ifPresent(actedFor::add));
        }
        return actedFor;
    }

    /// «الأمين العام لحركة النهضة»
    private Optional<String> bodyIn(String role) {
        var words = cores(role);
        int end = Math.min(words.size(), LONGEST_ROLE);
        for (int from = 1; from < end; from++) {
            for (int to = end; to > from; to--) {
                var id = bodies.get(words.subList(from, to));
                if (id != null) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    /// A body that is first called «البرلمان» is known by its full name all the same.
    private static Optional<String> side(Participant body) {
        return body.side()
                .or(() -> Arrays.stream(body.id().split("-", -1))
                        .flatMap(word -> Vocabulary.COUNTRIES.ofAdjective(word).stream())
                        .findFirst());
    }

    /// «البرلمان الباكستاني», «الشرطة الإسرائيلية»; no party and no company.
    private static boolean isOrgan(Participant p) {
        return ORGANS.has(bare(Words.of(p.name()).getFirst()));
    }

    /// Not «رئيس الوزراء السابق».
    private static boolean stillDoes(Participant p) {
        return p.roles().isEmpty()
                || p.roles().stream()
                        .map(Words::of)
                        .anyMatch(role -> role.stream().map(ActsFor::bare).noneMatch(FORMER::has));
    }

    private static List<String> cores(String phrase) {
        return Words.of(phrase).stream()
                .map(word -> Lexeme.of(word.folded()).cut().core())
                .toList();
    }

    private static String bare(Word word) {
        return Lexeme.of(word.folded()).bare();
    }
}
