package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordList;
import org.isnad.reading.Participant;
import org.isnad.text.Folded;

/// Duals that stand for both heads or both parties: «الرئيسان», «الجانبان», «رئيسا الدولتين», «بين المسؤولين».
final class DualForBoth implements NominalRule {

    /// What the ids of both heads and of both parties begin with.
    static final String BOTH = "both-";

    private static final String RULE = "dual-for-both";
    private static final int ENDING = 2;
    private static final Map<String, Who> WORDS = words();

    private final Groups groups;

    private enum Who {
        LEADERS,
        LEADERS_OF,
        STATES,
        SIDES
    }

    DualForBoth(Groups groups) {
        this.groups = groups;
    }

    private static Map<String, Who> words() {
        Map<String, Who> words = new HashMap<>();
        WordList.rows("joint-nouns")
                .forEach(row -> words.put(
                        Folded.fold(row.get(0)),
                        Who.valueOf(row.get(1).replace('-', '_').toUpperCase(java.util.Locale.ROOT))));
        return words;
    }

    @Override
    public int find(Line line, int at) {
        var who = WORDS.get(line.token(at).core());
        if (who == null) {
            return isBetweenTwo(line, at) ? add(leaders(), line, at, at + 1) : at;
        }
        return switch (who) {
            case SIDES -> isPlural(line, at) ? at : add(sides(), line, at, at + 1);
            case LEADERS -> add(leaders(), line, at, at + 1);
            case STATES -> add(states(line, at), line, at, at + 1);
            case LEADERS_OF -> isOfSides(line, at + 1) ? add(leaders(), line, at, at + 2) : at;
        };
    }

    /// «البلدان المصدرة للنفط» are many.
    private static boolean isPlural(Line line, int i) {
        return i + 1 < line.size()
                && line.token(i).core().equals("البلدان")
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).isDefinite()
                && line.token(i + 1).core().endsWith("ة");
    }

    private static boolean isOfSides(Line line, int i) {
        return i < line.size()
                && (WORDS.get(line.token(i).core()) == Who.SIDES
                        || WORDS.get(line.token(i).core()) == Who.STATES)
                && line.token(i).followsDirectly();
    }

    /// A form that could be a plural too is a dual behind «بين» with nothing that describes it.
    private static boolean isBetweenTwo(Line line, int i) {
        var token = line.token(i);
        return i > 0
                && token.isDefinite()
                && token.cut().letters() == 0
                && token.title()
                        .filter(title -> title.number() == HeadCount.TWO)
                        .isPresent()
                && line.token(i - 1).core().equals("بين")
                && !(i + 1 < line.size()
                        && line.token(i + 1).followsDirectly()
                        && (line.token(i + 1).isDefinite() || line.token(i + 1).isCoordinated()));
    }

    private int add(Group group, Line line, int from, int to) {
        return groups.add(group, line, from, to, RULE);
    }

    private static Group leaders() {
        return new Group(BOTH + "leaders", Participant.Kind.GROUP, "الزعيمان", Optional.empty(), new ArrayList<>());
    }

    /// «الكوريتان»
    private static Group states(Line line, int at) {
        var stem = line.token(at).bare().substring(0, line.token(at).bare().length() - ENDING);
        return Groups.named(BOTH + stem, Participant.Kind.GROUP, Optional.empty(), line, at, at + 1);
    }

    private static Group sides() {
        return new Group(BOTH + "sides", Participant.Kind.GROUP, "الجانبان", Optional.empty(), new ArrayList<>());
    }
}
