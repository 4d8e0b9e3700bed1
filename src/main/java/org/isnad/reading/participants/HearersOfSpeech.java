package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Optional;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;

/// The journalists whom somebody speaks to or who ask: «وقال للصحفيين», «أمام الصحافيين», «سأل عدد من المراسلين».
final class HearersOfSpeech implements NominalRule {

    private static final String RULE = "hearers-of-speech";
    private static final String ID = "journalists";
    private static final WordSet HEARERS = WordSet.named("hearers");
    private static final int NEAR = 4;

    private final Groups groups;

    HearersOfSpeech(Groups groups) {
        this.groups = groups;
    }

    @Override
    public int find(Line line, int at) {
        if (!HEARERS.has(line.token(at).core()) || !isSpokenTo(line, at)) {
            return at;
        }
        var group = new Group(
                ID, Participant.Kind.GROUP, line.textAt(line.span(at, at + 1)), Optional.empty(), new ArrayList<>());
        return groups.add(group, line, at, at + 1, RULE);
    }

    private static boolean isSpokenTo(Line line, int at) {
        for (int i = Math.max(0, at - NEAR); i < at; i++) {
            if (line.token(i).reporting().isPresent() || line.token(i).core().equals("امام")) {
                return true;
            }
        }
        return line.token(at).word().folded().startsWith("لل");
    }
}
