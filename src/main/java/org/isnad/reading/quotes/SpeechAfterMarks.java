package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.reading.Attribution;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Words;

/// Marked words, then who said them: «“لن نعود”، قال الوزير».
final class SpeechAfterMarks {

    private static final int REACH = 10;

    private SpeechAfterMarks() {}

    static Optional<Quote> of(Line line, int m, List<Statement> statements) {
        int cue = firstWord(line, line.marks.behind(line.marks.first(m)));
        return behind(line, m, cue).filter(quote -> !reportsOther(quote, statements));
    }

    /// «“شاملة” تتعهد الحكومة فيها بـ…»: the verb already has what it reports.
    private static boolean reportsOther(Quote quote, List<Statement> statements) {
        return statements.stream().anyMatch(statement -> statement.cue().equals(quote.cue()));
    }

    private static int firstWord(Line line, int from) {
        int at = from;
        while (at < line.size() && !line.token(at).isWord()) {
            at++;
        }
        return at;
    }

    private static Optional<Quote> behind(Line line, int m, int at) {
        var cue = line.cue(at).filter(word -> word.isVerb() && word.prefix() == 0);
        boolean word = Words.in(line.text, line.marks.words(m).content()).size() < 2;
        if (cue.isEmpty() || word || line.marks.at(at) >= 0) {
            return Optional.empty();
        }
        for (int next = at + 1; next < Math.min(line.size(), at + REACH); next++) {
            var naming = line.naming(next);
            if (line.is(next, Token.Kind.STOP) || line.marks.at(next) >= 0) {
                return Optional.empty();
            }
            if (naming.isPresent()) {
                return naming.filter(one -> !one.governed()).map(one -> quote(line, m, at, one));
            }
        }
        return Optional.empty();
    }

    private static Quote quote(Line line, int m, int cueAt, Naming naming) {
        var content = line.marks.words(m).content();
        var cue = line.cueSpan(cueAt);
        return new Quote(
                "q",
                Clauses.isSentence(line.text, content) ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL,
                content,
                Optional.of(cue),
                Quote.Stance.NEUTRAL,
                new Attribution.Attributed(naming.id(), new Why("speech-after-marks", cue, naming.span())),
                Optional.empty(),
                new Why("speech-after-marks", cue));
    }
}
