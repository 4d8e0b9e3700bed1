package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Stance;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// Whoever a verb of saying has for its subject and what is said behind it, by whatever noun: «قالت القنصلية إن …»,
/// «وأكد النقابيون أن …», «لكن التجار قالوا إن …».
///
/// It looks where no other rule has found anybody.
final class WhoeverSpeaks {

    private static final String RULE = "whoever-speaks";
    private static final WordSet THINGS = WordSet.named("things-that-tell");
    private static final WordSet ONE_OF = WordSet.named("one-of");
    private static final List<String> ATTACHED = List.of("بال", "لل");
    private static final int REACH = 16;
    private static final int LONGEST = 4;
    private static final List<String> OWNERS = List.of("ه", "ها", "هم");
    private static final String SENTENCE_END = ".!؟?؛\n";
    private static final String OPENING = "\"“«:„";

    private final Groups groups;

    WhoeverSpeaks(Groups groups) {
        this.groups = groups;
    }

    void find(Line line) {
        for (int verb = 0; verb < line.size(); verb++) {
            if (isVerb(line, verb)) {
                var word = line.token(verb).reporting().orElseThrow();
                if (word.agreement() == Agreement.PLURAL) {
                    findBefore(line, verb);
                } else {
                    findBehind(line, verb, word);
                }
            }
        }
    }

    /// Where a clause begins, and not «على ذكر المطلب», «لم يذكر اسمه», «سيكون رد الدول».
    private static boolean isVerb(Line line, int i) {
        if (!line.token(i).isReportingVerb() || !Speech.reports(line, i)) {
            return false;
        }
        var word = line.token(i).reporting().orElseThrow();
        var before = i == 0 ? "" : line.token(i - 1).word().folded();
        return !word.isOfDocument()
                && !FunctionWords.RATHER_NOUNS.has(Folded.fold(word.lemma()))
                && !FunctionWords.NEGATION.has(before)
                && (i == 0
                        || word.agreement() == Agreement.PLURAL
                        || line.token(i).isCoordinated()
                        || !line.token(i).followsDirectly()
                        || (line.token(i - 1).function()
                                && (!FunctionWords.PREPOSITION.has(before) || before.endsWith("ما"))));
    }

    private void findBehind(Line line, int verb, ReportingWord word) {
        int from = verb + 1;
        while (from < line.size() && line.token(from).followsDirectly() && Speech.isAside(line.token(from))) {
            from++;
        }
        if (from >= line.size()
                || !line.token(from).followsDirectly()
                || !mayBegin(line, from)
                || !agrees(word, line.token(from))
                || mayBeObject(word, line.token(from))) {
            return;
        }
        int to = Complement.endOf(line, SpeakerPhrase.endOf(line, from));
        if (isSaid(line, to, word)) {
            boolean oneOf = ONE_OF.has(line.token(from - 1).word().folded());
            add(line, oneOf ? from - 1 : from, to, word);
        }
    }

    /// «التجار قالوا إن …».
    private void findBefore(Line line, int verb) {
        int from = verb - 1;
        while (from > 0 && verb - from < LONGEST && !isFirst(line, from)) {
            from--;
        }
        if (from < 0
                || !line.token(verb).followsDirectly()
                || line.token(verb).isCoordinated()
                || !isFirst(line, from)) {
            return;
        }
        var word = line.token(verb).reporting().orElseThrow();
        if (mayBegin(line, from) && SpeakerPhrase.endOf(line, from) == verb && isSaid(line, verb + 1, word)) {
            add(line, from, verb, word);
        }
    }

    private static boolean isFirst(Line line, int i) {
        return i == 0
                || FunctionWords.CONTRAST.has(line.token(i - 1).word().folded())
                || FunctionWords.CONTENT_PARTICLE.has(line.token(i - 1).word().folded())
                || endsSentence(line.token(i).before());
    }

    private static boolean mayBegin(Line line, int i) {
        if (i >= line.size() || line.isTaken(i)) {
            return false;
        }
        var token = line.token(i);
        boolean named = i + 1 < line.size()
                && FunctionWords.NAMED_BY.has(token.word().folded())
                && opens(line.token(i + 1).before());
        boolean oneOf = ONE_OF.has(token.word().folded());
        return !named
                && (oneOf
                        || (!token.function()
                                && FunctionWords.kinds(token.word().folded()).isEmpty()))
                && ATTACHED.stream().noneMatch(token.word().folded()::startsWith)
                && token.cut().letters() == 0
                && token.reporting().isEmpty()
                && !token.lexeme().beginsPlace()
                && Dictionary.of(token.core()) != Dictionary.VERB
                && !token.says(AttendanceCue.EVENT)
                && !THINGS.has(token.bare())
                && !isOwned(token)
                && token.word().folded().length() > 3
                && !Character.isDigit(token.word().folded().charAt(0));
    }

    /// «وكرر رأيه أن», «ووصف كتابه بأنه»: what belongs to somebody is what the verb takes.
    private static boolean isOwned(Token token) {
        var core = token.core();
        return !token.isDefinite()
                && token.title().isEmpty()
                && Vocabulary.SPEAKERS.of(core).isEmpty()
                && OWNERS.stream().anyMatch(owner -> core.endsWith(owner) && core.length() > owner.length() + 2)
                && Dictionary.of(core) == Dictionary.NOUN;
    }

    /// «قالت القنصلية», «قال النقابيون»; a plural may be a she.
    private static boolean agrees(ReportingWord word, Token head) {
        boolean feminine = head.core().endsWith("ة");
        return switch (word.agreement()) {
            case MASCULINE -> !feminine && !isThing(word, head);
            case FEMININE ->
                (feminine
                                || Dictionary.of(head.core()) == Dictionary.STRANGE
                                || head.core().endsWith("ات"))
                        && !isThing(word, head);
            case DUAL, PLURAL, NONE -> false;
        };
    }

    /// «تشير تدريبات كهذه إلى أن …»: what such a verb tells of may be anything.
    private static boolean isThing(ReportingWord word, Token head) {
        return FunctionWords.OF_THINGS_TOO.has(Folded.fold(word.lemma()))
                && !head.bare().endsWith("ون")
                && !(head.isDefinite() && word.form() == ReportingWord.Form.PERFECT);
    }

    /// «دعا الناخبين إلى …», «وصف خصومه بأنهم …»: whom the verb takes.
    private static boolean mayBeObject(ReportingWord word, Token head) {
        boolean takesPersons = word.stance() == Stance.DEMANDING
                || word.stance() == Stance.DENYING
                || word.takes(Attachment.PERSON)
                || word.takes(Attachment.DESCRIPTION);
        var core = head.core();
        return core.endsWith("ين")
                || core.endsWith("ا")
                || (takesPersons && (head.isDefinite() || core.endsWith("ات") || Letters.endsLikePronoun(core)));
    }

    /// Whether أن or marks follow in the sentence before another verb of saying.
    private static boolean isSaid(Line line, int to, ReportingWord word) {
        if (to < line.size()
                && line.token(to).followsDirectly()
                && (line.isTaken(to) || line.token(to).isCoordinated())) {
            return false;
        }
        for (int i = to; i < Math.min(line.size(), to + REACH); i++) {
            var token = line.token(i);
            if (endsSentence(token.before()) || line.isName(i)) {
                return false;
            }
            if (mayTakeMarks(word) && opens(token.before())) {
                return true;
            }
            if (FunctionWords.CONTENT_PARTICLE.has(token.word().folded())) {
                return word.takes(Attachment.PARTICLE);
            }
            if (i > to && token.reporting().isPresent() && !token.function()) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayTakeMarks(ReportingWord word) {
        return word.takes(Attachment.MARKS)
                && word.takes(Attachment.PARTICLE)
                && !word.takes(Attachment.OBJECT)
                && !word.takes(Attachment.ABOUT)
                && !word.takes(Attachment.DESCRIPTION)
                && (word.stance() == Stance.NEUTRAL || word.stance() == Stance.ASSERTIVE);
    }

    private static boolean endsSentence(String before) {
        return before.chars().anyMatch(c -> SENTENCE_END.indexOf(c) >= 0);
    }

    private static boolean opens(String before) {
        return before.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
    }

    private void add(Line line, int from, int to, ReportingWord word) {
        var head = line.token(from);
        boolean several =
                head.bare().endsWith("ون") || head.bare().endsWith("ات") || word.agreement() == Agreement.PLURAL;
        var kind = several
                ? Participant.Kind.GROUP
                : word.agreement() == Agreement.FEMININE && head.title().isEmpty()
                        ? Participant.Kind.ORGANISATION
                        : Participant.Kind.PERSON;
        var id = SpeakerId.of(groups, line, from, to, several);
        groups.add(
                new Group(id, kind, line.textAt(line.span(from, to)), Optional.empty(), new ArrayList<>()),
                line,
                from,
                to,
                RULE);
    }
}
