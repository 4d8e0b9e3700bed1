package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordList;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.Folded;

/// Who speaks or is present without a name: «مسؤول أميركي كبير», «مصادر مطلعة», «القادة الأوروبيون».
final class UnnamedSpeakers {

    private static final String SPEAKER = "unnamed-speaker";
    private static final String GROUP = "officials-of-a-state";
    private static final int LONGEST = 4;
    private static final int NAME_AHEAD = 8;
    private static final Map<String, String> REGIONS = regions();
    private static final Map<String, Boolean> PLURAL = plurals();

    private final Map<String, Group> groups = new LinkedHashMap<>();

    private record Group(String name, Participant.Kind kind, Optional<String> side, List<Mention> mentions) {}

    private static Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("regions")) {
            Nisba.forms(Folded.fold(row.get(0))).forEach(form -> regions.put(form, row.get(1)));
        }
        return regions;
    }

    private static Map<String, Boolean> plurals() {
        Map<String, Boolean> plurals = new LinkedHashMap<>();
        WordList.rows("speakers")
                .forEach(row -> plurals.put(Folded.fold(row.get(0)), row.get(1).equals("group")));
        return plurals;
    }

    List<Participant> participants() {
        var all = new ArrayList<Participant>();
        groups.forEach((id, group) -> all.add(new Participant(
                id,
                group.kind,
                group.name,
                group.side,
                List.of(),
                Participant.Attendance.NOT_SAID,
                ParticipantFinder.sorted(group.mentions))));
        return all;
    }

    /// Where the phrase found at a token ends, or the token itself where there is none.
    int find(Line line, int i) {
        int officials = findOfficials(line, i);
        return officials > i ? officials : findSpeaker(line, i);
    }

    /// Leaders or officials in the plural with the adjective of a state or region.
    private int findOfficials(Line line, int i) {
        var title = line.token(i).title();
        boolean inOffice = i > 0
                && line.token(i).followsDirectly()
                && line.token(i - 1).title().isPresent();
        if (inOffice || title.isEmpty() || title.get().number() != HeadCount.MANY) {
            return i;
        }
        var key = new StringBuilder(kin(title.get().lemma()));
        int to = i + 1;
        Optional<String> side = Optional.empty();
        while (to < line.size() && to - i <= LONGEST && line.token(to).followsDirectly()) {
            var of = adjectiveAt(line, to);
            if (of.isEmpty()) {
                break;
            }
            key.append('-').append(of.get());
            side = side.isEmpty() ? of : side;
            to++;
        }
        if (to == i + 1) {
            return i;
        }
        add(key.toString(), Participant.Kind.GROUP, side, line, i, to, GROUP);
        return to;
    }

    private static String kin(String lemma) {
        return Nominals.KIN.getOrDefault(lemma, lemma);
    }

    private static Optional<String> adjectiveAt(Line line, int i) {
        var token = line.token(i);
        return token.adjectiveOf().or(() -> Optional.ofNullable(REGIONS.get(token.core())));
    }

    private int findSpeaker(Line line, int i) {
        var token = line.token(i);
        var group = PLURAL.get(token.bare());
        if (group == null || token.reporting().isPresent()) {
            return i;
        }
        int to = endOf(line, i);
        boolean speaks = Speech.isSpeaker(line, i, to);
        boolean present = (group || isAttendant(token)) && isListed(line, i);
        if (!(speaks || present) || (!group && isNamedSoon(line, to))) {
            return i;
        }
        add(
                keyOf(line, i, to, group),
                group ? Participant.Kind.GROUP : Participant.Kind.PERSON,
                sideIn(line, i, to),
                line,
                i,
                to,
                SPEAKER);
        return to;
    }

    /// «ومترجم الرئيس» stands at the end of a list of delegates.
    private static boolean isAttendant(Token token) {
        return token.bare().startsWith("مترجم");
    }

    /// «بحضور المترجمين», «ينضم إليهما مسؤولون»
    private static boolean isListed(Line line, int i) {
        int cue = i > 1 && line.token(i - 1).function() ? i - 2 : i - 1;
        boolean endsList = isAttendant(line.token(i)) && line.token(i).isCoordinated() && i > 1 && line.isName(i - 1);
        return endsList || (cue >= 0 && line.token(cue).says(AttendanceCue.LIST));
    }

    private static int endOf(Line line, int i) {
        int to = i + 1;
        while (to < line.size() && to - i < LONGEST && belongs(line, i, to)) {
            to++;
        }
        return to;
    }

    private static boolean belongs(Line line, int head, int i) {
        var token = line.token(i);
        return token.followsDirectly()
                && (!token.function() || isSelf(token))
                && !token.isReportingVerb()
                && !line.isTaken(i)
                && token.cut().letters() == 0
                && (isSelf(token)
                        || token.isDefinite() == line.token(head).isDefinite()
                        || (i == head + 1
                                && (line.token(head).core().equals("كبار") || isAttendant(line.token(head)))));
    }

    private static boolean isSelf(Token token) {
        return token.core().startsWith("ذات") || token.core().startsWith("نفس");
    }

    private static boolean isNamedSoon(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + NAME_AHEAD); i++) {
            if (line.isName(i)) {
                return true;
            }
            var token = line.token(i);
            boolean goesOn = !token.function()
                    || token.core().equals("في")
                    || token.core().equals("من");
            if (token.isReportingVerb() || !goesOn || token.before().contains(".")) {
                return false;
            }
        }
        return false;
    }

    /// «المصادر ذاتها» are those named before.
    private String keyOf(Line line, int from, int to, boolean group) {
        var head = line.token(from).bare();
        if (line.token(from).isDefinite()) {
            var known = groups.keySet().stream()
                    .filter(key -> key.equals(head) || key.startsWith(head + "-"))
                    .reduce((_, last) -> last);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (group && (to == from + 1)) {
            return groups.keySet().stream()
                    .filter(key -> key.startsWith(head + "-"))
                    .reduce((_, last) -> last)
                    .orElse(head);
        }
        var key = new StringBuilder(head);
        for (int i = from + 1; i < to; i++) {
            if (!isSelf(line.token(i))) {
                key.append('-').append(line.token(i).bare());
            }
        }
        return key.toString();
    }

    private static Optional<String> sideIn(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var side = Places.sideAt(line, i);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private void add(
            String id, Participant.Kind kind, Optional<String> side, Line line, int from, int to, String rule) {
        var span = line.span(from, to);
        groups.computeIfAbsent(id, _ -> new Group(line.textAt(span), kind, side, new ArrayList<>()))
                .mentions
                .add(new Mention(span, Mention.Form.NOMINAL, new Why(rule, span)));
        line.take(from, to);
    }
}
