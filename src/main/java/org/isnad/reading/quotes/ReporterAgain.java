package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;

/// Notices where the reporter speaks again: another report, a comment, somebody set against the speaker.
final class ReporterAgain {

    private static final int NEAR = 6;
    private static final int BESIDE = 5;
    private static final String AS = "كما";
    private static final String OTHER_THAN = "غير";
    private static final String STILL = "بيد";
    private static final String IN = "في";
    private static final String TIME = "حين";
    private static final String FOR = "اذ";

    private final Line line;
    private final List<Optional<Onset>> onsets;

    ReporterAgain(Line line, List<Optional<Onset>> onsets) {
        this.line = line;
        this.onsets = onsets;
    }

    /// Whether the token at `at` is the reporter's, and no more of what is said.
    boolean speaksAt(int at, boolean behindComma) {
        var word = line.word(at);
        if (word.isEmpty()) {
            return false;
        }
        return reports(at, behindComma)
                || (behindComma && MannerOfSaying.isAt(line, at))
                || (FunctionWords.CONTRAST.has(word) && isNotTold(at + 1))
                || isRelativeOfWhatIsSaid(at)
                || (word.equals(IN) && line.word(at + 1).equals(TIME) && reportsSoon(at + 2))
                || SourcePhrases.beginsAt(line, at) > 0
                || ((behindComma || line.is(at + 1, FunctionWords.IN_REFERENCE)) && comments(at, word))
                || (behindComma
                        && FunctionWords.CONTRAST.has(word)
                        && (isDividing(word) || reportsSoon(at + 1) || isReportersOwn(word)))
                || (!behindComma && isDividing(word) && reportsSoon(at + 1))
                || (FunctionWords.JOINT.has(word)
                        && (behindComma ? line.cue(at + 1).isPresent() : isAsSomebodySaid(at) || reportsAt(at + 1)))
                || (word.equals(FOR) && reportsAt(at + 1))
                || (FunctionWords.CONTRAST.has(word) && (reportsAt(at + 1) || reportsBehindName(at + 1)))
                || ((behindComma || word.startsWith("و")) && reportsBehindName(at));
    }

    /// Of whom the statement is; not «الأمر الذي تعتبره بكين …», which tells of another, within what is said. «… التوتر
    /// الذي قال إنه …», «… الاتفاق الذي اعتبره …».
    private boolean isRelativeOfWhatIsSaid(int at) {
        return line.is(at, FunctionWords.RELATIVE)
                && reportsAt(at + 1)
                && onsets.get(at + 1)
                        .filter(onset -> onset.token() - at <= BESIDE)
                        .isPresent()
                && line.naming(at + 2).isEmpty()
                && line.headedAt(at + 2).isEmpty()
                && line.cue(at + 1)
                        .filter(cue -> cue.stance() == ReportingWord.Stance.NEUTRAL
                                || cue.stance() == ReportingWord.Stance.ASSERTIVE)
                        .isPresent();
    }

    /// «…، لكنها لم تفصح عن …»: what was not said the reporter tells.
    private boolean isNotTold(int at) {
        return line.is(at, FunctionWords.NEGATION)
                && line.cue(at + 1).filter(ReportingWord::isVerb).isPresent();
    }

    /// «… غدا كما أعلن الوزير».
    private boolean isAsSomebodySaid(int at) {
        return line.word(at).equals(AS)
                && line.cue(at + 1)
                        .filter(cue -> cue.isVerb() && cue.prefix() == 0)
                        .isPresent()
                && line.naming(at + 2)
                        .or(() -> line.headedAt(at + 2))
                        .filter(naming -> reportsAt(at + 1) || endsSentence(naming.behind()))
                        .isPresent();
    }

    private boolean endsSentence(int at) {
        return at == line.size() || line.is(at, Token.Kind.STOP);
    }

    /// «…، غير أن الغاز لم يصل»: the reporter knows better.
    private static boolean isReportersOwn(String word) {
        return word.equals(OTHER_THAN) || word.equals(STILL);
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
            case PARTICIPLE -> opens || (behindComma && cue.get().agreement() == Agreement.MASCULINE);
            case PERFECT, IMPERFECT ->
                (opens && cue.get().prefix() > 0) || (behindComma && opens && isBeforeSubject(at, cue.get()));
            case NOUN -> false;
        };
    }

    /// «…، قال الوزير إن …»; not «أن مسؤولا في الوزارة، أبلغ النواب أن …», whom the verb takes.
    private boolean isBeforeSubject(int at, ReportingWord cue) {
        return (cue.form() == ReportingWord.Form.IMPERFECT || !SubjectAfterVerb.takesPersons(cue))
                && line.naming(at + 1)
                        .or(() -> line.headedAt(at + 1))
                        .filter(naming -> !naming.attached())
                        .isPresent();
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
        var naming = line.naming(at).or(() -> line.headedAt(at));
        if (naming.isEmpty()) {
            return false;
        }
        int behind = naming.get().behind();
        var joined = line.naming(behind)
                .filter(next -> next.first() == behind && line.word(behind).startsWith("و"));
        int verb = joined.map(Naming::behind).orElse(behind);
        boolean dual =
                line.cue(verb).filter(cue -> cue.agreement() == Agreement.DUAL).isPresent();
        return reportsAt(verb) && dual == joined.isPresent();
    }
}
