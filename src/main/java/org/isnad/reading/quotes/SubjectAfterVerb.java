package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Stance;
import org.isnad.lexicon.Titles;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;
import org.isnad.reading.Why;
import org.isnad.text.Folded;

/// The verb, then its subject: «وقال الرئيس الفرنسي إيمانويل ماكرون إن …».
final class SubjectAfterVerb implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (!report.cue().isVerb() || isPlural(report) || hasSubjectBefore(report)) {
            return Optional.empty();
        }
        var line = report.line();
        for (int at = report.cueAt() + 1; at < behindSubject(report); at++) {
            var naming = line.naming(at);
            if (naming.isEmpty()) {
                continue;
            }
            if (naming.get().first() == at && canSpeak(report, naming.get())) {
                if (mayBeObject(report, naming.get(), conversation)) {
                    return Optional.of(new Attribution.Unattributed(new Why(
                            "subject-or-object", report.cueSpan(), naming.get().span())));
                }
                return isJoined(line, naming.get())
                        ? TwoSpeakers.together(report, conversation)
                        : SpeakerRule.attributed("subject-after-verb", report, naming.get());
            }
            at = naming.get().behind() - 1;
        }
        return Optional.empty();
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
        return takesPersons(report)
                && report.cue().prefix() == 0
                && report.line()
                        .naming(report.cueAt() - 1)
                        .filter(naming -> !naming.governed())
                        .isPresent();
    }

    /// «وطالب الحزب بـ…»: does the party demand, or is it asked to? With a speaker before it, nobody can tell.
    private static boolean mayBeObject(Report report, Naming naming, Conversation conversation) {
        return takesPersons(report)
                && report.cue().prefix() > 0
                && naming.participant().kind() != Kind.PERSON
                && report.line().naming(naming.behind()).isEmpty()
                && conversation.lastSpeaker(report.cue().agreement()).isPresent();
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

    private static boolean canSpeak(Report report, Naming naming) {
        if (isSpokenFor(report.line(), naming) || isOwner(report, naming) || ownsSubject(report, naming)) {
            return false;
        }
        if (naming.attached() || (naming.behindPreposition() && naming.head() != report.cueAt() + 1)) {
            return false;
        }
        var kind = naming.participant().kind();
        var words = Folded.fold(naming.span().of(report.line().text));
        if (report.cue().agreement() == Agreement.MASCULINE && isFeminine(kind, words)) {
            return false;
        }
        if (report.cue().agreement() == Agreement.FEMININE && isMasculine(kind, words)) {
            return false;
        }
        return !(takesPersons(report) && isAccusative(kind, words));
    }

    /// «متحدث باسم الرئيس»: another speaks.
    private static boolean isSpokenFor(Line line, Naming naming) {
        return line.word(naming.head() - 1).equals("باسم");
    }

    /// «وتحدث موقع الوزير عن …»: the noun right behind the verb speaks, not whose it is.
    private static boolean ownsSubject(Report report, Naming naming) {
        var line = report.line();
        int noun = naming.head() - 1;
        var word = line.word(noun);
        return noun == report.cueAt() + 1
                && naming.head() == naming.first()
                && word.length() > 2
                && !word.startsWith("ال")
                && "بل".indexOf(word.charAt(0)) < 0
                && !line.is(noun, FunctionWords.ADVERB)
                && !line.is(noun, FunctionWords.DOCUMENT)
                && !line.is(noun, FunctionWords.PREPOSITION)
                && !line.is(noun, FunctionWords.PREPOSITION_COMPLETE)
                && Titles.ofNews().of(word).isEmpty();
    }

    /// «رد على شكر الوزير»: behind a preposition and its noun, the name only owns the noun.
    private static boolean isOwner(Report report, Naming naming) {
        var line = report.line();
        int noun = naming.head() - 1;
        return noun - 1 > report.cueAt()
                && line.is(noun - 1, FunctionWords.PREPOSITION)
                && !line.is(noun - 1, FunctionWords.PREPOSITION_COMPLETE)
                && !line.word(noun).isEmpty()
                && !line.word(noun).startsWith("ال")
                && VerbalNouns.isOne(line.word(noun));
    }

    /// Whether the verb's object may be somebody: «دعا»، «طالب»، «أبلغ».
    static boolean takesPersons(Report report) {
        return report.cue().stance() == Stance.DEMANDING
                || report.cue().stance() == Stance.DENYING
                || report.cue().takes(Attachment.PERSON);
    }

    /// A country, an agency: «قالت» goes with them, «قال» does not.
    private static boolean isFeminine(Kind kind, String words) {
        int end = words.indexOf(' ');
        var first = end < 0 ? words : words.substring(0, end);
        return switch (kind) {
            case PERSON -> false;
            case COUNTRY -> !FunctionWords.MASCULINE_COUNTRY.has(words) && !first.equals("الجانب");
            case GROUP, ORGANISATION -> first.endsWith("ة") || (end < 0 && first.endsWith("ا"));
        };
    }

    /// The army, the council: «قالت» does not go with them.
    private static boolean isMasculine(Kind kind, String words) {
        int end = words.indexOf(' ');
        return kind != Kind.PERSON && FunctionWords.MASCULINE_COUNTRY.has(end < 0 ? words : words.substring(0, end));
    }

    /// «المسؤولين» is whom one calls upon; «المسؤولون» calls.
    private static boolean isAccusative(Kind kind, String words) {
        int end = words.indexOf(' ');
        return kind == Kind.GROUP && (end < 0 ? words : words.substring(0, end)).endsWith("ين");
    }
}
