package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Tells the marked words of a line's statements from the unmarked, and finds whose the other marked words are.
final class LineQuotes {

    /// Fewer words than this outside the marks make no statement of their own.
    private static final int FEWEST_OUTSIDE = 3;

    private static final int GAP = 6;
    private static final int LATEST = 8;

    private final Line line;
    private final List<Statement> statements;
    private final Statement[] holder;
    private final List<Quote> quotes = new ArrayList<>();

    private LineQuotes(Line line, List<Statement> statements) {
        this.statements = statements;
        this.line = line;
        this.holder = new Statement[line.marked.size()];
    }

    static List<Quote> of(Line line, List<Statement> statements) {
        var quotes = new LineQuotes(line, statements);
        statements.forEach(quotes::hold);
        statements.forEach(quotes::read);
        for (int m = 0; m < line.marked.size(); m++) {
            quotes.readMarked(m);
        }
        return quotes.quotes;
    }

    /// The innermost statement has the marked words: a later one begins inside an earlier one.
    private void hold(Statement statement) {
        for (int at = statement.from(); at < statement.behind(); at++) {
            int m = line.markedAt(at);
            if (m >= 0 && line.firstOfMarked(m) >= statement.from()) {
                holder[m] = statement;
            }
        }
    }

    private void read(Statement statement) {
        if (line.markedAt(statement.from()) >= 0
                && line.firstOfMarked(line.markedAt(statement.from())) < statement.from()) {
            addIndirect(statement);
            return;
        }
        if (statement.manner() == Onset.Manner.MARKS) {
            return;
        }
        int outside = 0;
        boolean marked = false;
        for (int at = statement.from(); at < statement.behind(); at++) {
            int m = line.markedAt(at);
            if (m < 0 || line.isNameInMarks(m)) {
                outside += isOwnWord(at) ? 1 : 0;
            } else {
                marked = true;
            }
        }
        if (!marked || outside >= FEWEST_OUTSIDE) {
            addIndirect(statement);
        }
    }

    /// A word that says something; the أن of «وأن “…”» only opens the next marks.
    private boolean isOwnWord(int at) {
        var word = line.word(at);
        return !word.isEmpty()
                && !FunctionWords.CONTENT_PARTICLE.has(word)
                && !(word.startsWith("و") && FunctionWords.CONTENT_PARTICLE.has(word.substring(1)));
    }

    private void addIndirect(Statement statement) {
        int last = statement.behind() - 1;
        if (line.is(last, Token.Kind.MARK) && line.markedAt(last) < 0 && last > statement.from()) {
            // A mark closes what nothing opened: it began where the statement does.
            add(Quote.Kind.DIRECT, closedAlone(statement, last), statement, "closing-mark-alone");
            return;
        }
        if (statement.attribution().why().rule().equals(Speakers.SHOWN_BY_THINGS)) {
            return;
        }
        add(Quote.Kind.INDIRECT, unmarked(statement), statement, statement.rule());
    }

    private Span closedAlone(Statement statement, int closing) {
        int from = statement.from();
        for (int at = closing - 1; at > from; at--) {
            if (line.markedAt(at) >= 0) {
                from = at + 1;
                break;
            }
        }
        while (from < closing && !line.token(from).isWord()) {
            from++;
        }
        boolean joined = from > statement.from() && line.word(from).startsWith("و");
        int start =
                from == statement.from() ? statement.content().start() : line.letter(line.token(from), joined ? 1 : 0);
        return new Span(
                        Math.min(start, line.token(closing).start()),
                        line.token(closing).start())
                .trimmed(line.text);
    }

    /// The statement; behind a whole clause in marks at its beginning, only what follows.
    private Span unmarked(Statement statement) {
        int m = line.markedAt(statement.from());
        if (m < 0
                || !statement.equals(holder[m])
                || !Clauses.isLong(line.text, line.marked.get(m).content())) {
            return statement.content();
        }
        int behind = line.behindMarked(statement.from());
        while (behind < statement.behind() && !line.token(behind).isWord()) {
            behind++;
        }
        return behind < statement.behind()
                ? new Span(line.token(behind).start(), statement.content().end())
                : statement.content();
    }

    private void readMarked(int m) {
        if (holder[m] != null) {
            if (!line.isNameInMarks(m)) {
                add(kind(m, holder[m]), line.marked.get(m).content(), holder[m], holder[m].rule());
            }
            return;
        }
        if (line.isNameInMarks(m)) {
            return;
        }
        var quote = SpeechAfterMarks.of(line, m, statements)
                .or(() -> continued(m))
                .or(() -> behindStatement(m))
                .or(() -> nobodys(m));
        quote.ifPresent(quotes::add);
    }

    private Quote.Kind kind(int m, Statement statement) {
        var content = line.marked.get(m).content();
        boolean first = line.firstOfMarked(m) == statement.from();
        boolean clause = Clauses.isOne(line.text, content);
        if (first) {
            return clause ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
        }
        return clause && content.of(line.text).contains("،") ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    }

    /// «“…”. “…”»: a stretch that follows another with nothing but signs between is the same speaker's.
    private Optional<Quote> continued(int m) {
        int before = line.firstOfMarked(m) - 1;
        while (before >= 0
                && (!line.token(before).isWord() || line.word(before).length() == 1)
                && line.markedAt(before) < 0) {
            before--;
        }
        int earlier = line.markedAt(before);
        if (earlier < 0) {
            return Optional.empty();
        }
        for (Quote quote : quotes.subList(Math.max(0, quotes.size() - LATEST), quotes.size())) {
            if (quote.content().equals(line.marked.get(earlier).content())) {
                return Optional.of(marked(m, quote.cue(), quote.attribution(), "continued-marks"));
            }
        }
        return Optional.empty();
    }

    /// Marked words in a sentence in which somebody has just spoken: «قائلا “…”، ولم يبق سوى “القليل”».
    private Optional<Quote> behindStatement(int m) {
        int first = line.firstOfMarked(m);
        for (int at = first - 1; at >= Math.max(0, first - GAP); at--) {
            if (line.is(at, Token.Kind.STOP)
                    || line.naming(at).isPresent()
                    || line.cue(at).isPresent()) {
                return Optional.empty();
            }
            for (Statement statement : statements.reversed()) {
                if (at - statement.from() > Statement.LONGEST) {
                    break;
                }
                if (statement.holds(at) && statement.cue().isPresent()) {
                    return Optional.of(marked(m, statement.cue(), statement.attribution(), "marks-behind-statement"));
                }
            }
        }
        return Optional.empty();
    }

    /// Marked clauses that nothing tells the speaker of.
    private Optional<Quote> nobodys(int m) {
        var content = line.marked.get(m).content();
        boolean whole = line.firstOfMarked(m) == 0 && line.behindMarked(0) == line.size();
        if (!whole && !Clauses.isOne(line.text, content)) {
            return Optional.empty();
        }
        return Optional.of(marked(
                m, Optional.empty(), new Attribution.Unattributed(new Why("nobody-named", content)), "marks-alone"));
    }

    private Quote marked(int m, Optional<Span> cue, Attribution attribution, String rule) {
        var content = line.marked.get(m).content();
        return new Quote(
                "q",
                Clauses.isOne(line.text, content) ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL,
                content,
                cue,
                Quote.Stance.NEUTRAL,
                attribution,
                Optional.empty(),
                new Why(rule, content));
    }

    private void add(Quote.Kind kind, Span content, Statement statement, String rule) {
        if (content.isEmpty()) {
            return;
        }
        quotes.add(new Quote(
                "q",
                kind,
                content,
                statement.cue(),
                statement.stance(),
                statement.attribution(),
                statement.addressee(),
                new Why(rule, statement.evidence())));
    }
}
