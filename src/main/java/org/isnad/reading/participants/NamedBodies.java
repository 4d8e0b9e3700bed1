package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.Letters;
import org.isnad.text.Words;

/// Bodies by a descriptive name, known by its first noun, and whether they speak: «وكالة الأنباء المركزية الكورية».
///
/// Once known a body is found again wherever its name stands, and by its first noun alone: «وأضافت الوكالة».
final class NamedBodies {

    private static final String NAME = "body-that-speaks";
    private static final String AGAIN = "body-again";
    private static final int TWICE = 2;
    private static final int OFTEN = 3;
    private static final WordSet ASSEMBLIES = WordSet.named("assemblies");
    private static final WordSet PARLIAMENTS = WordSet.named("parliaments");
    private static final String BEFORE = "امام";

    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Body> lastWithHead = new LinkedHashMap<>();
    private final Map<String, Body> properWithHead = new LinkedHashMap<>();
    private final Map<Integer, Body> named = new HashMap<>();
    private final Optional<String> home;
    private final Map<String, String> parliaments = new HashMap<>();
    private final Set<String> noticed = new HashSet<>();
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> proper = new HashSet<>();
    private int lastEnd = -1;

    private NamedBodies(Optional<String> home) {
        this.home = home;
    }

    private record Body(
            String id, String name, String head, Optional<String> side, boolean definiteHead, List<Mention> mentions) {}

    /// @param organisations those found by their proper names, which a noun alone may stand for too: «مجلس الأمن», then
    /// «المجلس»
    /// @param home the state that the article is about, which «الحكومة» alone stands for
    static List<NamedBody> in(List<Line> lines, List<NamedBody> organisations, Optional<String> home) {
        var found = new NamedBodies(home);
        organisations.forEach(found::addKnown);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                int to = BodyName.endOf(line, i);
                if (to > i) {
                    counts.merge(BodyName.key(line, i, to), 1, Integer::sum);
                }
                if (to > i + 1 && isParliament(line, i)) {
                    found.parliaments.putIfAbsent(line.token(i).bare(), BodyName.key(line, i, to));
                }
            }
        }
        lines.forEach(line -> found.find(line, counts));
        return found.bodies();
    }

    private void addKnown(NamedBody known) {
        var organisation = known.participant();
        proper.add(organisation.id());
        if (known.noticed()) {
            noticed.add(organisation.id());
        }
        if (known.speaks()) {
            speaking.add(organisation.id());
        }
        var first = Words.of(organisation.name()).getFirst().folded();
        boolean definite = first.startsWith(Letters.ARTICLE);
        var head = definite ? first.substring(Letters.ARTICLE.length()) : first;
        var body = new Body(
                organisation.id(),
                organisation.name(),
                head,
                organisation.side(),
                definite,
                new ArrayList<>(organisation.mentions()));
        bodies.put(organisation.id(), body);
        organisation.mentions().forEach(mention -> named.put(mention.span().start(), body));
        if (Vocabulary.ORGANISATIONS.isHead(head) && !Vocabulary.ORGANISATIONS.isOutletHead(head)) {
            properWithHead.put(head, body);
        }
    }

    private List<NamedBody> bodies() {
        return bodies.values().stream()
                .map(body -> new NamedBody(
                        new Participant(
                                body.id,
                                Participant.Kind.ORGANISATION,
                                body.name,
                                body.side,
                                List.of(),
                                Participant.Attendance.NOT_SAID,
                                ParticipantFinder.sorted(body.mentions)),
                        noticed.contains(body.id),
                        speaking.contains(body.id),
                        proper.contains(body.id)))
                .toList();
    }

    private void find(Line line, Map<String, Integer> counts) {
        for (int i = 0; i < line.size(); i++) {
            int to = BodyName.endOf(line, i);
            if (to > i && BodyName.isInOffice(line, i)) {
                continue;
            }
            if (to > i && BodyName.isBeforeMarkedName(line, i, to)) {
                remember(line.token(i).bare(), line.token(to)); // «وكالة الأنباء المركزية "الأفق"»
                continue;
            }
            if (to > i + 1) {
                i = findNamed(line, i, to, counts) - 1;
            } else if (to == i + 1) {
                rememberHead(line, i);
                findHeadAlone(line, i, counts);
            }
        }
    }

    private int findNamed(Line line, int i, int to, Map<String, Integer> counts) {
        var key = BodyName.key(line, i, to);
        var known = lastWithHead.get(line.token(i).bare());
        if (known != null
                && !known.id.equals(key)
                && sameSide(known, line, i, to)
                && isAlike(known, line, i)
                && (line.token(i).isDefinite() || known.id.startsWith(BodyName.key(line, i, i + 2)))) {
            add(known, line, i, to, Mention.Form.NOMINAL, AGAIN);
            return to;
        }
        boolean speaks = Speech.isHeadlineSpeaker(line, i, to)
                || isJoined(line, i)
                || isSpokenTo(line, i)
                || (line.token(i).isDefinite()
                        ? Speech.isBehindVerb(line, i)
                                || Speech.isBehindSource(line, i)
                                || Speech.isSubjectBeforeVerb(line, i, to)
                        : Speech.isOnItsOwn(line, i) && Speech.isSpeaker(line, i, to));
        int often = ASSEMBLIES.has(line.token(i).bare()) ? TWICE : OFTEN;
        if (speaks) {
            speaking.add(key);
        }
        if (speaks
                || Deeds.isBehind(line, i)
                || (isParliament(line, i) && counts.containsKey(BodyName.key(line, i, i + 1)))
                || BodyName.isListed(line, i)
                || counts.getOrDefault(key, 0) >= often) {
            noticed.add(key);
        }
        var head = line.token(i).bare();
        var body = bodies.computeIfAbsent(
                key,
                _ -> new Body(
                        key,
                        line.textAt(line.span(i, to)),
                        head,
                        BodyName.side(line, i, to),
                        line.token(i).isDefinite(),
                        new ArrayList<>()));
        int end = BodyName.endOfOutletName(line, i, to);
        if (end > i) {
            line.take(i, to);
            add(body, line, i + 1, end, Mention.Form.NAME, NAME);
            lastWithHead.put(head, body);
            return to;
        }
        boolean name = !BodyName.isDescription(line, i, to) && !BodyKinds.isNoName(head);
        add(body, line, i, to, name ? Mention.Form.NAME : Mention.Form.NOMINAL, NAME);
        lastWithHead.put(head, body);
        return to;
    }

    /// «المحكمة الدستورية» is not the «المحكمة الإدارية» that was named before.
    private static boolean isAlike(Body known, Line line, int head) {
        var key = BodyName.key(line, head, head + 2);
        return !known.definiteHead || known.id.startsWith(key) || key.startsWith(known.id);
    }

    /// «وكالة الأفق»: behind it «الوكالة» is the one named so.
    private void rememberHead(Line line, int i) {
        if (i + 1 < line.size() && !line.token(i).isDefinite()) {
            remember(line.token(i).bare(), line.token(i + 1));
        }
    }

    private void remember(String head, Token name) {
        var body = named.get(name.span().start());
        if (body != null) {
            lastWithHead.put(head, body);
        }
    }

    /// «وأضافت الوكالة»; one that was not named before where it speaks: «وقالت الشرطة».
    private void findHeadAlone(Line line, int i, Map<String, Integer> counts) {
        var head = line.token(i).bare();
        boolean state = home.isPresent() && StateByNoun.mayStandAlone(line.token(i));
        if (!line.token(i).isDefinite() || state) {
            return;
        }
        var body = lastWithHead.getOrDefault(head, properWithHead.get(head));
        if (body != null
                && body.mentions.getFirst().span().start()
                        > line.token(i).word().start()) {
            body = null;
        }
        if (body != null) {
            boolean name = body.definiteHead && !BodyKinds.isNoNameAlone(head);
            add(body, line, i, i + 1, name ? Mention.Form.NAME : Mention.Form.NOMINAL, AGAIN);
            return;
        }
        boolean parliament = isParliament(line, i);
        boolean speaks = Speech.isBehindVerb(line, i) || Speech.isSubjectBeforeVerb(line, i, i + 1);
        boolean acts = speaks
                || Deeds.isBehind(line, i)
                || (parliament
                        && (parliaments.containsKey(head)
                                || counts.getOrDefault(BodyName.key(line, i, i + 1), 0) >= OFTEN));
        if (acts || parliament) {
            var fresh = new Body(
                    parliaments.getOrDefault(head, head),
                    line.textAt(line.span(i, i + 1)),
                    head,
                    Optional.empty(),
                    parliament,
                    new ArrayList<>());
            bodies.put(fresh.id, fresh);
            if (acts) {
                noticed.add(fresh.id);
            }
            if (speaks) {
                speaking.add(fresh.id);
            }
            lastWithHead.put(head, fresh);
            add(fresh, line, i, i + 1, parliament ? Mention.Form.NAME : Mention.Form.NOMINAL, NAME);
        }
    }

    /// «البرلمان»
    private static boolean isParliament(Line line, int i) {
        return line.token(i).isDefinite() && PARLIAMENTS.has(line.token(i).bare());
    }

    /// «كلمته أمام المجلس الوطني الفلسطيني»
    private static boolean isSpokenTo(Line line, int i) {
        return i > 0
                && line.token(i).followsDirectly()
                && ASSEMBLIES.has(line.token(i).bare())
                && line.token(i - 1).word().folded().equals(BEFORE);
    }

    /// «ذكرت منظمة العدالة والمرصد السوري»: with one that speaks the next does.
    private boolean isJoined(Line line, int i) {
        return i > 0
                && line.token(i - 1).word().end() == lastEnd
                && line.token(i).isCoordinated()
                && line.token(i).followsDirectly();
    }

    private void add(Body body, Line line, int from, int to, Mention.Form form, String rule) {
        var span = line.span(from, to);
        lastEnd = span.end();
        body.mentions.add(new Mention(span, form, new Why(rule, span)));
        line.take(from, to);
    }

    /// «المنتخب البلجيكي» is not the English team that was named before.
    private static boolean sameSide(Body known, Line line, int from, int to) {
        var side = BodyName.side(line, from, to);
        return side.isEmpty() || side.equals(known.side);
    }
}
