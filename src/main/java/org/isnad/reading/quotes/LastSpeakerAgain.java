package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.UnnamedSpeakerWords;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// A definite noun that nobody was called by before is who spoke last: «وزاد المتحدث», «وأورد النقابي ذاته», «وأكد
/// معاليه».
final class LastSpeakerAgain implements SpeakerRule {

    private static final WordSet RANKS = WordSet.named("ranks-of-speaker");
    private static final WordSet SELF = WordSet.named("self-words");

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var line = report.line();
        int at = report.cueAt() + 1;
        if (!report.cue().isVerb()
                || report.nested()
                || !meansSpeaker(line, at)
                || !isAlone(report, at + 1)
                || isKnown(line, at)) {
            return Optional.empty();
        }
        var why = new Why("last-speaker-again", report.cueSpan(), line.token(at).span());
        return conversation
                .lastSpeaker(report.cue().agreement())
                .filter(speaker -> conversation
                        .lastSpeaker(Agreement.NONE)
                        .filter(speaker::equals)
                        .isPresent())
                .map(speaker -> new Attribution.Attributed(speaker, why));
    }

    private static boolean meansSpeaker(Line line, int at) {
        var word = line.word(at);
        if (RANKS.has(word)) {
            return true;
        }
        return word.startsWith(Letters.ARTICLE)
                && UnnamedSpeakerWords.ofNews()
                        .of(word.substring(Letters.ARTICLE.length()))
                        .filter(several -> !several)
                        .isPresent();
    }

    /// What is said follows, or «ذاته», or a comma; not «الخبير في الاقتصاد».
    private static boolean isAlone(Report report, int behind) {
        var line = report.line();
        return behind >= report.onset().token() - 1
                || SELF.has(line.word(behind))
                || (line.is(behind, Token.Kind.COMMA) && line.naming(behind + 1).isEmpty());
    }

    /// Whether somebody was called so before, or has his name behind it.
    private static boolean isKnown(Line line, int at) {
        return line.naming(at + 1).isPresent()
                || line.naming(at)
                        .filter(naming -> naming.first() != at
                                || naming.behind() > at + 1
                                || naming.participant().kind() != Kind.PERSON
                                || !naming.participant()
                                        .mentions()
                                        .getFirst()
                                        .span()
                                        .equals(naming.span()))
                        .isPresent();
    }
}
