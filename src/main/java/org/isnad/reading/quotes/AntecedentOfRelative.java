package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.reading.Attribution;
import org.isnad.text.Folded;

/// A relative clause: «الوزير سامي حداد، الذي قال إن …».
final class AntecedentOfRelative implements SpeakerRule {

    private static final String PRONOUN = "ه";
    private static final String PRONOUN_OF_SHE = "ها";
    private static final String WHO_HE = "الذي";
    private static final String WHO_SHE = "التي";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        int before = report.cueAt() - 1;
        while (before >= 0 && report.line().isSubjectBlank(before)) {
            before--;
        }
        if (before < 0 || !report.line().is(before, FunctionWords.RELATIVE) || isObject(report)) {
            return Optional.empty();
        }
        var relative = report.line().word(before);
        return report.namingBefore(before)
                .filter(naming -> agrees(report.line(), relative, naming))
                .flatMap(naming -> SpeakerRule.attributed("antecedent-of-relative", report, naming));
    }

    /// «… إلى دور طهران الذي يعتبره …», «اتفاق إيران الذي قال إنه …»: the relative is of another noun.
    private static boolean agrees(Line line, String relative, Naming naming) {
        var participant = naming.participant();
        return switch (participant.kind()) {
            case PERSON -> !relative.endsWith(WHO_SHE) || participant.roles().isEmpty() || Gender.isWoman(participant);
            case COUNTRY ->
                !relative.endsWith(WHO_HE)
                        || !PossibleSpeaker.isFeminine(
                                participant.kind(), Folded.fold(naming.span().of(line.text)));
            case GROUP, ORGANISATION -> true;
        };
    }

    /// «الذي تتهمه الشرطة بـ…», «التي قال إنها …»: the verb does not agree with it, or has a pronoun for it.
    static boolean isObject(Report report) {
        var line = report.line();
        var relative = line.word(report.cueAt() - 1);
        var agreement = report.cue().agreement();
        var verb = line.word(report.cueAt());
        return (relative.endsWith(WHO_HE) && agreement == Agreement.FEMININE)
                || (relative.endsWith(WHO_SHE) && agreement == Agreement.MASCULINE)
                || (SubjectAfterVerb.takesPersons(report) && (verb.endsWith(PRONOUN) || verb.endsWith(PRONOUN_OF_SHE)));
    }
}
