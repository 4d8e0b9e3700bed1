package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Stance;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// The verb, then its subject: «وقال الرئيس الفرنسي إيمانويل ماكرون إن …».
final class SubjectAfterVerb implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (!report.cue().isVerb()
                || report.cue().isOfDocument()
                || isPlural(report)
                || isOfDocument(report)
                || hasSubjectBefore(report)) {
            return Optional.empty();
        }
        var line = report.line();
        for (int at = report.cueAt() + 1; at < behindSubject(report); at++) {
            var naming = line.naming(at);
            if (naming.isEmpty()) {
                continue;
            }
            if (naming.get().first() == at && PossibleSpeaker.is(report, naming.get())) {
                if (isOfActor(report, naming.get())) {
                    return Optional.empty();
                }
                if (mayBeObject(report, naming.get(), conversation)) {
                    return Optional.of(new Attribution.Unattributed(new Why(
                            "subject-or-object", report.cueSpan(), naming.get().span())));
                }
                return Optional.of(naming.get())
                        .filter(first -> isJoined(line, first))
                        .flatMap(first -> TwoSpeakers.known(report, first, conversation))
                        .or(() -> SpeakerRule.attributed(
                                "subject-after-verb", report, Spokesmen.named(line, naming.get())));
            }
            if (takesPersons(report) && !naming.get().governed()) {
                // «تتهم إدارة ماكرون شولتس بـ…»: the second is whom it is said of.
                return Optional.empty();
            }
            at = naming.get().behind() - 1;
        }
        return Optional.empty();
    }

    /// «قال البيان المشترك للوزير ونظيره».
    private static boolean isOfDocument(Report report) {
        int noun = report.cueAt() + 1;
        return report.line().is(noun, FunctionWords.DOCUMENT)
                && report.line().word(noun).startsWith(Letters.ARTICLE);
    }

    /// Who sends stands before what is sent: «وجه الوزير الدعوة لنظيره».
    private static int behindSubject(Report report) {
        if (report.cue().takes(Attachment.MESSAGE)) {
            for (int at = report.cueAt() + 1; at < report.onset().token(); at++) {
                if (report.line().is(at, FunctionWords.SPEECH_NOUN)) {
                    return at;
                }
            }
        }
        return report.onset().token();
    }

    /// «وترامب دعا نظيره إلى …»: whom the verb takes stands behind it, who calls before.
    private static boolean hasSubjectBefore(Report report) {
        return (takesPersons(report) || report.cue().takes(Attachment.DESCRIPTION))
                && report.cue().prefix() == 0
                && (report.isBehindPronoun()
                        || isBehindRelative(report)
                        || report.line()
                                .naming(report.cueAt() - 1)
                                .filter(naming -> !naming.governed())
                                .isPresent());
    }

    /// «الوزير الذي وصف خصومه بأنهم …».
    private static boolean isBehindRelative(Report report) {
        int before = report.cueAt() - 1;
        return report.line().is(before, FunctionWords.RELATIVE)
                && !AntecedentOfRelative.isObject(report)
                && report.namingBefore(before)
                        .filter(naming -> naming.participant().kind() == Kind.PERSON)
                        .isPresent();
    }

    /// «زار الوزير المدينة … وحث السكان على …»: who acts in the sentence calls upon the others.
    private static boolean isOfActor(Report report, Naming object) {
        int start = report.sentenceStart();
        var all = report.line().namings;
        if (!takesPersons(report)
                || report.cue().prefix() == 0
                || object.participant().kind() != Kind.GROUP) {
            return false;
        }
        for (int n = report.line().firstNamingFrom(start);
                n < all.size() && all.get(n).first() < report.cueAt();
                n++) {
            if (!all.get(n).governed() && all.get(n).participant().kind() == Kind.PERSON) {
                return report.cue().agreement() == Agreement.MASCULINE;
            }
        }
        return false;
    }

    /// «وطالب الحزب بـ…»: does the party demand, or is it asked to? With a speaker before it, nobody can tell.
    private static boolean mayBeObject(Report report, Naming naming, Conversation conversation) {
        return takesPersons(report)
                && report.cue().prefix() > 0
                && naming.participant().kind() != Kind.PERSON
                && report.onset().manner() != Onset.Manner.OBJECT
                && !isIndefinite(report, naming)
                && !hasObjectBehind(report, naming)
                && !isNominative(report.line().word(naming.first()))
                && report.cueAt() > 0
                && report.line().naming(naming.behind()).isEmpty()
                && conversation
                        .lastSpeaker(report.cue().agreement())
                        .filter(speaker -> !speaker.equals(naming.id()))
                        .isPresent();
    }

    /// «شخصيات بارزة»: whom one calls upon is known.
    private static boolean isIndefinite(Report report, Naming naming) {
        return naming.participant().kind() == Kind.GROUP
                && !report.line().word(naming.first()).startsWith(Letters.ARTICLE);
    }

    /// «وحثت الوزارة المواطنين على …».
    private static boolean hasObjectBehind(Report report, Naming naming) {
        var line = report.line();
        int at = naming.behind();
        return at + 1 < report.onset().token()
                && line.word(at).startsWith(Letters.ARTICLE)
                && line.word(at).endsWith("ين");
    }

    /// «الرجلان»، «المسؤولون»: no object ends so.
    private static boolean isNominative(String word) {
        return word.startsWith(Letters.ARTICLE) && (word.endsWith("ان") || word.endsWith("ون"));
    }

    /// «وأكد ماكرون وشولتس أن …».
    private static boolean isJoined(Line line, Naming naming) {
        return line.naming(naming.behind())
                .or(() -> line.headedAt(naming.behind()))
                .filter(next -> next.head() == naming.behind()
                        && line.word(next.head()).startsWith("و")
                        && next.participant().kind() == naming.participant().kind())
                .isPresent();
    }

    private static boolean isPlural(Report report) {
        return report.cue().agreement() == Agreement.PLURAL || report.cue().agreement() == Agreement.DUAL;
    }

    /// Whether the verb's object may be somebody: «دعا»، «طالب»، «أبلغ».
    static boolean takesPersons(Report report) {
        return takesPersons(report.cue());
    }

    static boolean takesPersons(ReportingWord cue) {
        return cue.stance() == Stance.DEMANDING || cue.stance() == Stance.DENYING || cue.takes(Attachment.PERSON);
    }
}
