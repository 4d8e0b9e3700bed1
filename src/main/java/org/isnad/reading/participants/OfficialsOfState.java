package org.isnad.reading.participants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordList;
import org.isnad.reading.Participant;
import org.isnad.text.Folded;

/// Leaders or officials in the plural with the adjective of a state or region: «القادة الأوروبيون».
final class OfficialsOfState implements NominalRule {

    private static final String RULE = "officials-of-a-state";
    private static final int LONGEST = 4;
    private static final String FROM = "من";
    private static final Map<String, String> REGIONS = regions();

    private final Groups groups;

    OfficialsOfState(Groups groups) {
        this.groups = groups;
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("regions")) {
            Nisba.forms(Folded.fold(row.get(0))).forEach(form -> regions.put(form, row.get(1)));
        }
        return regions;
    }

    @Override
    public int find(Line line, int at) {
        var title = line.token(at).title();
        boolean inOffice = at > 0
                && line.token(at).followsDirectly()
                && line.token(at - 1).title().isPresent();
        if (inOffice
                || title.isEmpty()
                || !Vocabulary.SPEAKERS.isGroup(line.token(at).bare())
                || title.get().number() == HeadCount.ONE) {
            return at;
        }
        var key = new StringBuilder(title.get().kin());
        int to = at + 1;
        Optional<String> side = Optional.empty();
        while (to < line.size() && to - at <= LONGEST && line.token(to).followsDirectly()) {
            var of = adjectiveAt(line, to);
            if (of.isEmpty()) {
                break;
            }
            key.append('-').append(of.get());
            side = side.isEmpty() ? of : side;
            to++;
        }
        if (to == at + 1 && isFromState(line, to)) {
            return addFrom(line, at, to, key.toString());
        }
        boolean plural = title.get().number() == HeadCount.MANY || isPlural(line, at + 1);
        return to == at + 1 || !plural
                ? at
                : groups.add(
                        Groups.named(key.toString(), Participant.Kind.GROUP, side, line, at, to), line, at, to, RULE);
    }

    /// «مسؤولون من كوريا الشمالية»
    private static boolean isFromState(Line line, int from) {
        return from + 1 < line.size()
                && line.token(from).word().folded().equals(FROM)
                && line.token(from).followsDirectly()
                && line.token(from + 1).followsDirectly()
                && line.token(from + 1).cut().letters() == 0
                && Places.at(line, from + 1).isPresent();
    }

    private int addFrom(Line line, int at, int from, String kin) {
        var place = Places.at(line, from + 1).orElseThrow();
        var state = place.place().id();
        var group = Groups.named(kin + "-" + state, Participant.Kind.GROUP, Optional.of(state), line, at, place.to());
        return groups.addHead(group, line, at, place.to(), from + 1, RULE);
    }

    /// A form that could be a dual too is a plural before a plural adjective, not before «الروسي».
    private static boolean isPlural(Line line, int adjective) {
        return adjective < line.size()
                && (line.token(adjective).core().endsWith("ين")
                        || line.token(adjective).core().endsWith("س"));
    }

    private static Optional<String> adjectiveAt(Line line, int i) {
        var token = line.token(i);
        return token.adjectiveOf().or(() -> Optional.ofNullable(REGIONS.get(token.core())));
    }
}
