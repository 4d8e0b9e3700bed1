package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Finds whose the marked words are that stand in no statement.
final class LooseMarks {

    private static final int GAP = 6;
    private static final int LATEST = 8;

    private final Line line;
    private final List<Statement> statements;
    private final List<Quote> quotes;
    private final Conversation conversation;
    private final LastWord lastWord;

    /// `quotes` are those of the line that were found before.
    LooseMarks(
            Line line, List<Statement> statements, List<Quote> quotes, Conversation conversation, LastWord lastWord) {
        this.conversation = conversation;
        this.lastWord = lastWord;
        this.line = line;
        this.statements = statements;
        this.quotes = quotes;
    }

    /// The quote of the marked stretch number `m`.
    Optional<Quote> of(int m) {
        return continued(m)
                .or(() -> continuedFromLineBefore(m))
                .or(() -> behindAndThat(m))
                .or(() -> behindStatement(m))
                .or(() -> nobodys(m));
    }

    /// «“…”. “…”»: a stretch that follows another with nothing but signs between is the same speaker's.
    private Optional<Quote> continued(int m) {
        int before = line.marks.first(m) - 1;
        while (before >= 0
                && (!line.token(before).isWord() || line.word(before).length() == 1)
                && line.marks.at(before) < 0) {
            before--;
        }
        int earlier = line.marks.at(before);
        if (earlier < 0) {
            return Optional.empty();
        }
        for (Quote quote : quotes.subList(Math.max(0, quotes.size() - LATEST), quotes.size())) {
            if (quote.content().equals(line.marks.words(earlier).content())) {
                return Optional.of(marked(m, quote.cue(), quote.attribution(), "continued-marks"));
            }
        }
        return Optional.empty();
    }

    /// A line that begins with marks, behind one that ends with marks: whoever spoke last goes on.
    private Optional<Quote> continuedFromLineBefore(int m) {
        if (line.marks.first(m) > line.begin
                || line.passage.isHeadline()
                || conversation.lineBefore().filter(LooseMarks::endsWithMarks).isEmpty()) {
            return Optional.empty();
        }
        return conversation.lastOfLineBefore().map(speaker -> {
            var content = line.marks.words(m).content();
            var attribution = new Attribution.Attributed(speaker, new Why("continued-marks", content));
            return marked(m, Optional.empty(), attribution, "continued-marks");
        });
    }

    private static boolean endsWithMarks(Line before) {
        int last = before.size() - 1;
        while (last > 0 && before.marks.at(last) < 0 && !before.token(last).isWord()) {
            last--;
        }
        return !before.passage.isHeadline() && before.marks.at(last) >= 0;
    }

    /// «… بدأ، وإن “الطريق مفتوح”»: who said the one says the other.
    private Optional<Quote> behindAndThat(int m) {
        int particle = line.marks.first(m) - 1;
        var word = line.word(particle);
        if (!word.startsWith("و") || !FunctionWords.CONTENT_PARTICLE.has(word.substring(1))) {
            return Optional.empty();
        }
        int end = line.is(particle - 1, Token.Kind.COMMA) ? particle - 1 : particle;
        for (Statement statement : statements.reversed()) {
            if (particle - statement.from() > Statement.LONGEST) {
                break;
            }
            if (statement.behind() == end && statement.cue().isPresent()) {
                return Optional.of(marked(m, statement.cue(), statement.attribution(), "marks-behind-statement"));
            }
        }
        return Optional.empty();
    }

    /// Marked words in a sentence in which somebody has just spoken: «قائلا “…”، ولم يبق سوى “القليل”».
    private Optional<Quote> behindStatement(int m) {
        int first = line.marks.first(m);
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
        var content = line.marks.words(m).content();
        boolean whole = line.marks.first(m) == 0 && line.marks.behind(0) == line.size();
        if (!whole && !Clauses.isOne(line.text, content)) {
            return Optional.empty();
        }
        var attribution = lastWord.on(LooseWords.of(line, m, statements, conversation))
                .orElseGet(() -> new Attribution.Unattributed(new Why("nobody-named", content)));
        return Optional.of(marked(m, Optional.empty(), attribution, "marks-alone"));
    }

    private Quote marked(int m, Optional<Span> cue, Attribution attribution, String rule) {
        var content = line.marks.words(m).content();
        return new Quote(
                "q",
                Clauses.isSentence(line.text, content) ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL,
                content,
                cue,
                Quote.Stance.NEUTRAL,
                attribution,
                Optional.empty(),
                new Why(rule, content));
    }
}
