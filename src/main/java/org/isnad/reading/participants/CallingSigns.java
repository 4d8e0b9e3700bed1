package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Titles.HeadCount;

/// What is seen of a noun phrase itself, whoever is meant: how it is built and what stands around it.
final class CallingSigns {

    private static final int BEFORE = 6;
    private static final int OFTEN = 4;
    private static final int LONG = 4;

    private final Calling calling;
    private final Line line;
    private final List<String> signs = new ArrayList<>();

    private CallingSigns(Calling calling) {
        this.calling = calling;
        this.line = calling.line();
    }

    /// @param often how often the article has the same noun
    static List<String> of(Calling calling, int often) {
        var found = new CallingSigns(calling);
        found.addPhrase(often);
        found.addBefore();
        found.addBehind();
        found.addEvent();
        return found.signs;
    }

    private void add(String sign) {
        signs.add(sign);
    }

    private void addPhrase(int often) {
        var head = calling.head();
        add(nounOf(head));
        add("often-" + Math.min(OFTEN, often));
        add("words-" + Math.min(LONG, calling.to() - calling.from()));
        add(calling.mention().map(mention -> "by-" + mention.why().rule()).orElse("by-no-rule"));
        add(head.isDefinite() ? "definite" : calling.to() > calling.from() + 1 ? "in-construct" : "indefinite");
        if (head.title().isEmpty()) {
            add("no-title");
        } else {
            var title = head.title().get();
            add(title.number() == HeadCount.ONE ? "one" : title.number() == HeadCount.TWO ? "two" : "many");
            if (title.possessed()) {
                add("possessed");
            }
        }
        if (calling.side().isPresent()) {
            add("names-a-state");
        }
        if (calling.scene().opens()) {
            add(line.passage().isHeadline() ? "in-headline" : "in-lead");
        }
    }

    /// No name of a state and no people counts as a noun.
    private String nounOf(Token head) {
        if (Vocabulary.JOINT_NOUNS.has(head.core())) {
            return "joint-noun";
        }
        boolean state = head.adjectiveOf().isPresent() || head.lexeme().beginsSide();
        return state ? "people" : "noun-" + calling.noun();
    }

    private void addBefore() {
        int at = calling.from();
        var head = calling.head();
        if (head.cut().letters() > 0) {
            add("attached-" + head.word().folded().charAt(0));
        }
        if (at == calling.scene().from()) {
            add("opens-sentence");
            return;
        }
        var before = line.token(at - 1);
        if (Speech.isBehindVerb(line, at)) {
            add("behind-reporting-verb");
        } else if (Speech.isBehindSource(line, at)) {
            add("behind-source");
        } else if (!head.followsDirectly()) {
            add("behind-mark");
        } else if (before.function()) {
            add(FunctionWords.PREPOSITION.has(before.word().folded()) ? "behind-preposition" : "behind-particle");
            add("behind-" + before.core());
        } else if (line.isTaken(at - 1)) {
            add("behind-somebody");
        } else if (Dictionary.of(before.word().folded()) == Dictionary.VERB) {
            add("behind-verb");
        } else if (head.cut().letters() == 0) {
            add(before.isDefinite() ? "behind-definite-noun" : "behind-noun");
            if (before.title().filter(title -> title.number() == HeadCount.ONE).isPresent()) {
                add("inside-office");
            }
        }
    }

    private void addBehind() {
        int to = calling.to();
        if (to >= calling.scene().to()) {
            add("ends-sentence");
            return;
        }
        var next = line.token(to);
        if (Speech.isBeforeVerb(line, to)) {
            add("before-reporting-verb");
        } else if (!next.followsDirectly()) {
            add("before-mark");
        } else if (FunctionWords.RELATIVE.has(next.core())) {
            add("before-relative");
        } else if (next.function()) {
            add("before-" + next.core());
        } else if (Dictionary.of(next.word().folded()) == Dictionary.VERB) {
            add("before-verb");
        } else if (next.isCoordinated()) {
            add("before-and");
        } else if (line.isTaken(to)) {
            add("before-somebody");
        }
    }

    private void addEvent() {
        boolean event = false;
        boolean met = false;
        for (int i = Math.max(calling.scene().from(), calling.from() - BEFORE); i < calling.from(); i++) {
            event |= line.token(i).says(AttendanceCue.EVENT);
            met |= line.token(i).says(AttendanceCue.MET);
        }
        if (event) {
            add("behind-event");
        }
        if (met) {
            add("behind-met");
        }
    }
}
