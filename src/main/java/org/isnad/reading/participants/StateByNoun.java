package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Why;

/// Nouns that stand for a state: «الجانب الروسي», «النظام العسكري الجزائري», «بلاده», and «الحكومة» alone.
final class StateByNoun implements NominalRule {

    private static final WordSet OWN_STATE = WordSet.named("own-state-nouns");
    private static final WordSet STATE_NOUNS = WordSet.named("state-nouns");
    private static final WordSet ALONE = WordSet.named("home-state-nouns");
    private static final WordSet CABINET_MAKING = WordSet.named("cabinet-making");
    private static final String CABINET = "الحكومة";
    private static final String IN = "في";
    private static final String STATE = "الدولة";
    private static final String LAND = "البلاد";
    private static final String FEMININE = "ة";
    private static final int BEHIND = 15;
    private static final int LAND_BEHIND = 15;

    private final Cast cast;
    private final Optional<String> home;
    private final RealmForState realms;
    private final Map<String, List<Mention>> states = new HashMap<>();

    /// @param home the state that the article is about
    StateByNoun(Cast cast, List<Line> lines, Optional<String> home) {
        this.cast = cast;
        this.home = home;
        this.realms = new RealmForState(lines);
    }

    /// What was found, by the state's id.
    Map<String, List<Mention>> mentions() {
        return states;
    }

    @Override
    public int find(Line line, int at) {
        var token = line.token(at);
        if (OWN_STATE.has(token.core())) {
            return add(owner(line, at), line, at, at + 1, "state-of-who-was-named");
        }
        if (!token.isDefinite()) {
            return at;
        }
        var realm = realms.at(line, at);
        if (realm.isPresent()) {
            return add(
                    realm.map(RealmForState.Realm::state), line, at, realm.get().to(), "realm-for-its-state");
        }
        if (isCabinet(line, at)) {
            return at;
        }
        int end = STATE_NOUNS.has(token.core()) ? endOfState(line, at) : at;
        if (end > at) {
            return add(Places.sideAt(line, end - 1), line, at, end, "party-of-a-state");
        }
        return ALONE.has(token.core()) && standsAlone(line, at)
                ? add(stateMeant(line, at), line, at, at + 1, "state-of-the-article")
                : at;
    }

    /// «وزير التخطيط في الحكومة», «بعد تشكيل الحكومة»: where one sits, or what is made, is no party.
    private static boolean isCabinet(Line line, int at) {
        if (at == 0 || !line.token(at).core().equals(CABINET) || !line.token(at).followsDirectly()) {
            return false;
        }
        var before = line.token(at - 1);
        return line.token(at).cut().letters() == 0
                && (before.word().folded().equals(IN) || CABINET_MAKING.has(before.core()));
    }

    /// «الحكومة السورية» is the state, not a body of its own.
    static boolean isState(Line line, int i) {
        return line.token(i).isDefinite() && STATE_NOUNS.has(line.token(i).core()) && endOfState(line, i) > i;
    }

    /// Whether a noun alone may stand for the state that an article is about.
    static boolean mayStandAlone(Token token) {
        return ALONE.has(token.core());
    }

    /// Behind the state's adjective, right behind the noun or with one more between.
    private static int endOfState(Line line, int noun) {
        for (int i = noun + 1; i <= noun + 2 && i < line.size(); i++) {
            var token = line.token(i);
            if (!token.followsDirectly() || !token.isDefinite() || token.cut().letters() > 0) {
                return noun;
            }
            if (Places.sideAt(line, i).isPresent()) {
                return token.adjectiveOf().isPresent() || i == noun + 1 ? i + 1 : noun;
            }
        }
        return noun;
    }

    /// Nothing describes it and it belongs to no office or body: not «وزير الدولة», «الحكومة الانتقالية».
    private static boolean standsAlone(Line line, int i) {
        boolean described = i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).isDefinite()
                && line.token(i + 1).cut().letters() == 0
                && line.token(i + 1).core().endsWith(FEMININE);
        if (described) {
            return false;
        }
        if (i == 0 || !line.token(i).followsDirectly()) {
            return true;
        }
        var before = line.token(i - 1);
        boolean owned = !before.isDefinite()
                && !before.function()
                && line.token(i).cut().letters() == 0;
        if (owned && line.token(i).core().equals(STATE)) {
            return before.isReportingVerb(); // «أمن الدولة», «مؤسسات الدولة»
        }
        return before.title().isEmpty()
                && (!before.lexeme().bodyHead() || line.token(i).core().equals(LAND)) // «إدارة البلاد»
                && !Vocabulary.PLACE_NOUNS.has(before.bare());
    }

    /// «البلاد» is the land that the article names most, else the one named right before.
    private Optional<String> stateMeant(Line line, int at) {
        return home.isPresent() || !line.token(at).core().equals(LAND)
                ? home
                : realms.mostNamed().or(() -> lastNamed(line, at));
    }

    /// The state whose name or adjective stands last before a token.
    private static Optional<String> lastNamed(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LAND_BEHIND); i--) {
            var side = Places.sideAt(line, i);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /// Of «حكومتها» the state named right before; else the state of the person named last.
    private Optional<String> owner(Line line, int at) {
        if (line.token(at).core().endsWith("ها")) {
            for (int i = at - 1; i >= Math.max(0, at - BEHIND) && !line.isName(i); i--) {
                var place = Places.at(line, i);
                if (place.isPresent()) {
                    return Optional.of(place.get().place().id());
                }
            }
        }
        return cast.lastNamed(line.token(at).word().start())
                .flatMap(Person::side)
                .or(() -> home);
    }

    private int add(Optional<String> state, Line line, int from, int to, String rule) {
        if (state.isEmpty()) {
            return from;
        }
        var span = line.span(from, to);
        states.computeIfAbsent(state.get(), _ -> new ArrayList<>())
                .add(new Mention(span, Mention.Form.NOMINAL, new Why(rule, span)));
        line.take(from, to);
        return to;
    }
}
