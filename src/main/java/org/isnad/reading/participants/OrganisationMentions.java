package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Organisations.Organisation;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;

/// Outlets and bodies by their proper names, and whether they speak, are spoken to or are named again and again.
final class OrganisationMentions {

    private static final String RULE = "organisation-name";
    private static final String REPORTER = "صحفي";
    private static final int PARTY = 3;
    private static final String TO = "ل";
    private static final WordSet SAME = WordSet.named("organisation-nouns");

    private record Found(Organisation organisation, Line line, int from, int to, boolean speaks) {
        boolean opens() {
            return line.passage().isHeadline() || line.isLead();
        }
    }

    private OrganisationMentions() {}

    static List<NamedBody> in(List<Line> lines) {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                var at = at(line, i);
                if (at.isPresent()) {
                    if (isSign(at.get())) {
                        line.take(i, at.get().to);
                        continue;
                    }
                    found.computeIfAbsent(at.get().organisation.id(), _ -> new ArrayList<>())
                            .add(at.get());
                    line.take(i, at.get().to);
                    i = at.get().to - 1;
                }
            }
        }
        return found.values().stream().flatMap(list -> body(list).stream()).toList();
    }

    /// «(رويترز)»: the sign of an agency in brackets, which names nobody who takes part.
    private static boolean isSign(Found found) {
        return found.organisation.outlet()
                && found.line.token(found.from).before().endsWith("(")
                && found.line.after(found.to - 1).startsWith(")");
    }

    private static Optional<Found> at(Line line, int from) {
        var first = line.token(from);
        if (!first.lexeme().beginsOrganisation()) {
            return Optional.empty();
        }
        for (String begin : List.of(first.word().folded(), first.core())) {
            if (Vocabulary.ORGANISATIONS.begins(begin)) {
                var found = longest(line, from, begin);
                if (found.isPresent()) {
                    return found.flatMap(OrganisationMentions::withItsNoun);
                }
            }
        }
        return Optional.empty();
    }

    /// «وزارة الخارجية الأميركية» is one, «رويترز» of «وكالة رويترز» and «الناتو» of «قوات الناتو» too; «مكتب الأمم
    /// المتحدة» is another.
    private static Optional<Found> withItsNoun(Found found) {
        int noun = found.from - 1;
        boolean alone = noun < 0
                || !found.line.token(found.from).followsDirectly()
                || found.line.token(found.from).cut().letters() > 0
                || !found.line.token(found.from).isDefinite()
                || !found.line.token(noun).lexeme().bodyHead()
                || found.line.token(noun).isDefinite()
                || BodyKinds.isNoName(found.line.token(noun).bare())
                || found.organisation.outlet();
        if (alone) {
            return Optional.of(found);
        }
        return SAME.has(found.line.token(noun).core())
                ? Optional.of(new Found(
                        found.organisation, found.line, noun, found.to, Speech.isSpeaker(found.line, noun, found.to)))
                : Optional.empty();
    }

    private static Optional<Found> longest(Line line, int from, String begin) {
        var name = new StringBuilder(begin);
        Optional<Found> best = Optional.empty();
        for (int to = from + 1; to - from <= Vocabulary.ORGANISATIONS.longest(); to++) {
            int end = to;
            best = Vocabulary.ORGANISATIONS
                    .named(name.toString())
                    .filter(organisation -> !organisation.doubtful() || isBehindOutletNoun(line, from))
                    .map(organisation -> new Found(organisation, line, from, end, Speech.isSpeaker(line, from, end)))
                    .or(() -> Optional.<Found>empty())
                    .or(lastOf(best));
            if (to >= line.size() || line.token(to).before().length() > 2) {
                break;
            }
            name.append(' ').append(line.token(to).word().folded());
        }
        return best;
    }

    private static java.util.function.Supplier<Optional<Found>> lastOf(Optional<Found> best) {
        return () -> best;
    }

    /// «المفاوضات مع صندوق النقد الدولي»
    private static boolean isWith(Found found) {
        return found.from > 0
                && found.line.token(found.from - 1).word().folded().equals("مع");
    }

    /// «في تصريح لرويترز», «قناة العربية»; not «نهر التايمز» nor the sign of an agency in brackets.
    private static boolean isTold(Found found) {
        var first = found.line.token(found.from);
        return found.organisation.outlet()
                && (isBehindOutletNoun(found.line, found.from)
                        || isBehindReporter(found.line, found.from)
                        || isBehindTo(found.line, found.from)
                        || Deeds.isBehind(found.line, found.from)
                        || (!first.before().endsWith("(") && (first.cut().letters() > 0 || !first.followsDirectly())));
    }

    /// «قال لمراسل رويترز»
    private static boolean isBehindReporter(Line line, int from) {
        return from > 0
                && line.token(from - 1)
                        .title()
                        .filter(title -> title.kin().equals(REPORTER))
                        .isPresent();
    }

    /// «ذكرت لـ CNN»
    private static boolean isBehindTo(Line line, int from) {
        return from > 0 && line.token(from - 1).word().folded().equals(TO);
    }

    private static boolean isBehindOutletNoun(Line line, int from) {
        return from > 0
                && Vocabulary.ORGANISATIONS.isOutletHead(line.token(from - 1).bare());
    }

    /// Named again and again, at the beginning too, or everywhere.
    private static boolean isMatter(List<Found> found) {
        return found.size() > PARTY
                || (found.size() == PARTY && found.getFirst().opens());
    }

    private static Optional<NamedBody> body(List<Found> found) {
        boolean speaks = found.stream().anyMatch(f -> f.speaks || isTold(f));
        boolean party = speaks
                || isMatter(found)
                || found.stream().anyMatch(f -> isWith(f) || BodyName.isListed(f.line, f.from));
        var organisation = found.getFirst().organisation;
        var mentions = found.stream()
                .map(f -> new Mention(
                        f.line.span(f.from, f.to), Mention.Form.NAME, new Why(RULE, f.line.span(f.from, f.to))))
                .toList();
        return Optional.of(new NamedBody(
                new Participant(
                        organisation.id(),
                        Participant.Kind.ORGANISATION,
                        organisation.name(),
                        organisation.side(),
                        List.of(),
                        Participant.Attendance.NOT_SAID,
                        mentions),
                party,
                speaks,
                true));
    }
}
