package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;
import org.isnad.text.Folded;

/// Asks the rules in turn who speaks.
final class Speakers {

    /// The rule of what is shown, and by nobody known to speak: no statement of anybody.
    static final String SHOWN_BY_THINGS = "shown-by-things";

    /// Named speakers: first behind the verb, as Arabic has it, then before it.
    private static final List<SpeakerRule> NAMED = List.of(
            new ImpersonalVerb(),
            new SourceOfReport(),
            new SubjectOfWas(),
            new SubjectOfEarlier(),
            new LastSpeakerAgain(),
            new SubjectAfterVerb(),
            new AntecedentOfRelative(),
            new SubjectBeforeVerb(),
            new OwnerOfNoun());

    /// Nobody is named beside the verb. That somebody unknown is must be seen before anybody known is thought of.
    private static final List<SpeakerRule> UNNAMED = List.of(
            new TwoSpeakers(),
            new DocumentSpeaks(),
            new UnknownSubject(),
            new ParticipleOfSpeaker(),
            new SubjectOfSentence(),
            new DroppedSubject());

    private Speakers() {}

    /// Who speaks; empty where the report is none: a claim inside a statement with no speaker of its own, or the
    /// author's own «يذكر أن».
    static Optional<Attribution> of(Report report, Conversation conversation) {
        var named = first(NAMED, report, conversation);
        if (named.isPresent()) {
            return named.filter(
                    attribution -> !report.nested() || attribution.speaker().isPresent());
        }
        if (report.nested() || isOwnersNoun(report) || isAuthors(report) || isSomethingSent(report)) {
            return Optional.empty();
        }
        return first(UNNAMED, report, conversation)
                .filter(attribution -> attribution.speaker().isPresent() || !isShown(report))
                .or(() -> Optional.of(new Attribution.Unattributed(
                        new Why(isShown(report) ? SHOWN_BY_THINGS : "nobody-named", report.cueSpan()))));
    }

    /// «تظهر النتائج أن …»: with nobody known to say it, such a verb tells what things show.
    private static boolean isShown(Report report) {
        return report.cue().isVerb()
                && report.onset().manner() != Onset.Manner.MARKS
                && FunctionWords.OF_THINGS_TOO.has(Folded.fold(report.cue().lemma()));
    }

    /// A noun of speech reports only with its owner, or with a pronoun: «قوله».
    private static boolean isOwnersNoun(Report report) {
        var word = report.line().word(report.cueAt());
        return report.cue().form() == Form.NOUN
                && !word.endsWith("ه")
                && !word.endsWith("ها")
                && !word.endsWith("القول");
    }

    /// «يذكر أن …»، «والجدير بالذكر أن …».
    private static boolean isAuthors(Report report) {
        return report.line().is(report.cueAt(), FunctionWords.AUTHORIAL);
    }

    /// «ووجه الاتهام إلى …» may be passive: who sends must be named; but «لكنه وجه الاتهام».
    private static boolean isSomethingSent(Report report) {
        return report.onset().rule().equals("message-after-cue")
                && report.cue().form() != Form.PARTICIPLE
                && !report.line().is(report.cueAt() - 1, FunctionWords.CONTRAST);
    }

    private static Optional<Attribution> first(List<SpeakerRule> rules, Report report, Conversation conversation) {
        for (SpeakerRule rule : rules) {
            var attribution = rule.decide(report, conversation);
            if (attribution.isPresent()) {
                return attribution;
            }
        }
        return Optional.empty();
    }
}
