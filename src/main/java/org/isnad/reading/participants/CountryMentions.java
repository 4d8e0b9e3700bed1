package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Every naming of a state: by its name anywhere, by its capital where that stands for the government.
final class CountryMentions {

    private static final String NAME = "country-name";
    private static final String CAPITAL = "capital-for-government";
    // Behind these a capital is a place: «في موسكو».
    private static final WordSet PLACE = WordSet.named("place-prepositions");
    private static final WordSet TRAVEL = WordSet.named("travel-verbs");
    private static final String CAPITAL_CITY = "العاصمة";
    private static final WordSet REALMS = WordSet.named("nouns-before-states");
    private static final String PLURAL = "ات";

    private CountryMentions() {}

    /// The mentions of each state by its id.
    static Map<String, List<Mention>> in(List<Line> lines) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        lines.forEach(line -> find(line, mentions));
        return mentions;
    }

    private static void find(Line line, Map<String, List<Mention>> mentions) {
        boolean lastWasGovernment = false;
        for (int i = 0; i < line.size(); i++) {
            if (line.isTaken(i)) {
                continue;
            }
            var named = Places.at(line, i);
            if (named.isEmpty() || !line.isFree(i, named.get().to())) {
                continue;
            }
            var found = named.get();
            boolean coordinated =
                    i > 0 && line.token(i).isCoordinated() && line.token(i).followsDirectly();
            boolean counts = found.place().capital()
                    ? coordinated ? lastWasGovernment : isGovernment(line, i)
                    : !found.place().doubtful() || coordinated || isBehindPreposition(line, i);
            counts &= !isAdjective(line, i, found) && !InOffice.stands(line, i);
            lastWasGovernment = counts || !found.place().capital();
            if (counts) {
                var span = spanOf(line, found);
                var rule = found.place().capital() ? CAPITAL : NAME;
                mentions.computeIfAbsent(found.place().id(), _ -> new ArrayList<>())
                        .add(new Mention(span, Mention.Form.NAME, new Why(rule, span)));
                line.take(i, found.to());
            }
            i = found.to() - 1;
        }
    }

    private static Span spanOf(Line line, Places.Named named) {
        var first = line.token(named.from());
        var begin = named.whole() ? first.word().span() : first.span();
        int start = begin.start();
        int noun = named.from() - 1;
        if (noun >= 0
                && first.followsDirectly()
                && begin.start() == first.word().start()
                && line.isFree(noun, noun + 1)
                && REALMS.has(line.token(noun).core())) {
            start = line.token(noun).span().start();
        }
        return new Span(start, line.token(named.to() - 1).word().end());
    }

    private static boolean isBehindPreposition(Line line, int i) {
        return line.token(i).cut().letters() > 0
                || (i > 0 && PLACE.has(line.token(i - 1).word().folded()));
    }

    /// «يزور بكين», «يزور الوزير بكين», «العاصمة الصينية، بكين»; in brackets it says where something is: «شركة (دمشق)».
    private static boolean isVisited(Line line, int i) {
        return TRAVEL.has(line.token(i - 1).core())
                || (i > 1
                        && (TRAVEL.has(line.token(i - 2).core())
                                || line.token(i - 2).core().equals(CAPITAL_CITY)))
                || line.token(i).before().endsWith("(");
    }

    /// «شركات سورية»: behind a noun in the feminine or plural the state's name is its adjective.
    private static boolean isAdjective(Line line, int i, Places.Named named) {
        if (i == 0 || !line.token(i).followsDirectly()) {
            return false;
        }
        var noun = line.token(i - 1);
        if (line.token(i).cut().letters() > 0) {
            // «العلاقات اليمنية والسعودية»
            return line.token(i).isCoordinated()
                    && line.token(i).adjectiveOf().isPresent()
                    && noun.isDefinite()
                    && noun.adjectiveOf().isPresent()
                    && Places.at(line, i - 1).isEmpty();
        }
        boolean isOwn =
                line.token(i).adjectiveOf().filter(named.place().id()::equals).isPresent();
        if (noun.function()) {
            return false;
        }
        return isOwn && (noun.isDefinite() ? describes(line, i) : noun.core().endsWith(PLURAL));
    }

    /// «لندن، المملكة المتحدة (…)»
    private static boolean isInDateline(Line line, int i) {
        var city = Places.at(line, i).orElseThrow();
        int state = city.to();
        return state < line.size()
                && Gaps.isComma(line.token(state).before())
                && Places.at(line, state)
                        .filter(named -> named.place().id().equals(city.place().id()))
                        .isPresent();
    }

    private static boolean isGovernment(Line line, int i) {
        var token = line.token(i);
        if (token.cut().letters() > 0
                && token.word().folded().charAt(token.cut().letters() - 1) == 'ب') {
            return false;
        }
        if (i == 0) {
            return !isInDateline(line, i);
        }
        if (isVisited(line, i) || isInDateline(line, i)) {
            return false;
        }
        var previous = line.token(i - 1);
        boolean each = previous.word().folded().equals("من")
                && i > 1
                && line.token(i - 2).bare().equals("كل");
        return each
                || (!PLACE.has(previous.core())
                        && !PLACE.has(previous.word().folded())
                        && !Vocabulary.PLACE_NOUNS.has(previous.bare()));
    }

    /// «الأراضي السعودية»: behind a definite noun that is no state it is the noun's adjective.
    private static boolean describes(Line line, int i) {
        return line.token(i).isDefinite()
                && !line.isTaken(i - 1)
                && Dictionary.of(line.token(i - 1).core()) != Dictionary.VERB
                && Places.at(line, i - 1).isEmpty();
    }
}
