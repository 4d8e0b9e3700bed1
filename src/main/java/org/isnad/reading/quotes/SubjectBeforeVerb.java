package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Letters;

/// The subject, then the verb: «لكن مصادر أكدت أن …», «أما الوزير فقال …».
final class SubjectBeforeVerb implements SpeakerRule {

    private static final char WAW = 'و';

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var word = report.line().word(report.cueAt());
        if (!report.cue().isVerb() || (report.cue().prefix() > 0 && word.charAt(0) == WAW)) {
            return Optional.empty();
        }
        return report.namingBefore(report.cueAt())
                .flatMap(naming -> Spokesmen.before(report.line(), naming))
                .filter(naming -> !naming.governed() || isIndefinite(report, naming))
                .filter(naming -> report.cue().agreement() != Agreement.DUAL && isWhole(report.line(), naming))
                .flatMap(naming -> SpeakerRule.attributed("subject-before-verb", report, naming));
    }

    /// «… وروما ترفض …».
    private static boolean opensClause(Line line, Naming naming) {
        return line.passage.isHeadline()
                && line.word(naming.head()).charAt(0) == WAW
                && naming.span().start() > line.token(naming.head()).start();
    }

    /// «خروج ألمانيا أثبت أن …»: a noun before a state's name is what the verb tells of.
    private static boolean isWhole(Line line, Naming naming) {
        var before = line.word(naming.head() - 1);
        return naming.participant().kind() != Kind.COUNTRY
                || before.isEmpty()
                || opensClause(line, naming)
                || FunctionWords.CONTENT_PARTICLE.has(before)
                || FunctionWords.CONTRAST.has(before)
                || FunctionWords.ADVERB.has(before)
                || FunctionWords.SUBJECT_BLANK.has(before.substring(before.charAt(0) == WAW ? 1 : 0));
    }

    /// «مع تقديرات دولية تشير إلى …»: the verb tells more of an indefinite noun.
    private static boolean isIndefinite(Report report, Naming naming) {
        return naming.behind() == report.cueAt()
                && naming.participant().kind() != Kind.PERSON
                && naming.participant().kind() != Kind.COUNTRY
                && !naming.attached()
                && !report.line().word(naming.first()).startsWith(Letters.ARTICLE);
    }
}
