package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.text.Letters;

/// Finds where a reported statement ends and the reporter speaks again.
final class StatementEnds {

    private static final int NEAR = 6;
    private static final Set<String> JOINTS = Set.of("كما", "حيث");

    private final Line line;
    private final List<Optional<Onset>> onsets;

    StatementEnds(Line line, List<Optional<Onset>> onsets) {
        this.line = line;
        this.onsets = onsets;
    }

    /// The index of the first token behind what is said.
    int behind(int cueAt, Onset onset) {
        int m = line.markedAt(cueAt);
        if (m < 0 && onset.manner() == Onset.Manner.MARKS) {
            return line.behindMarked(onset.token());
        }
        int at = onset.token();
        int last = Math.min(line.size(), at + Statement.LONGEST);
        while (at < last) {
            if (m >= 0 && line.markedAt(at) != m) {
                return at;
            }
            if (m < 0 && line.markedAt(at) >= 0) {
                if (at > onset.token() && isMarkedClause(at)) {
                    return at;
                }
                at = line.behindMarked(at);
                continue;
            }
            if (at > onset.token() && (endsAt(at) || endsByManner(cueAt, at, onset))) {
                return at;
            }
            at++;
        }
        return Math.min(at, line.size());
    }

    /// «…، “كل ذلك سيتغير غدا”»: a whole clause in marks behind a comma is a quote of its own.
    private boolean isMarkedClause(int at) {
        return line.is(at - 1, Token.Kind.COMMA)
                && Clauses.isOne(line.text, line.marked.get(line.markedAt(at)).content());
    }

    /// «وأن» goes on with what أن began, not with an object. What a thing is called ends with its clause.
    private boolean endsByManner(int cueAt, int at, Onset onset) {
        boolean comma = line.is(at, Token.Kind.COMMA);
        if (onset.manner() == Onset.Manner.PREPOSITION || onset.manner() == Onset.Manner.OBJECT) {
            var next = line.word(comma ? at + 1 : at);
            if ((isFuture(next) && (comma || isNoun(cueAt))) || (comma && isAndClause(next))) {
                return true;
            }
        }
        return switch (onset.manner()) {
            case MARKS, COLON, PARTICLE -> false;
            case PREPOSITION, OBJECT ->
                (comma
                                && onset.rule().startsWith("attached")
                                && (line.cue(onset.token() - 1).isPresent() || describes(cueAt)))
                        || isAndThat(line.word(comma ? at + 1 : at));
        };
    }

    private boolean describes(int cueAt) {
        return line.cue(cueAt).filter(cue -> cue.takes(Attachment.DESCRIPTION)).isPresent();
    }

    /// «ونحن …», «ولن …».
    private static boolean isAndClause(String word) {
        return word.startsWith("و") && FunctionWords.CLAUSE_OPENER.has(word.substring(1));
    }

    private boolean isNoun(int cueAt) {
        return line.cue(cueAt)
                .filter(cue -> cue.form() == ReportingWord.Form.NOUN)
                .isPresent();
    }

    /// «… سيثير …»: a noun phrase holds no verb of its own.
    private static boolean isFuture(String word) {
        return word.length() > 4 && word.charAt(0) == Letters.SEEN && "يتن".indexOf(word.charAt(1)) >= 0;
    }

    private static boolean isAndThat(String word) {
        return word.startsWith("و") && FunctionWords.CONTENT_PARTICLE.has(word.substring(1));
    }

    private boolean endsAt(int at) {
        if (line.is(at, Token.Kind.STOP)) {
            return true;
        }
        if (line.is(at, Token.Kind.COMMA)) {
            return reporterSpeaks(at + 1, true);
        }
        return reporterSpeaks(at, false);
    }

    private boolean reporterSpeaks(int at, boolean behindComma) {
        var word = line.word(at);
        if (word.isEmpty()) {
            return false;
        }
        return reports(at, behindComma)
                || SourcePhrases.beginsAt(line, at) > 0
                || (behindComma && comments(at, word))
                || (behindComma && FunctionWords.CONTRAST.has(word) && (isDividing(word) || reportsSoon(at + 1)))
                || (!behindComma && isDividing(word) && reportsSoon(at + 1))
                || (behindComma && JOINTS.contains(word) && line.cue(at + 1).isPresent())
                || (FunctionWords.CONTRAST.has(word) && reportsAt(at + 1))
                || ((behindComma || word.startsWith("و")) && reportsBehindName(at));
    }

    /// «بينما»، «فيما» set somebody else's words against these; «لكن» may still be the speaker's own.
    private static boolean isDividing(String word) {
        return FunctionWords.CONTRAST.has(word) && (word.endsWith("بينما") || word.equals("فيما"));
    }

    private boolean reports(int at, boolean behindComma) {
        var cue = line.cue(at);
        if (cue.isEmpty() || line.naming(at).isPresent()) {
            return false;
        }
        boolean opens = onsets.get(at).isPresent() || isSaying(at + 1);
        return switch (cue.get().form()) {
            case PARTICIPLE -> opens;
            case PERFECT -> opens && cue.get().prefix() > 0;
            case IMPERFECT ->
                (opens && cue.get().prefix() > 0)
                        || (behindComma && opens && line.naming(at + 1).isPresent());
            case NOUN -> false;
        };
    }

    /// «وتابع قائلا: …»: the participle behind the verb opens what is said.
    private boolean isSaying(int at) {
        return at < line.size()
                && onsets.get(at).isPresent()
                && line.cue(at).filter(cue -> !cue.isVerb()).isPresent();
    }

    private boolean comments(int at, String word) {
        return FunctionWords.END_OF_STATEMENT.has(word)
                || (FunctionWords.IMPERFECT_COMMENT.has(word) && line.is(at + 1, FunctionWords.STATEMENT_COMMENT))
                || (word.startsWith("و") && FunctionWords.STATEMENT_COMMENT.has(word.substring(1)))
                || (word.equals("في") && line.is(at + 1, FunctionWords.STATEMENT_COMMENT))
                || (word.equals("دون") && line.word(at + 1).equals("ان"));
    }

    private boolean reportsSoon(int at) {
        for (int next = at - 1; next < Math.min(at + NEAR, line.size()); next++) {
            if (line.is(next, Token.Kind.COMMA) || line.is(next, Token.Kind.STOP)) {
                return false;
            }
            if (reportsAt(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean reportsAt(int at) {
        return at < line.size()
                && onsets.get(at).isPresent()
                && line.cue(at).map(ReportingWord::isVerb).orElse(false);
    }

    private boolean reportsBehindName(int at) {
        var naming = line.naming(at);
        return naming.isPresent() && reportsAt(naming.get().behind());
    }
}
