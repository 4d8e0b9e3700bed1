package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.SignPoints;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Decides by points whom each noun phrase means that may stand for somebody: one who was mentioned, whoever is called
/// so and by no name, or nobody: «وأضاف الوزير», «رئيس الوزراء البريطاني», «الدول الموقعة».
///
/// What a rule says of it is one sign among others.
final class WhoIsMeant {

    static final String RULE = "who-is-meant";
    static final String KIND = "MEANT";

    /// The points that one needs to be meant; measured on marked articles, as precise as the rules.
    private static final int LEAST = -30;

    /// The same where a rule has found somebody.
    private static final int LEAST_BY_RULE = -150;

    /// With fewer points than these a phrase that no rule has found has meant nobody, whoever was about; asked first,
    /// since most phrases mean nobody.
    private static final Map<Calling.Sort, Integer> HOPELESS = new EnumMap<>(Map.of(
            Calling.Sort.OFFICE, -470, Calling.Sort.STATE, -320, Calling.Sort.BODY, 0, Calling.Sort.GROUP, -260));

    private static final Map<Calling.Sort, SignPoints> POINTS = points();

    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    private WhoIsMeant(List<Participant> found) {
        for (Participant p : found) {
            participants.put(p.id(), p);
            var names = p.mentions().stream()
                    .filter(mention -> mention.form() == Mention.Form.NAME)
                    .toList();
            mentions.put(p.id(), new ArrayList<>(names));
        }
    }

    private static Map<Calling.Sort, SignPoints> points() {
        var points = new EnumMap<Calling.Sort, SignPoints>(Calling.Sort.class);
        for (Calling.Sort sort : Calling.Sort.values()) {
            points.put(sort, SignPoints.named(listOf(sort)));
        }
        return points;
    }

    /// The list of points for a sort of phrases.
    static String listOf(Calling.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT) + "-points";
    }

    /// The participants with the phrases that mean them, in text order of their first mention.
    ///
    /// @param home the state that the article is about
    static List<Participant> among(List<Participant> found, List<Line> lines, Optional<String> home) {
        var scenes = Scenes.of(lines, found);
        var callings = Callings.in(scenes);
        var often = often(callings);
        var referents = new Referents(found, scenes, home);
        var decided = new WhoIsMeant(found);
        int covered = 0;
        for (Calling calling : callings) {
            int points = ofPhrase(calling, often);
            boolean free = calling.found().isEmpty();
            if (free && (calling.start() < covered || points < HOPELESS.getOrDefault(calling.sort(), 0))) {
                continue;
            }
            var meant = meant(Choice.of(calling, referents), points);
            if (meant.isPresent()) {
                decided.add(meant.get(), calling);
                covered = Math.max(
                        covered,
                        calling.line().span(calling.from(), calling.to()).end());
            }
        }
        return decided.all();
    }

    /// How often the article has which noun.
    static Map<String, Integer> often(List<Calling> callings) {
        Map<String, Integer> often = new HashMap<>();
        callings.forEach(calling -> often.merge(calling.noun(), 1, Integer::sum));
        return often;
    }

    private static int ofPhrase(Calling calling, Map<String, Integer> often) {
        var points = pointsOf(calling);
        var signs = CallingSigns.of(calling, often.getOrDefault(calling.noun(), 0));
        return points.of(SignPoints.ALWAYS, KIND) + sum(points, signs);
    }

    private static Optional<Referent> meant(Choice choice, int ofPhrase) {
        var points = pointsOf(choice.calling());
        int least = choice.calling().found().isPresent() ? LEAST_BY_RULE : LEAST;
        Optional<Referent> best = Optional.empty();
        for (Choice.Candidate candidate : choice.candidates()) {
            int all = ofPhrase + sum(points, candidate.signs());
            if (all >= least) {
                least = all + 1;
                best = Optional.of(candidate.referent());
            }
        }
        return best;
    }

    private static SignPoints pointsOf(Calling calling) {
        return Objects.requireNonNull(POINTS.get(calling.sort()));
    }

    private static int sum(SignPoints points, List<String> signs) {
        int sum = 0;
        for (String sign : signs) {
            sum += points.of(sign, KIND);
        }
        return sum;
    }

    private void add(Referent referent, Calling calling) {
        participants.putIfAbsent(referent.id(), referent.participant());
        boolean asFound =
                calling.found().filter(p -> p.id().equals(referent.id())).isPresent();
        var earlier = referent.participant().mentions().stream()
                .map(Mention::span)
                .filter(span -> span.start() != calling.start())
                .findFirst();
        mentions.computeIfAbsent(referent.id(), _ -> new ArrayList<>())
                .add(asFound ? calling.mention().orElseThrow() : mention(calling, earlier));
    }

    static Mention mention(Calling calling, Optional<Span> earlier) {
        var span = calling.line().span(calling.from(), calling.to());
        var evidence = new ArrayList<>(List.of(span));
        earlier.ifPresent(evidence::add);
        return new Mention(span, Mention.Form.NOMINAL, new Why(RULE, evidence));
    }

    private List<Participant> all() {
        return participants.values().stream()
                .filter(p -> !mentions.getOrDefault(p.id(), List.of()).isEmpty())
                .map(p -> new Participant(
                        p.id(),
                        p.kind(),
                        p.name(),
                        p.side(),
                        p.roles(),
                        p.attendance(),
                        ParticipantFinder.sorted(mentions.getOrDefault(p.id(), List.of()))))
                .sorted(Comparator.comparing(p -> p.mentions().getFirst().span()))
                .toList();
    }
}
