package org.isnad.reading.quotes;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.isnad.reading.Participant;

/// Who has spoken before words in marks, how many speakers ago and how far away.
final class SpokeBeforeSigns {

    private static final int MEMORY = 3;

    private final LooseWords words;
    private final Function<Participant, SpeakerCandidate> candidate;
    private final Set<String> spoken = new HashSet<>();

    SpokeBeforeSigns(LooseWords words, Function<Participant, SpeakerCandidate> candidate) {
        this.words = words;
        this.candidate = candidate;
    }

    void add() {
        for (var turn : words.conversation().turnsBefore(words.from())) {
            if (words.conversation().line() - turn.line() > MEMORY) {
                break;
            }
            turn.speaker()
                    .filter(spoken::add)
                    .flatMap(words.conversation()::participant)
                    .ifPresent(participant -> add(turn, candidate.apply(participant)));
        }
    }

    private void add(Conversation.Turn turn, SpeakerCandidate speaker) {
        speaker.add(
                switch (spoken.size()) {
                    case 1 -> "spoke-last";
                    case 2 -> "spoke-before-last";
                    default -> "spoke-earlier";
                });
        speaker.add("spoke-in-" + place(turn));
    }

    private String place(Conversation.Turn turn) {
        if (turn.line() < words.conversation().line()) {
            return "lines-before";
        }
        return turn.at() >= words.sentenceStart(words.from()) ? "sentence" : "line";
    }
}
