package org.isnad.reading.quotes;

import java.util.Optional;
import java.util.function.Function;
import org.isnad.reading.Participant;

/// Where somebody is named beside words in marks: «acts» where he may be a verb's subject, «named» behind a
/// preposition, «told-of» in what was said before.
final class NamedBesideSigns {

    private static final int NEAR = 12;

    private final LooseWords words;
    private final Line line;
    private final Function<Participant, SpeakerCandidate> candidate;
    private final int start;
    private final int startBefore;
    private boolean acted;
    private boolean actedBefore;
    private Optional<SpeakerCandidate> nearest = Optional.empty();

    NamedBesideSigns(LooseWords words, Function<Participant, SpeakerCandidate> candidate) {
        this.words = words;
        this.line = words.line();
        this.candidate = candidate;
        this.start = words.sentenceStart(words.from());
        this.startBefore = start > line.begin ? words.sentenceStart(start - 1) : start;
    }

    void add() {
        for (Naming naming : line.namings) {
            if (naming.first() >= words.behind() && !isBehindWords(naming)) {
                break;
            }
            add(naming);
        }
        nearest.ifPresent(one -> one.add("nearest-in-sentence"));
    }

    private void add(Naming naming) {
        var named = candidate.apply(naming.participant());
        if (naming.first() < words.from() || named.named().isEmpty()) {
            named.nameAt(naming.span());
        }
        if (naming.first() >= words.behind()) {
            addBehind(naming, named);
        } else if (naming.first() >= words.from()) {
            named.add(naming.governed() ? "named-in-words" : "in-words");
        } else if (naming.first() >= start) {
            addInSentence(naming, named);
        } else if (naming.first() >= startBefore) {
            addInSentenceBefore(naming, named);
        }
    }

    private void addInSentence(Naming naming, SpeakerCandidate named) {
        if (words.isSaidBefore(naming.first())) {
            named.add("told-of-in-sentence");
            return;
        }
        nearest = Optional.of(named);
        if (naming.governed()) {
            named.add("named-in-sentence");
            return;
        }
        named.add("acts-in-sentence");
        if (!acted) {
            named.add("acts-first-in-sentence");
        }
        acted = true;
    }

    private void addInSentenceBefore(Naming naming, SpeakerCandidate named) {
        if (words.isSaidBefore(naming.first())) {
            named.add("told-of-in-sentence-before");
            return;
        }
        named.add(naming.governed() ? "named-in-sentence-before" : "acts-in-sentence-before");
        if (!naming.governed() && !actedBefore) {
            named.add("acts-first-in-sentence-before");
            actedBefore = true;
        }
    }

    /// «“…”، كما يراه الوزير»: in the same sentence.
    private boolean isBehindWords(Naming naming) {
        if (naming.first() - words.behind() > NEAR) {
            return false;
        }
        for (int at = words.behind(); at < naming.first(); at++) {
            if (line.is(at, Token.Kind.STOP)) {
                return false;
            }
        }
        return true;
    }

    private void addBehind(Naming naming, SpeakerCandidate named) {
        named.add(naming.governed() ? "named-behind-words" : "acts-behind-words");
        if (line.cue(naming.head() - 1).isPresent()) {
            named.add("behind-words-and-report");
        }
    }
}
