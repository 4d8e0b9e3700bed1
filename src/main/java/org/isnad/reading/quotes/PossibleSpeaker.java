package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.Titles;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// Tells a verb's subject from others named behind it: whose noun it is, whom the verb is said to, what does not agree.
final class PossibleSpeaker {

    private PossibleSpeaker() {}

    /// Whether the one named behind the verb may be its subject.
    static boolean is(Report report, Naming naming) {
        if (Spokesmen.isSpokenFor(report.line(), naming)
                || isOutletOfAnother(report.line(), naming)
                || isOwner(report, naming)
                || ownsSubject(report, naming)
                || isInRelativeClause(report, naming)
                || isBehindOtherSubject(report, naming)
                || isCounterpart(report, naming)) {
            return false;
        }
        if (naming.attached()
                || (naming.behindPreposition()
                        && naming.head() != report.cueAt() + 1
                        && !isApposition(report.line(), naming)
                        && !Spokesmen.isSpokesman(report.line(), naming))) {
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
        return !(SubjectAfterVerb.takesPersons(report) && isAccusative(kind, words));
    }

    /// «قال مفوض الطاقة في الاتحاد الأوروبي، سامي حداد، إن …»: the name behind the comma is of the commissioner.
    private static boolean isApposition(Line line, Naming naming) {
        int comma = naming.first() - 1;
        return naming.participant().kind() == Kind.PERSON
                && line.is(comma, Token.Kind.COMMA)
                && (line.naming(comma - 1).isPresent() || line.is(naming.behind(), Token.Kind.COMMA));
    }

    /// «تعلن الوساطة في جنوب السودان عن …», «قال رئيس تحرير الأفق، سامي حداد، إن …»: another noun is the subject.
    private static boolean isBehindOtherSubject(Report report, Naming naming) {
        var line = report.line();
        int noun = report.cueAt() + 1;
        while (noun < naming.head() && line.is(noun, FunctionWords.ADVERB)) {
            noun++;
        }
        if (naming.participant().kind() == Kind.PERSON
                || noun >= naming.head()
                || line.naming(noun).isPresent()) {
            return false;
        }
        var word = line.word(noun);
        boolean office = Titles.ofNews().of(word).isPresent();
        if (office || !word.startsWith(Letters.ARTICLE) || line.is(noun, FunctionWords.PREPOSITION)) {
            return office;
        }
        for (int at = noun + 1; at < naming.head(); at++) {
            if (line.is(at, Token.Kind.WORD) && !line.word(at).startsWith(Letters.ARTICLE)) {
                return true;
            }
        }
        return false;
    }

    /// «وقال البيان الذي نشرته الوكالة»: the agency only published it.
    private static boolean isInRelativeClause(Report report, Naming naming) {
        var line = report.line();
        for (int at = naming.head() - 1; at > report.cueAt() && !line.is(at, Token.Kind.COMMA); at--) {
            if (line.is(at, FunctionWords.RELATIVE) || line.is(at, FunctionWords.ASIDE_OPENER)) {
                return true;
            }
        }
        return false;
    }

    /// «وتحدث موقع الوزير عن …»: the noun right behind the verb speaks, not whose it is.
    private static boolean ownsSubject(Report report, Naming naming) {
        var line = report.line();
        int noun = naming.head() - 1;
        var word = line.word(noun);
        return noun == report.cueAt() + 1
                && naming.head() == naming.first()
                && word.length() > 2
                && !word.startsWith(Letters.ARTICLE)
                && "بل".indexOf(word.charAt(0)) < 0
                && !isApposed(line, noun, naming)
                && !line.is(noun, FunctionWords.ADVERB)
                && !line.is(noun, FunctionWords.DOCUMENT)
                && !line.is(noun, FunctionWords.PREPOSITION)
                && !line.is(noun, FunctionWords.PREPOSITION_COMPLETE)
                && (naming.participant().kind() != Kind.PERSON
                        || Titles.ofNews().of(word).isEmpty());
    }

    /// «صحيفة الأفق»: the paper is what is named; but «موقع الوزير» is only his.
    private static boolean isApposed(Line line, int noun, Naming naming) {
        return (line.is(noun, FunctionWords.NAMED_BY) && naming.participant().kind() != Kind.PERSON)
                || isKin(line.word(noun));
    }

    /// «حليفتها روسيا»: a noun with a pronoun has no other owner.
    private static boolean isKin(String word) {
        return word.length() > 4 && Letters.endsLikePronoun(word);
    }

    /// «صرح لصحيفة الأفق»، «على قناة “الأفق”»: heard by it, or on it.
    private static boolean isOutletOfAnother(Line line, Naming naming) {
        int noun = line.is(naming.head() - 1, Token.Kind.MARK) ? naming.head() - 2 : naming.head() - 1;
        return line.is(noun, FunctionWords.NAMED_BY)
                && !line.is(noun, FunctionWords.IN_THE_NAME_OF)
                && (FunctionWords.PREPOSITION.has(line.word(noun - 1))
                        || (line.word(noun).length() > 3
                                && "لب".indexOf(line.word(noun).charAt(0)) >= 0));
    }

    /// «رد على شكر الوزير»: behind a preposition and its noun, the name only owns the noun.
    private static boolean isOwner(Report report, Naming naming) {
        var line = report.line();
        int noun = naming.head() - 1;
        return noun - 1 > report.cueAt()
                && line.is(noun - 1, FunctionWords.PREPOSITION)
                && !line.is(noun - 1, FunctionWords.PREPOSITION_COMPLETE)
                && !line.word(noun).isEmpty()
                && !line.word(noun).startsWith(Letters.ARTICLE)
                && (VerbalNouns.isOne(line.word(noun)) || line.is(noun, FunctionWords.NAMED_BY));
    }

    /// «ودعا نظيره الفرنسي إلى …»: he whose counterpart it is calls.
    private static boolean isCounterpart(Report report, Naming naming) {
        return naming.head() == report.cueAt() + 1 && isCounterpart(report, naming.head());
    }

    /// Whether an office with a pronoun stands at a token behind a verb that takes persons.
    static boolean isCounterpart(Report report, int at) {
        var head = report.line().word(at);
        int cut = head.endsWith("ها") ? 2 : head.endsWith("ه") ? 1 : 0;
        return SubjectAfterVerb.takesPersons(report)
                && cut > 0
                && Titles.ofNews().of(head.substring(0, head.length() - cut)).isPresent();
    }

    /// A country, an agency: «قالت» goes with them, «قال» does not.
    static boolean isFeminine(Kind kind, String words) {
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
