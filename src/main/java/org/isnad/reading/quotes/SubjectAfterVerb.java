package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Stance;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Folded;

/// The verb, then its subject: «وقال الرئيس الفرنسي إيمانويل ماكرون إن …».
final class SubjectAfterVerb implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (!report.cue().isVerb() || isPlural(report)) {
            return Optional.empty();
        }
        var line = report.line();
        for (int at = report.cueAt() + 1; at < report.onset().token(); at++) {
            var naming = line.naming(at);
            if (naming.isEmpty() || line.markedAt(at) != line.markedAt(report.cueAt()) && naming.get().first() != at) {
                continue;
            }
            if (naming.get().first() == at && canSpeak(report, naming.get())) {
                return SpeakerRule.attributed("subject-after-verb", report, naming.get());
            }
            at = naming.get().behind() - 1;
        }
        return Optional.empty();
    }

    private static boolean isPlural(Report report) {
        return report.cue().agreement() == Agreement.PLURAL || report.cue().agreement() == Agreement.DUAL;
    }

    private static boolean canSpeak(Report report, Naming naming) {
        if (naming.governed() || naming.span().start() < report.cueSpan().end()) {
            return false;
        }
        var kind = naming.participant().kind();
        var words = Folded.fold(naming.span().of(report.line().text));
        if (report.cue().agreement() == Agreement.MASCULINE && kind == Kind.COUNTRY) {
            return FunctionWords.MASCULINE_COUNTRY.has(words) || words.startsWith("الجانب");
        }
        return !(takesPersons(report) && isAccusative(kind, words));
    }

    /// Whether the verb's object may be somebody: «دعا»، «طالب»، «أبلغ».
    static boolean takesPersons(Report report) {
        return report.cue().stance() == Stance.DEMANDING
                || report.cue().stance() == Stance.DENYING
                || report.cue().takes(Attachment.PERSON);
    }

    /// «المسؤولين» is whom one calls upon; «المسؤولون» calls.
    private static boolean isAccusative(Kind kind, String words) {
        int end = words.indexOf(' ');
        return kind == Kind.GROUP && (end < 0 ? words : words.substring(0, end)).endsWith("ين");
    }
}
