package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;

/// Finds where a reported statement ends and the reporter speaks again.
final class StatementEnds {

    private final Line line;
    private final ReporterAgain reporter;

    StatementEnds(Line line, List<Optional<Onset>> onsets) {
        this.line = line;
        this.reporter = new ReporterAgain(line, onsets);
    }

    /// The index of the first token behind what is said.
    int behind(int cueAt, Onset onset) {
        int m = line.marks.at(cueAt);
        if (m < 0 && onset.manner() == Onset.Manner.MARKS) {
            return line.marks.behind(onset.token());
        }
        int at = onset.token();
        int last = Math.min(line.size(), at + Statement.LONGEST);
        while (at < last) {
            if (m >= 0 && line.marks.at(at) != m) {
                return at;
            }
            if (m < 0 && line.marks.at(at) >= 0) {
                if (at > onset.token() && isMarkedClause(at)) {
                    return at;
                }
                boolean named = line.isNameInMarks(line.marks.at(at));
                at = line.marks.behind(at);
                if (!named && isToldOfMarked(at)) {
                    return at;
                }
                continue;
            }
            if (at > onset.token() && (endsAt(at) || PhraseEnds.at(line, cueAt, at, onset))) {
                return at;
            }
            at++;
        }
        return Math.min(at, line.size());
    }

    /// «…، “كل ذلك سيتغير غدا”»: a whole clause in marks behind a comma is a quote of its own.
    private boolean isMarkedClause(int at) {
        return line.is(at - 1, Token.Kind.COMMA)
                && Clauses.isOne(line.text, line.marks.words(line.marks.at(at)).content());
    }

    /// «“…”، التي …»: behind the marks and a comma the reporter tells more.
    private boolean isToldOfMarked(int at) {
        return line.is(at, Token.Kind.COMMA)
                && line.is(at + 1, FunctionWords.RELATIVE)
                && !line.word(at + 1).startsWith("و");
    }

    private boolean endsAt(int at) {
        if (line.is(at, Token.Kind.STOP)) {
            return true;
        }
        if (line.is(at, Token.Kind.COMMA)) {
            return reporter.speaksAt(at + 1, true) || isAndThatMarked(at + 1);
        }
        return reporter.speaksAt(at, false) || isAndThatMarked(at);
    }

    /// «… بدأ، وإن “الطريق مفتوح”»: a whole clause in marks behind another أن is a quote of its own, too.
    private boolean isAndThatMarked(int at) {
        var word = line.word(at);
        return word.startsWith("و")
                && FunctionWords.CONTENT_PARTICLE.has(word.substring(1))
                && line.marks.at(at + 1) >= 0
                && line.marks.at(at) < 0
                && Clauses.isSentence(
                        line.text, line.marks.words(line.marks.at(at + 1)).content());
    }
}
