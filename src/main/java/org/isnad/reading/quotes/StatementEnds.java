package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;

/// Finds where a reported statement ends and the reporter speaks again.
final class StatementEnds {

    private static final int NEAR = 6;

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
        while (at < line.size()) {
            if (m >= 0 && line.markedAt(at) != m) {
                return at;
            }
            if (m < 0 && line.markedAt(at) >= 0) {
                at = line.behindMarked(at);
                continue;
            }
            if (at > onset.token() && endsAt(at)) {
                return at;
            }
            at++;
        }
        return at;
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
                || (behindComma && word.equals("كما") && line.cue(at + 1).isPresent())
                || (behindComma && reportsBehindName(at));
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
        boolean opens = onsets.get(at).isPresent();
        return switch (cue.get().form()) {
            case PARTICIPLE -> opens;
            case PERFECT -> opens && cue.get().prefix() > 0;
            case IMPERFECT -> (opens && cue.get().prefix() > 0) || (behindComma && opens && line.naming(at + 1).isPresent());
            case NOUN -> false;
        };
    }

    private boolean comments(int at, String word) {
        return FunctionWords.END_OF_STATEMENT.has(word)
                || (FunctionWords.IMPERFECT_COMMENT.has(word) && FunctionWords.STATEMENT_COMMENT.has(line.word(at + 1)))
                || (word.equals("في") && line.word(at + 1).equals("اشارة"))
                || (word.equals("دون") && line.word(at + 1).equals("ان"));
    }

    private boolean reportsSoon(int at) {
        for (int next = at - 1; next < Math.min(at + NEAR, line.size()); next++) {
            if (line.is(next, Token.Kind.COMMA) || line.is(next, Token.Kind.STOP)) {
                return false;
            }
            if (onsets.get(next).isPresent() && line.cue(next).map(ReportingWord::isVerb).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private boolean reportsBehindName(int at) {
        var naming = line.naming(at);
        return naming.isPresent()
                && naming.get().behind() < line.size()
                && onsets.get(naming.get().behind()).isPresent()
                && line.cue(naming.get().behind()).map(ReportingWord::isVerb).orElse(false);
    }
}
