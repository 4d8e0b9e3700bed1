package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Part;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Span;

/// A sentence as its tokens, with who is mentioned where in it.
///
/// @param from the first token
/// @param to behind the last
/// @param standing who is mentioned in the sentence, in text order
record Scene(Line line, int from, int to, List<Standing> standing) {

    private static final WordSet PLACE = WordSet.named("place-prepositions");
    private static final char LAM = 'ل';
    private static final int BEFORE = 5;
    private static final int BESIDE = 2;
    private static final int BEHIND = 6;

    /// A mention with the tokens that it stands on.
    record Standing(Participant participant, Mention mention, int from, int to) {

        /// Whether it is somebody who can come and go, and no state.
        boolean acts() {
            return participant.kind() != Kind.COUNTRY;
        }
    }

    /// The sentences of an article.
    static List<Scene> of(List<Line> lines, List<Participant> participants) {
        Map<Integer, Standing> begins = new HashMap<>();
        participants.forEach(p -> p.mentions().forEach(m -> begins.put(m.span().start(), new Standing(p, m, 0, 0))));
        var scenes = new ArrayList<Scene>();
        for (Line line : lines) {
            int i = 0;
            for (Span sentence : line.passage().sentences()) {
                int first = i;
                var standing = new ArrayList<Standing>();
                for (; i < line.size() && line.token(i).word().start() < sentence.end(); i++) {
                    standingAt(line, i, begins).ifPresent(standing::add);
                }
                scenes.add(new Scene(line, first, i, List.copyOf(standing)));
            }
        }
        return scenes;
    }

    private static Optional<Standing> standingAt(Line line, int i, Map<Integer, Standing> begins) {
        var word = line.token(i).word();
        for (int at = word.start(); at < word.end(); at++) {
            var found = begins.get(at);
            if (found != null) {
                int to = i + 1;
                while (to < line.size()
                        && line.token(to).word().start() < found.mention.span().end()) {
                    to++;
                }
                return Optional.of(new Standing(found.participant, found.mention, i, to));
            }
        }
        return Optional.empty();
    }

    boolean isRow() {
        return line.passage().part() instanceof Part.TableRow;
    }

    boolean says(int i, AttendanceCue cue) {
        return from <= i && i < to && line.token(i).says(cue);
    }

    /// Whether an event stands at a token: one that is neither still to come nor past, nor a talk with the press.
    boolean isEvent(int i) {
        return says(i, AttendanceCue.EVENT)
                && !says(i + 1, AttendanceCue.APART)
                && !says(i - 1, AttendanceCue.AHEAD)
                && isReal(i)
                && !isEarlier(i);
    }

    /// Whether the event or deed at a token took place, by the words before and behind it.
    boolean isReal(int i) {
        for (int k = Math.max(from, i - BESIDE); k < Math.min(to, i + BEHIND); k++) {
            if (line.token(k).says(AttendanceCue.LATER)) {
                return false;
            }
        }
        if (says(i - 1, AttendanceCue.AT)) {
            return true;
        }
        for (int k = Math.max(from, i - BEFORE); k < i; k++) {
            if (line.token(k).says(AttendanceCue.UNREAL)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEarlier(int i) {
        for (int k = Math.max(from, i - BEFORE); k < Math.min(to, i + BEHIND); k++) {
            if (line.token(k).says(AttendanceCue.EARLIER)
                    || (line.token(k).says(AttendanceCue.LONG) && says(k + 1, AttendanceCue.PAST))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a deed at a token took place at this event.
    boolean isDone(int i) {
        return isReal(i) && !isEarlier(i);
    }

    /// Behind the last token of the clause that a token opens.
    int endOfClause(int i, int longest) {
        int end = i;
        while (end < to
                && end - i < longest
                && !line.token(end).says(AttendanceCue.STOP)
                && (line.token(end).function() || !line.token(end).isReportingVerb())) {
            end++;
        }
        return end;
    }

    /// Who is mentioned from one token to another.
    List<Standing> between(int first, int end) {
        return standing.stream().filter(s -> first <= s.from && s.from < end).toList();
    }

    /// Who is mentioned last before a token.
    Optional<Standing> lastBefore(int i) {
        return standing.stream().filter(s -> s.to <= i).reduce((_, last) -> last);
    }

    /// Who does what the verb at a token says: behind it, or in a headline before it.
    Optional<Standing> subjectOf(int verb, int longest) {
        return subjectBefore(verb)
                .or(() -> between(verb + 1, endOfClause(verb + 1, longest)).stream()
                        .filter(Standing::acts)
                        .findFirst()
                        .filter(s -> !isOwner(s, verb)));
    }

    /// «ترامب يلتقي كيم»
    Optional<Standing> subjectBefore(int verb) {
        return lastBefore(verb)
                .filter(s -> s.acts()
                        && s.to == verb
                        && line.token(verb).followsDirectly()
                        && !line.token(verb).isCoordinated());
    }

    /// «ترامب وكيم اجتمعا»
    List<Standing> bothBefore(int verb) {
        if (!line.token(verb).core().endsWith("ا")) {
            return List.of();
        }
        var before = standing.stream()
                .filter(s -> s.to <= verb && s.participant.kind() == Kind.PERSON)
                .toList();
        return before.subList(Math.max(0, before.size() - 2), before.size());
    }

    /// Whether the verb at a token tells of what has happened: a perfect, or a headline's present.
    boolean tellsNow(int verb) {
        return line.passage().isHeadline()
                || "يت".indexOf(line.token(verb).core().charAt(0)) < 0
                || !isImperfect(verb);
    }

    private boolean isImperfect(int verb) {
        var core = line.token(verb).core();
        return core.startsWith("ي") || core.equals("تلتقي") || core.equals("تبحث") || core.equals("تزور");
    }

    boolean hasWord(String folded, int first, int end) {
        for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
            if (line.token(i).core().equals(folded)) {
                return true;
            }
        }
        return false;
    }

    boolean hasComma(int first, int end) {
        for (int i = first + 1; i <= end && i < to; i++) {
            if (line.token(i).before().indexOf('،') >= 0
                    || line.token(i).before().indexOf(',') >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasParty(int first, int end) {
        for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
            if (line.token(i).says(AttendanceCue.PARTY)) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody stands there as the owner of a thing, who need not be where it is: «قرار ترامب».
    ///
    /// @param verb a token whose subject or object it may be
    boolean isOwner(Standing standing, int verb) {
        int noun = standing.from - 1;
        if (noun <= verb
                || !line.token(standing.from).followsDirectly()
                || line.token(standing.from).cut().letters() > 0) {
            return false;
        }
        var token = line.token(noun);
        return !line.isTaken(noun)
                && !token.isDefinite()
                && token.title().isEmpty()
                && !token.function()
                && !token.isReportingVerb()
                && !token.says(AttendanceCue.EVENT)
                && !token.says(AttendanceCue.PARTY);
    }

    /// «لمواجهة»: a purpose between two tokens.
    boolean hasPurpose(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            var token = line.token(i);
            if (token.cut().letters() == 1
                    && token.word().folded().charAt(0) == LAM
                    && !token.isDefinite()
                    && !line.isTaken(i)
                    && token.title().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean isTitle(int i) {
        return i < to && line.token(i).title().isPresent();
    }

    /// «هذا الاجتماع»
    boolean isDemonstrative(int i) {
        return from <= i && i < to && line.token(i).core().startsWith("هذ");
    }

    /// Whether a state stands there as a place: «في روسيا», «بتركيا».
    boolean isPlace(int i) {
        var token = line.token(i);
        boolean attached = token.cut().letters() > 0 && !token.isCoordinated();
        return attached || (i > from && PLACE.has(line.token(i - 1).core()));
    }
}
