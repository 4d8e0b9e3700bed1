package org.isnad.reading.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Organisations;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.text.Letters;
import org.isnad.text.Words;

/// Who has spoken so far, in text order.
final class Conversation {

    /// Behind so many lines a dropped subject means nobody known any more.
    private static final int MEMORY = 3;

    private static final int REMEMBERED = 6;

    /// Somebody's statement.
    ///
    /// @param speaker empty where somebody unknown speaks
    /// @param line the number of its line
    /// @param at the index of its first token
    record Turn(Optional<String> speaker, Agreement agreement, int line, int at) {}

    private final Map<String, Participant> participants;
    private final Deque<Turn> turns = new ArrayDeque<>();
    private final List<Statement> ofLine = new ArrayList<>();
    private int line;
    private Optional<Line> before = Optional.empty();
    private Optional<Line> now = Optional.empty();
    private Optional<String> issuer = Optional.empty();

    Conversation(Map<String, Participant> participants) {
        this.participants = participants;
    }

    void nextLine(Line next) {
        line++;
        ofLine.clear();
        before = now;
        now = Optional.of(next);
    }

    /// The line before this.
    Optional<Line> lineBefore() {
        return before;
    }

    /// Who spoke last in the line before this.
    Optional<String> lastOfLineBefore() {
        return turns.stream()
                .filter(turn -> turn.line() < line)
                .findFirst()
                .filter(turn -> turn.line() == line - 1)
                .flatMap(Turn::speaker);
    }

    /// The number of this line.
    int line() {
        return line;
    }

    /// What was said before the token `at` of this line, the last first.
    List<Turn> turnsBefore(int at) {
        return turns.stream()
                .filter(turn -> turn.line() < line || turn.at() < at)
                .toList();
    }

    Optional<Participant> participant(String id) {
        return Optional.ofNullable(participants.get(id));
    }

    Iterable<Participant> participants() {
        return participants.values();
    }

    /// The statements of this line that reach behind the token `start` and stand in no other, the last first.
    List<Statement> since(int start) {
        var since = new ArrayList<Statement>();
        for (Statement statement : ofLine.reversed()) {
            if (statement.behind() <= start || since.size() == REMEMBERED) {
                break;
            }
            since.add(statement);
        }
        return since;
    }

    void add(Statement statement, Agreement agreement) {
        ofLine.add(statement);
        if (statement.attribution().speaker().isPresent() || isOfSomebodyUnknown(statement)) {
            turns.push(new Turn(statement.attribution().speaker(), agreement, line, statement.from()));
            if (turns.size() > REMEMBERED) {
                turns.removeLast();
            }
        }
    }

    /// «وقال حارس إن …. وأضاف …»: he goes on, and not who spoke before him.
    private static boolean isOfSomebodyUnknown(Statement statement) {
        // «ويحذر القارة من …»: the unknown may be whom the last speaker warns.
        var rule = statement.attribution().why().rule();
        return (rule.equals(UnknownSubject.RULE) || rule.equals(Speakers.SHOWN_BY_THINGS))
                && statement.stance() != Quote.Stance.DEMANDING
                && statement.stance() != Quote.Stance.DENYING;
    }

    /// `speaker` has spoken in a statement or a report, of which the text may go on to say «وأضاف البيان».
    void issues(String speaker) {
        issuer = Optional.of(speaker);
    }

    /// Who issued the last statement or report.
    Optional<String> issuer() {
        return issuer;
    }

    /// The state or the body that spoke last, unless it is an outlet, which only passes on what others give out.
    Optional<String> lastIssuer() {
        return lastSpeaker(Agreement.NONE)
                .filter(id -> Optional.ofNullable(participants.get(id))
                        .filter(Conversation::givesOut)
                        .isPresent());
    }

    private static boolean givesOut(Participant participant) {
        return switch (participant.kind()) {
            case COUNTRY -> true;
            case ORGANISATION -> !isOutlet(participant);
            case PERSON, GROUP -> false;
        };
    }

    private static boolean isOutlet(Participant participant) {
        var head = Words.of(participant.name()).getFirst().folded();
        return Organisations.ofNews().isOutlet(participant.id())
                || Organisations.ofNews().isOutletHead(head.startsWith(Letters.ARTICLE) ? head.substring(2) : head);
    }

    /// The last speaker with whom the form of a verb agrees, unless too long ago.
    Optional<String> lastSpeaker(Agreement agreement) {
        for (Turn turn : turns) {
            if (line - turn.line() > MEMORY) {
                return Optional.empty();
            }
            if (agrees(turn, agreement)) {
                return turn.speaker();
            }
        }
        return Optional.empty();
    }

    private boolean agrees(Turn turn, Agreement wanted) {
        if (turn.agreement() == wanted || wanted == Agreement.NONE) {
            return true;
        }
        var participant = turn.speaker().map(participants::get).orElse(null);
        if (participant == null) {
            return false;
        }
        var kind = participant.kind();
        boolean unknown = turn.agreement() == Agreement.NONE;
        return switch (wanted) {
            case MASCULINE -> unknown && kind == Participant.Kind.PERSON;
            case FEMININE ->
                (kind != Participant.Kind.PERSON || Gender.isWoman(participant))
                        && (unknown || turn.agreement() != Agreement.MASCULINE);
            case DUAL, PLURAL -> kind == Participant.Kind.GROUP;
            case NONE -> true;
        };
    }
}
