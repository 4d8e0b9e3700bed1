package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Titles;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.Folded;
import org.isnad.text.Span;

/// Noun phrases that stand for somebody with no name beside them: «الرئيس الروسي», «الجانبان».
final class Nominals {

    static final String BOTH = "both-";
    private static final Map<String, String> JOINT = joint();
    static final Map<String, String> KIN = kin();
    private static final Set<String> SAYS_LITTLE = Set.of("الخاص", "الحالي", "الجديد", "المنتخب", "نفسه", "ذاته");
    private static final WordSet OWN_STATE = WordSet.named("own-state-nouns");
    private static final WordSet STATE_NOUNS = WordSet.named("state-nouns");

    private final UnnamedSpeakers speakers = new UnnamedSpeakers();
    private final Cast cast;
    private final Map<String, List<Mention>> states = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private record Group(String name, Participant.Kind kind, Optional<String> side, List<Mention> mentions) {}

    Nominals(Cast cast, List<Line> lines) {
        this.cast = cast;
        lines.forEach(this::find);
    }

    private static Map<String, String> joint() {
        Map<String, String> words = new HashMap<>();
        WordList.rows("joint-nouns").forEach(row -> words.put(Folded.fold(row.get(0)), row.get(1)));
        return words;
    }

    private static Map<String, String> kin() {
        Map<String, String> words = new HashMap<>();
        WordList.rows("title-kin")
                .forEach(row -> row.forEach(word -> words.put(Folded.fold(word), Folded.fold(row.getFirst()))));
        return words;
    }

    void addTo(Map<String, List<Mention>> countries) {
        states.forEach((id, mentions) ->
                countries.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(mentions));
    }

    List<Participant> groups() {
        var all = new ArrayList<Participant>();
        groups.forEach((id, group) -> all.add(new Participant(
                id,
                group.kind,
                group.name,
                group.side,
                List.of(),
                Participant.Attendance.NOT_SAID,
                ParticipantFinder.sorted(group.mentions))));
        all.addAll(speakers.participants());
        return all;
    }

    private void find(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.isTaken(i)) {
                i = Math.max(i, findAt(line, i) - 1);
            }
        }
    }

    /// Where the phrase found at a token ends, or the token itself.
    private int findAt(Line line, int i) {
        var token = line.token(i);
        var joint = JOINT.get(token.core());
        if (joint != null) {
            return findJoint(line, i, joint);
        }
        if (OWN_STATE.has(token.core())) {
            return findOwnState(line, i);
        }
        if (isSameSpeaker(line, i)) {
            return findSameSpeaker(line, i);
        }
        if (token.isDefinite() && STATE_NOUNS.has(token.core())) {
            int end = findState(line, i);
            if (end > i) {
                return end;
            }
        }
        if (token.title().isPresent()) {
            int end = findTitle(line, i);
            if (end > i) {
                return end;
            }
        }
        return speakers.find(line, i);
    }

    private int findJoint(Line line, int i, String joint) {
        int to = i + 1;
        if (joint.equals("leaders-of")) {
            if (to >= line.size()
                    || !"sides".equals(JOINT.get(line.token(to).core()))
                    || !line.token(to).followsDirectly()) {
                return i;
            }
            to++;
        }
        var leaders = joint.startsWith("leaders");
        addGroup(
                leaders ? "both-leaders" : "both-sides",
                leaders ? "الزعيمان" : "الجانبان",
                Participant.Kind.GROUP,
                Optional.empty(),
                line,
                i,
                to,
                "dual-for-both");
        return to;
    }

    private void addGroup(
            String id,
            String name,
            Participant.Kind kind,
            Optional<String> side,
            Line line,
            int from,
            int to,
            String rule) {
        var span = line.span(from, to);
        groups.computeIfAbsent(id, _ -> new Group(name, kind, side, new ArrayList<>()))
                .mentions
                .add(new Mention(span, Mention.Form.NOMINAL, new Why(rule, span)));
        line.take(from, to);
    }

    /// «الحكومة السورية» is the state, not a body of its own.
    static boolean isState(Line line, int i) {
        return i + 1 < line.size()
                && line.token(i).isDefinite()
                && STATE_NOUNS.has(line.token(i).core())
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).adjectiveOf().isPresent();
    }

    private int findState(Line line, int i) {
        if (i + 1 >= line.size() || !line.token(i + 1).followsDirectly()) {
            return i;
        }
        var side = Places.sideAt(line, i + 1)
                .filter(_ -> line.token(i + 1).isDefinite()
                        && line.token(i + 1).cut().letters() == 0);
        if (side.isEmpty()) {
            return i;
        }
        var span = line.span(i, i + 2);
        states.computeIfAbsent(side.get(), _ -> new ArrayList<>())
                .add(new Mention(span, Mention.Form.NOMINAL, new Why("party-of-a-state", span)));
        line.take(i, i + 2);
        return i + 2;
    }

    /// «بلاده»: the state of the person named last.
    private int findOwnState(Line line, int i) {
        var span = line.span(i, i + 1);
        var owner = lastNamed(span.start()).flatMap(Person::side);
        if (owner.isEmpty()) {
            return i;
        }
        states.computeIfAbsent(owner.get(), _ -> new ArrayList<>())
                .add(new Mention(span, Mention.Form.NOMINAL, new Why("state-of-who-was-named", span)));
        line.take(i, i + 1);
        return i + 1;
    }

    private Optional<Person> lastNamed(int before) {
        return cast.persons().stream()
                .filter(person -> person.lastBefore(before) >= 0)
                .max(Comparator.comparingInt(person -> person.lastBefore(before)));
    }

    /// «المتحدث ذاته»
    private static boolean isSameSpeaker(Line line, int i) {
        var token = line.token(i);
        return token.isDefinite()
                && i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && (line.token(i + 1).core().equals("ذاته")
                        || line.token(i + 1).core().equals("نفسه"))
                && token.title()
                        .filter(title -> title.number() == Titles.HeadCount.ONE)
                        .isPresent();
    }

    private int findSameSpeaker(Line line, int i) {
        var span = line.span(i, i + 2);
        var speaker = lastNamed(span.start());
        if (speaker.isEmpty()) {
            return i;
        }
        speaker.get().addNominal(new Mention(span, Mention.Form.NOMINAL, new Why("same-speaker", span)));
        line.take(i, i + 2);
        return i + 2;
    }

    private int findTitle(Line line, int i) {
        var phrase = TitlePhrase.at(line, i).orElseThrow();
        if (phrase.title().number() != Titles.HeadCount.ONE || !phrase.isDefinite() || isInsideTitle(line, i)) {
            return i;
        }
        var person = bearer(phrase);
        if (person.isEmpty()) {
            return i;
        }
        var evidence = person.get().roles().stream().map(TitlePhrase::span).findFirst();
        var span = phrase.span();
        List<Span> why = new ArrayList<>(List.of(span));
        evidence.ifPresent(why::add);
        person.get().addNominal(new Mention(span, Mention.Form.NOMINAL, new Why("office-for-its-holder", why)));
        line.take(phrase.from(), phrase.to());
        return phrase.to();
    }

    /// «مترجم الرئيس», «الممثل الخاص للرئيس»: inside another's title nobody is meant.
    private static boolean isInsideTitle(Line line, int i) {
        if (i == 0 || !line.token(i).followsDirectly()) {
            return false;
        }
        var previous = line.token(i - 1);
        if (line.token(i).cut().letters() == 0) {
            return previous.title().isPresent() && !previous.isDefinite();
        }
        boolean attached = !line.token(i).isCoordinated();
        return attached
                && (previous.title().isPresent()
                        || (previous.isDefinite()
                                && i > 1
                                && line.token(i - 2).title().isPresent()));
    }

    /// Who of those named holds the office; of several the one mentioned last.
    private Optional<Person> bearer(TitlePhrase phrase) {
        int at = phrase.span().start();
        return cast.persons().stream()
                .filter(person -> person.roles().stream().anyMatch(role -> isSame(role, phrase)))
                .max(Comparator.comparingInt(person -> person.lastBefore(at)));
    }

    private static boolean isSame(TitlePhrase role, TitlePhrase phrase) {
        if (!kinOf(role).equals(kinOf(phrase))) {
            return false;
        }
        var roleSide = role.side();
        var side = phrase.side();
        if (side.isPresent()) {
            return side.equals(roleSide);
        }
        var complement = phrase.complement();
        return complement.isEmpty()
                || role.complement().startsWith(complement)
                || (phrase.title().definite()
                        && role.title().definite()
                        && !phrase.title().possessed()
                        && SAYS_LITTLE.contains(complement));
    }

    private static String kinOf(TitlePhrase phrase) {
        return kin(phrase.title().lemma());
    }

    /// The title that a title is used for: «رئيس» for «زعيم».
    static String kin(String lemma) {
        return KIN.getOrDefault(lemma, lemma);
    }
}
