package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.Titles.Title;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.text.Letters;

/// Finds all noun phrases of an article that may stand for somebody, those that rules have found among them.
final class Callings {

    private static final List<WordSet> STATES =
            List.of(WordSet.named("own-state-nouns"), WordSet.named("land-nouns"), WordSet.named("home-state-nouns"));
    private static final WordSet STATE_NOUNS = WordSet.named("state-nouns");
    private static final WordSet COLLECTIVES = WordSet.named("collective-nouns");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST = 4;

    private final List<Calling> all = new ArrayList<>();

    private Callings() {}

    /// In text order.
    static List<Calling> in(List<Scene> scenes) {
        var callings = new Callings();
        for (int n = 0; n < scenes.size(); n++) {
            callings.find(scenes.get(n), n);
        }
        return callings.all;
    }

    private void find(Scene scene, int sentence) {
        var standings = scene.between(scene.from(), scene.to());
        int next = 0;
        int covered = scene.from();
        for (int i = scene.from(); i < scene.to(); i++) {
            while (next < standings.size() && standings.get(next).from() == i) {
                var standing = standings.get(next++);
                covered = Math.max(covered, standing.to());
                addFound(scene, sentence, standing);
            }
            if (i >= covered && !scene.line().isTaken(i)) {
                addFree(scene, sentence, i);
            }
        }
    }

    private void addFound(Scene scene, int sentence, Standing standing) {
        if (standing.mention().form() == Mention.Form.NOMINAL) {
            var sort = scene.line().token(standing.from()).lexeme().calling().orElse(Calling.Sort.GROUP);
            add(scene, standing.from(), standing.to(), sort, sentence, Optional.of(standing));
        }
    }

    private void addFree(Scene scene, int sentence, int i) {
        var line = scene.line();
        var sort = line.token(i).lexeme().calling();
        boolean none = sort.isEmpty() || sort.get() == Calling.Sort.BODY; // hardly one that no rule finds is a party
        if (none
                || OfficeForHolder.isNamesake(line, i)
                || describes(line, i)
                || (sort.get() == Calling.Sort.GROUP && isInName(line, i))) {
            return;
        }
        int to = endOf(scene, i, sort.get());
        boolean beforeName =
                to < scene.to() && line.isName(to) && line.token(to).followsDirectly();
        if (!beforeName) {
            add(scene, i, to, sort.get(), sentence, Optional.empty());
        }
    }

    private void add(Scene scene, int from, int to, Calling.Sort sort, int sentence, Optional<Standing> found) {
        var line = scene.line();
        Optional<String> side = Optional.empty();
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            side = side.isPresent() ? side : Places.sideAt(line, i);
            if (i > from && Referent.tells(line.token(i).lexeme())) {
                words.add(line.token(i).bare());
            }
        }
        all.add(new Calling(
                scene,
                from,
                to,
                sort,
                sentence,
                found.map(Standing::participant),
                found.map(Standing::mention),
                side,
                words));
    }

    /// An adjective behind a definite noun: «الحزب الحاكم», «الدول المصدرة».
    private static boolean describes(Line line, int i) {
        return i > 0
                && line.token(i).followsDirectly()
                && line.token(i).isDefinite()
                && line.token(i).cut().letters() == 0
                && line.token(i - 1).isDefinite()
                && !line.token(i - 1).function()
                && line.token(i - 1).reporting().isEmpty();
    }

    /// «رئيسة الوزراء», «مجلس النواب», and the second of two callings of the same few: «رؤساء والأمناء العامون».
    private static boolean isInName(Line line, int i) {
        if (i > 0
                && line.token(i).isCoordinated()
                && line.isTaken(i - 1)
                && line.token(i).title().isPresent()
                && line.token(i - 1).title().isPresent()) {
            return true;
        }
        return i > 0
                && line.token(i).followsDirectly()
                && line.token(i).cut().letters() == 0
                && !line.token(i - 1).isDefinite()
                && (line.token(i - 1).lexeme().bodyHead() || MembersOfBody.isInOffice(line, i));
    }

    /// What noun a word is, if a phrase for somebody may begin with it.
    ///
    /// @param core the word without its attached particles
    /// @param bare the core without its article
    /// @param adjective whether it is a state's
    /// @param bodyHead whether names of bodies begin with it
    static Optional<Calling.Sort> sortOf(
            String core, String bare, Optional<Title> title, boolean adjective, boolean bodyHead) {
        boolean definite = bare.length() < core.length();
        if (STATES.stream().anyMatch(list -> list.has(core)) || (definite && STATE_NOUNS.has(core))) {
            return Optional.of(Calling.Sort.STATE);
        }
        if (Vocabulary.JOINT_NOUNS.has(core) || MembersOfBody.PLURALS.has(core)) {
            return Optional.of(Calling.Sort.GROUP);
        }
        var several = Vocabulary.SPEAKERS.of(bare).or(() -> title.map(one -> one.number() != HeadCount.ONE));
        if (several.isPresent()) {
            return several.map(many -> many ? Calling.Sort.GROUP : Calling.Sort.OFFICE);
        }
        if (bodyHead) {
            return Optional.of(Calling.Sort.BODY);
        }
        boolean plural = definite && isPlural(core) && (adjective || Dictionary.of(core) == Dictionary.NOUN);
        return plural || COLLECTIVES.has(bare) ? Optional.of(Calling.Sort.GROUP) : Optional.empty();
    }

    /// «المنتجون», «الأوروبيين», not «اليومين»
    private static boolean isPlural(String core) {
        return (core.endsWith("ون") || core.endsWith("ين"))
                && Calling.stem(core).length() >= SHORTEST_STEM + Letters.ARTICLE.length();
    }

    /// Whether a body's name may stand behind it: «حركة», «صحيفة».
    static boolean isCollective(Token token) {
        return token.lexeme().bodyHead() || COLLECTIVES.has(token.bare());
    }

    private static int endOf(Scene scene, int i, Calling.Sort sort) {
        var line = scene.line();
        if (sort == Calling.Sort.OFFICE && line.token(i).title().isPresent()) {
            return Math.min(scene.to(), TitlePhrase.at(line, i).orElseThrow().to());
        }
        int to = i + 1;
        boolean definite = line.token(i).isDefinite();
        while (to < scene.to() && to - i < LONGEST && belongs(line, i, to, definite)) {
            int place = Places.endOfName(line, to);
            if (place > to) {
                return Math.min(place, scene.to());
            }
            definite |= line.token(to).isDefinite();
            to++;
        }
        return to;
    }

    private static boolean belongs(Line line, int head, int i, boolean definite) {
        var token = line.token(i);
        boolean adjective = !definite && (i == head + 1 || token.adjectiveOf().isPresent());
        return token.followsDirectly()
                && token.cut().letters() == 0
                && !token.function()
                && !token.isReportingVerb()
                && (token.isDefinite() || adjective);
    }
}
