package org.isnad.reading.quotes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Participant;
import org.isnad.text.Letters;

/// Whose words in marks may be, and the signs of each: where he is named, whether he has spoken, where the words stand.
final class SpeakerSigns {

    private final Line line;
    private final Map<String, SpeakerCandidate> candidates = new LinkedHashMap<>();

    private SpeakerSigns(Line line) {
        this.line = line;
    }

    /// In the order in which they are seen.
    static Collection<SpeakerCandidate> of(LooseWords words) {
        var signs = new SpeakerSigns(words.line());
        new NamedBesideSigns(words, signs::candidate).add();
        new SpokeBeforeSigns(words, signs::candidate).add();
        var behind = "behind-" + signs.kindOf(words.from() - 1);
        signs.candidates.values().forEach(candidate -> candidate.add(behind));
        return List.copyOf(signs.candidates.values());
    }

    private SpeakerCandidate candidate(Participant participant) {
        return candidates.computeIfAbsent(participant.id(), _ -> new SpeakerCandidate(participant));
    }

    private String kindOf(int at) {
        if (at < line.begin) {
            return "nothing";
        }
        if (line.naming(at).isPresent()) {
            return "name";
        }
        if (!line.is(at, Token.Kind.WORD)) {
            return OnsetSigns.name(line.token(at).kind());
        }
        if (line.is(at, FunctionWords.CONTENT_PARTICLE)) {
            return "that";
        }
        if (line.is(at, FunctionWords.PREPOSITION)) {
            return "preposition";
        }
        if (line.cue(at).isPresent()) {
            return "report";
        }
        return line.word(at).startsWith(Letters.ARTICLE) ? "the" : "word";
    }
}
