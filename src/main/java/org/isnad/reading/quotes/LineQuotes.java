package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Tells the marked words of a line's statements from the unmarked, and finds whose the other marked words are.
final class LineQuotes {

    /// Fewer words than this outside the marks make no statement of their own.
    private static final int FEWEST_OUTSIDE = 3;

    /// A verb that ends the reporter's own sentence («بلده “لم يعد يتحمل”») makes fewer marked words no clause.
    private static final int FEWEST_OF_CLAUSE = 6;

    private final Line line;
    private final List<Statement> statements;
    private final Statement[] holder;
    private final Conversation conversation;
    private final LastWord lastWord;
    private final List<Quote> quotes = new ArrayList<>();

    private LineQuotes(Line line, List<Statement> statements, Conversation conversation, LastWord lastWord) {
        this.conversation = conversation;
        this.lastWord = lastWord;
        this.statements = statements;
        this.line = line;
        this.holder = new Statement[line.marks.size()];
    }

    static List<Quote> of(Line line, List<Statement> statements, Conversation conversation, LastWord lastWord) {
        var quotes = new LineQuotes(line, statements, conversation, lastWord);
        statements.forEach(quotes::hold);
        statements.forEach(quotes::read);
        for (int m = 0; m < line.marks.size(); m++) {
            quotes.readMarked(m);
        }
        return quotes.quotes;
    }

    /// The innermost statement has the marked words: a later one begins inside an earlier one.
    private void hold(Statement statement) {
        for (int at = statement.from(); at < statement.behind(); at++) {
            int m = line.marks.at(at);
            if (m >= 0 && line.marks.first(m) >= statement.from()) {
                holder[m] = statement;
            }
        }
    }

    private void read(Statement statement) {
        if (line.marks.at(statement.from()) >= 0
                && line.marks.first(line.marks.at(statement.from())) < statement.from()) {
            addIndirect(statement);
            return;
        }
        if (statement.manner() == Onset.Manner.MARKS) {
            return;
        }
        int outside = 0;
        boolean marked = false;
        for (int at = statement.from(); at < statement.behind(); at++) {
            int m = line.marks.at(at);
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
        if (line.is(last, Token.Kind.MARK) && line.marks.at(last) < 0 && last > statement.from()) {
            // A mark closes what nothing opened: it began where the statement does.
            add(Quote.Kind.DIRECT, UnmarkedWords.closedAlone(statement, last), statement, "closing-mark-alone");
            return;
        }
        if (statement.attribution().why().rule().equals(Speakers.SHOWN_BY_THINGS)) {
            return;
        }
        add(Quote.Kind.INDIRECT, UnmarkedWords.of(statement, holder), statement, statement.rule());
    }

    private void readMarked(int m) {
        if (holder[m] != null) {
            if (!line.isNameInMarks(m)) {
                add(kind(m, holder[m]), line.marks.words(m).content(), holder[m], holder[m].rule());
            }
            return;
        }
        if (line.isNameInMarks(m)) {
            return;
        }
        SpeechAfterMarks.of(line, m, statements)
                .or(() -> new LooseMarks(line, statements, quotes, conversation, lastWord).of(m))
                .ifPresent(quotes::add);
    }

    private Quote.Kind kind(int m, Statement statement) {
        var content = line.marks.words(m).content();
        boolean first = line.marks.first(m) == statement.from();
        boolean whole = first || Words.in(line.text, content).size() >= FEWEST_OF_CLAUSE;
        return whole && Clauses.isSentence(line.text, content) ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
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
