package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.reading.Attribution;
import org.isnad.reading.Quote;
import org.isnad.text.Span;

/// Finds what the reporting words of a line report, and who says it.
final class Statements {

    /// How many tokens before the reporting word the statement may be named that it is made in.
    private static final int NEAR = 12;

    static final String PASS_ON = "نقل";

    private final Line line;
    private final Conversation conversation;
    private final List<Optional<Onset>> onsets;
    private final StatementEnds ends;
    private final List<Statement> found = new ArrayList<>();

    private Statements(Line line, Conversation conversation) {
        this.line = line;
        this.conversation = conversation;
        this.onsets = Onsets.of(line);
        this.ends = new StatementEnds(line, onsets);
    }

    /// In the order of their reporting words.
    static List<Statement> of(Line line, Conversation conversation) {
        var statements = new Statements(line, conversation);
        conversation.nextLine(line);
        for (int at = 0; at < line.size(); at++) {
            statements.read(at);
        }
        return statements.found;
    }

    private void read(int at) {
        var headline = HeadlineColon.at(line, at, onsets);
        if (headline.isPresent()) {
            add(headline.get(), Agreement.NONE, false);
        }
        var source = NamedSource.at(line, at, found);
        if (source.isPresent()) {
            add(source.get(), Agreement.NONE, false);
        }
        onsets.get(at).ifPresent(onset -> read(at, onset));
        if (isAndThat(at)) {
            goOn(at);
        }
    }

    /// «قال إن …. وأنه …»: a sentence that begins so goes on with what was said before it.
    private boolean isAndThat(int at) {
        var word = line.word(at);
        return word.startsWith("و")
                && FunctionWords.CONTENT_PARTICLE.has(word.substring(1))
                && line.is(at - 1, Token.Kind.STOP)
                && at + 1 < line.size()
                && !found.isEmpty()
                && found.getLast().manner() == Onset.Manner.PARTICLE;
    }

    private void goOn(int at) {
        var before = found.getLast();
        var onset = new Onset(
                "particle-after-cue",
                at + 1,
                line.token(at + 1).start(),
                Onset.Manner.PARTICLE,
                List.of(line.token(at).span()));
        int behind = ends.behind(at, onset);
        content(onset, behind).ifPresent(content -> found.add(before.with(onset.token(), behind, content)));
    }

    private void read(int at, Onset onset) {
        var outer = outer(at);
        boolean nested = outer.isPresent() || line.marks.at(at) >= 0;
        var cue = line.cue(at).orElseThrow();
        var report = new Report(line, at, cue, onset, nested);
        var attribution = Speakers.of(report, conversation);
        if (attribution.isEmpty()
                || isSpokenFor(report)
                || isWhatIsSaid(report)
                || isBySignsAlone(onset, attribution.get())) {
            return;
        }
        if (!nested && isInDocument(report)) {
            attribution.get().speaker().ifPresent(conversation::issues);
        }
        int behind =
                Math.min(ends.behind(at, onset), outer.map(Statement::behind).orElse(line.size()));
        content(onset, behind)
                .map(content -> insideMarks(at, content))
                .ifPresent(
                        content -> add(statement(report, attribution.get(), behind, content), cue.agreement(), nested));
    }

    private Statement statement(Report report, Attribution attribution, int behind, Span content) {
        var onset = report.onset();
        var evidence = new ArrayList<>(onset.evidence());
        evidence.add(report.cueSpan());
        return new Statement(
                line,
                Optional.of(report.cueSpan()),
                stance(report.cue()),
                onset.token(),
                behind,
                content,
                onset.manner(),
                attribution,
                Addressees.of(report, attribution),
                onset.rule(),
                evidence);
    }

    private void add(Statement statement, Agreement agreement, boolean nested) {
        found.add(statement);
        if (!nested) {
            conversation.add(statement, agreement);
        }
    }

    /// What one word has opened, a second before it does not open again: «قال في تصريح لـ… إن».
    private boolean isSpokenFor(Report report) {
        return !found.isEmpty()
                && found.getLast().content().start() == report.onset().offset();
    }

    /// «قالت الوزارة في بيان إن …»; not «نقلت الوزارة في بيان عن الوزير قوله …».
    private boolean isInDocument(Report report) {
        if (report.cue().form() == ReportingWord.Form.NOUN
                || report.cue().lemma().equals(PASS_ON)) {
            return false;
        }
        int from = Math.max(report.sentenceStart(), report.cueAt() - NEAR);
        for (int at = from; at < report.onset().token(); at++) {
            if (line.is(at, FunctionWords.DOCUMENT)) {
                return true;
            }
        }
        return false;
    }

    /// Where only signs tell that something is said, somebody must be known to say it.
    private static boolean isBySignsAlone(Onset onset, Attribution attribution) {
        return onset.rule().equals(OnsetByPoints.RULE) && attribution.speaker().isEmpty();
    }

    /// «أعرب عن ترحيب بلاده بـ…»: the noun is itself what somebody says.
    private boolean isWhatIsSaid(Report report) {
        return report.cue().form() == ReportingWord.Form.NOUN
                && !found.isEmpty()
                && found.getLast().from() == report.cueAt();
    }

    private Span insideMarks(int at, Span content) {
        int m = line.marks.at(at);
        return m < 0 ? content : content.intersection(line.marks.words(m).content());
    }

    private Optional<Statement> outer(int at) {
        for (Statement statement : found.reversed()) {
            if (statement.holds(at)) {
                return Optional.of(statement);
            }
            if (at - statement.from() > Statement.LONGEST) {
                break;
            }
        }
        return Optional.empty();
    }

    /// From the onset to the last word, a comma at the end left out.
    private Optional<Span> content(Onset onset, int behind) {
        int last = behind - 1;
        while (last >= onset.token() && (line.is(last, Token.Kind.COMMA) || line.is(last, Token.Kind.COLON))) {
            last--;
        }
        return last < onset.token() || line.token(last).end() <= onset.offset()
                ? Optional.empty()
                : Optional.of(new Span(onset.offset(), line.token(last).end()));
    }

    private static Quote.Stance stance(ReportingWord cue) {
        return switch (cue.stance()) {
            case NEUTRAL -> Quote.Stance.NEUTRAL;
            case ASSERTIVE -> Quote.Stance.ASSERTIVE;
            case DOUBTFUL -> Quote.Stance.DOUBTFUL;
            case DENYING -> Quote.Stance.DENYING;
            case DEMANDING -> Quote.Stance.DEMANDING;
            case PRAISING -> Quote.Stance.PRAISING;
        };
    }
}
