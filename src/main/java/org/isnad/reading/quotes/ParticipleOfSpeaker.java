package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// A participle says more of the one who acts in its sentence: «…، مشيرا إلى أن …».
final class ParticipleOfSpeaker implements SpeakerRule {

    private static final int REACH = 20;

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (report.cue().form() != Form.PARTICIPLE) {
            return Optional.empty();
        }
        var close = report.namingBefore(report.cueAt())
                .filter(naming -> !naming.governed() && naming.behind() == report.cueAt());
        if (close.isPresent()) {
            return SpeakerRule.attributed("participle-of-speaker", report, subjectOfClause(report, close.get()));
        }
        int start = report.sentenceStart();
        for (Statement earlier : conversation.since(start)) {
            if (earlier.attribution().why().rule().equals("impersonal-verb")) {
                return Optional.empty();
            }
            if (!earlier.attribution().why().rule().equals(OwnerOfNoun.RULE)
                    && earlier.behind() > start
                    && earlier.behind() <= report.cueAt()
                    && earlier.cue().isPresent()
                    && agrees(report, earlier)) {
                return Optional.of(again(report, earlier));
            }
        }
        return Optional.empty();
    }

    /// «وحيا الوزير نظيره قائلا …»: the first who is named behind the last comma acts.
    private static Naming subjectOfClause(Report report, Naming close) {
        var line = report.line();
        var first = close;
        for (int at = close.head() - 1; at >= 0 && close.head() - at < REACH; at--) {
            if (line.marks.at(at) < 0 && (line.is(at, Token.Kind.COMMA) || line.is(at, Token.Kind.STOP))) {
                break;
            }
            var naming = line.naming(at).filter(one -> line.marks.at(one.first()) < 0 && isActor(line, one));
            first = naming.orElse(first);
        }
        return first;
    }

    private static boolean isActor(Line line, Naming naming) {
        return !naming.governed()
                && naming.participant().kind() == Participant.Kind.PERSON
                && !line.word(naming.head() - 1).startsWith(Letters.ARTICLE);
    }

    /// «كتبت الصحيفة إن الرئيس عاد مهددا بـ…»: she wrote, he threatens; «مهددين بـ…»: they do.
    private static boolean agrees(Report report, Statement earlier) {
        var cue = report.line().cueAt(earlier.cue().orElseThrow());
        var gender = report.cue().agreement();
        return cue.filter(ReportingWord::isVerb).isEmpty()
                || !(isOneOfTwo(cue.get().agreement())
                        && (isOneOfTwo(gender) || cue.get().agreement() == Agreement.FEMININE))
                || gender == cue.get().agreement();
    }

    private static boolean isOneOfTwo(Agreement gender) {
        return gender == Agreement.MASCULINE || gender == Agreement.FEMININE;
    }

    private static Attribution again(Report report, Statement earlier) {
        var why = new Why("participle-of-speaker", earlier.cue().orElseThrow(), report.cueSpan());
        return earlier.attribution()
                .speaker()
                .<Attribution>map(speaker -> new Attribution.Attributed(speaker, why))
                .orElseGet(() -> new Attribution.Unattributed(why));
    }
}
