package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.Titles;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// A source named beside what it says: «وبحسب الوزارة، فإن …»، «…، وفق الوكالة».
final class NamedSource {

    private static final int REACH = 12;
    private static final int NEAR = 1;

    /// «وجاء الإعلان عنه الخميس على لسان الوزير» tells no more than that.
    private static final int BARE_COMMENT = 6;
    private static final int LONGEST = 120;
    private static final int FEWEST = 3;

    private NamedSource() {}

    static Optional<Statement> at(Line line, int at, List<Statement> found) {
        int length = line.marks.at(at) >= 0 ? 0 : SourcePhrases.beginsAt(line, at);
        if (length == 0) {
            return AsSomebodySaid.at(line, at).flatMap(source -> before(line, at, source, found));
        }
        var source = source(line, at + length);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return opensSentence(line, at) ? behind(line, at, source.get()) : before(line, at, source.get(), found);
    }

    private static Optional<Naming> source(Line line, int from) {
        for (int at = from; at < Math.min(line.size(), from + REACH); at++) {
            if (line.is(at, Token.Kind.STOP) || (at > from && line.is(at, Token.Kind.COMMA))) {
                return Optional.empty();
            }
            var naming = line.naming(at);
            if (naming.isPresent()) {
                return naming.filter(one -> !isOwner(line, from, one)
                        && (line.unnamedWords(from, one.head()) <= NEAR || isWhatSomebodySaid(line, from)));
            }
        }
        return Optional.empty();
    }

    /// «حسبما قال مكتب الوزيرة»: the office did.
    private static boolean isOwner(Line line, int from, Naming naming) {
        int verb = line.is(from, FunctionWords.WHAT) ? from + 1 : from;
        return naming.participant().kind() == Kind.PERSON
                && naming.head() == verb + 2
                && line.cue(verb).filter(ReportingWord::isVerb).isPresent()
                && !line.word(verb + 1).startsWith(Letters.ARTICLE)
                && !line.is(verb + 1, FunctionWords.PREPOSITION)
                && !line.is(verb + 1, FunctionWords.ADVERB)
                && Titles.ofNews().of(line.word(verb + 1)).isEmpty();
    }

    /// «بحسب ما ذكر …»، «حسبما قال …».
    private static boolean isWhatSomebodySaid(Line line, int from) {
        return line.is(from, FunctionWords.WHAT) || line.word(from - 1).endsWith("ما");
    }

    private static boolean opensSentence(Line line, int at) {
        boolean contrast = line.is(at - 1, FunctionWords.CONTRAST);
        int first = contrast ? at - 1 : at;
        return first == 0 || (line.is(first - 1, Token.Kind.STOP) && hasMoreThanSource(line, at));
    }

    private static boolean hasMoreThanSource(Line line, int at) {
        for (int next = at; next < Math.min(line.size(), at + 2 * REACH); next++) {
            if (line.is(next, Token.Kind.COMMA)) {
                return true;
            }
            if (line.is(next, Token.Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Statement> behind(Line line, int at, Naming source) {
        return WordsOfSource.behind(line, source)
                .filter(words -> line.unnamedWords(words.from(), words.behind()) >= FEWEST)
                .map(words -> statement(line, at, source, words.from(), words.behind(), words.offset()));
    }

    private static Optional<Statement> before(Line line, int at, Naming source, List<Statement> found) {
        int behind = at;
        while (behind > 0 && (line.is(behind - 1, Token.Kind.COMMA) || line.is(behind - 1, Token.Kind.STOP))) {
            behind--;
        }
        int from = behind;
        while (from > line.begin
                && behind - from < LONGEST
                && (line.marks.at(from - 1) >= 0 || !line.is(from - 1, Token.Kind.STOP))) {
            from--;
        }
        for (Statement earlier : found.reversed()) {
            if (from - earlier.from() > Statement.LONGEST) {
                break;
            }
            // «وذكرت الوكالة، نقلا عن الوزير، أن …»: what is said is still to come.
            if (earlier.from() > at || (earlier.behind() > from && earlier.from() < behind)) {
                return Optional.empty();
            }
        }
        // «ونقلت الوكالة على لسان الوزير قوله …»: what stands before reports.
        return behind - from < FEWEST
                        || (line.is(from, FunctionWords.CAME_ABOUT) && behind - from <= BARE_COMMENT)
                        || line.cue(from)
                                .filter(cue -> cue.isVerb() && cue.takes(ReportingWord.Attachment.PARTICLE))
                                .isPresent()
                ? Optional.empty()
                : Optional.of(statement(
                        line, at, source, from, behind, line.token(from).start()));
    }

    private static Statement statement(Line line, int at, Naming source, int from, int behind, int offset) {
        var token = line.token(at);
        var cue = new Span(line.letter(token, SourcePhrases.lettersBefore(token.folded())), token.end());
        var evidence = List.of(cue, source.span());
        return new Statement(
                line,
                Optional.of(cue),
                Quote.Stance.NEUTRAL,
                from,
                behind,
                new Span(offset, line.token(behind - 1).end()),
                Onset.Manner.PARTICLE,
                new Attribution.Attributed(source.id(), new Why("named-source", evidence)),
                Optional.empty(),
                "named-source",
                evidence);
    }
}
