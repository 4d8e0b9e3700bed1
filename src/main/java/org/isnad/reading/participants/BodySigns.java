package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.Mention;
import org.isnad.reading.Signs;
import org.isnad.text.Words;

/// What an article shows of each body's part in what it tells.
final class BodySigns {

    private static final int FIRST_SENTENCES = 3;
    private static final int MANY = 10;
    private static final int LONG = 3;
    private static final String NOUN = "noun-";
    private static final Map<BodySign, Integer> OFTEN = Map.of(
            BodySign.NAMED_TWICE, 2, BodySign.NAMED_3_TIMES, 3, BodySign.NAMED_4_TIMES, 4, BodySign.NAMED_6_TIMES, 6);

    private final Map<String, List<BodyPlace>> places = new HashMap<>();
    private final Map<String, Set<BodySign>> early = new HashMap<>();
    private final int bodies;

    private BodySigns(int bodies) {
        this.bodies = bodies;
    }

    static BodySigns of(List<NamedBody> bodies, List<Line> lines) {
        var found = new BodySigns(bodies.size());
        if (bodies.isEmpty()) {
            return found;
        }
        var scenes =
                Scenes.of(lines, bodies.stream().map(NamedBody::participant).toList());
        for (int i = 0; i < scenes.size(); i++) {
            found.add(scenes.get(i), i < FIRST_SENTENCES);
        }
        return found;
    }

    private void add(Scene scene, boolean first) {
        var standings = scene.between(scene.from(), scene.to());
        int speech = standings.isEmpty() ? scene.to() : firstSpeech(scene);
        for (Standing standing : standings) {
            var id = standing.participant().id();
            places.computeIfAbsent(id, _ -> new ArrayList<>())
                    .add(BodyPlace.of(scene, standing, speech < standing.from()));
            if (first) {
                early.computeIfAbsent(id, _ -> EnumSet.of(BodySign.IN_FIRST_SENTENCES));
            }
        }
    }

    private static int firstSpeech(Scene scene) {
        int i = scene.from();
        while (i < scene.to() && !scene.line().token(i).isReportingVerb()) {
            i++;
        }
        return i;
    }

    /// Where it is mentioned.
    List<BodyPlace> places(NamedBody body) {
        return places.getOrDefault(body.participant().id(), List.of());
    }

    /// The names of all signs that speak for or against its part.
    List<String> names(NamedBody body) {
        var names = new ArrayList<>(of(body).stream().map(BodySign::shown).toList());
        var head = Lexeme.of(firstWord(body));
        if (head.bodyHead()) {
            names.add(NOUN + head.bare());
        }
        return names;
    }

    private static String firstWord(NamedBody body) {
        return Words.of(body.participant().name()).getFirst().folded();
    }

    private Set<BodySign> of(NamedBody body) {
        var signs = EnumSet.noneOf(BodySign.class);
        places(body).forEach(place -> signs.addAll(place.signs()));
        signs.addAll(early.getOrDefault(body.participant().id(), Set.of()));
        var p = body.participant();
        Signs.addIf(body.noticed(), BodySign.NOTICED, signs);
        Signs.addIf(body.speaks(), BodySign.SPEAKS, signs);
        Signs.addIf(places(body).stream().allMatch(BodyPlace::isInOffice), BodySign.ONLY_IN_OFFICE, signs);
        OFTEN.forEach((sign, times) -> Signs.addIf(p.mentions().size() >= times, sign, signs));
        Signs.addIf(Vocabulary.ORGANISATIONS.isListed(p.id()), BodySign.WELL_KNOWN, signs);
        Signs.addIf(Outlets.isOutlet(p), BodySign.OUTLET, signs);
        Signs.addIf(
                p.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NOMINAL),
                BodySign.BY_NOUN,
                signs);
        int words = Words.of(p.name()).size();
        Signs.addIf(words == 1, BodySign.ONE_WORD, signs);
        Signs.addIf(words > LONG, BodySign.LONG_NAME, signs);
        Signs.addIf(bodies >= MANY, BodySign.AMONG_MANY, signs);
        return signs;
    }
}
