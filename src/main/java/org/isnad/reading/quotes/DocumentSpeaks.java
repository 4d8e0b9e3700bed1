package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// A statement or a report speaks for who issued it: «وقالت الوزارة في بيان …. وأضاف البيان أن …», «وجاء في بيان
/// الوزارة أن …».
final class DocumentSpeaks implements SpeakerRule {

    private static final String RULE = "document-speaks";
    private static final String IN = "في";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var line = report.line();
        int at = report.cueAt() + 1;
        if (!report.cue().isVerb()) {
            return Optional.empty();
        }
        if (report.cue().isOfDocument()) {
            var named = issuer(line, at + 1, report.onset().token());
            if (named.isPresent()) {
                return SpeakerRule.attributed(RULE, report, named.get());
            }
            at++;
        } else if (!line.is(at, FunctionWords.DOCUMENT)) {
            return Optional.empty();
        } else {
            var owner = owner(line, at + 1);
            if (owner.isPresent()) {
                return SpeakerRule.attributed(RULE, report, owner.get());
            }
        }
        int noun = at;
        var why = new Why(RULE, report.cueSpan(), line.token(at).span());
        // «بيان للرئاسة» is another than the one before.
        boolean known =
                line.word(at).startsWith(Letters.ARTICLE) || line.word(at + 1).startsWith(Letters.ARTICLE);
        return Optional.of(conversation
                .issuer()
                .or(() -> isCommunique(line, noun) ? conversation.lastIssuer() : Optional.empty())
                .filter(issuer -> known)
                .<Attribution>map(speaker -> new Attribution.Attributed(speaker, why))
                .orElseGet(() -> new Attribution.Unattributed(why)));
    }

    /// «البيان», «البلاغ»: what whoever has just spoken gave out; a letter or an article may be another's.
    private static boolean isCommunique(Line line, int at) {
        return line.is(at, FunctionWords.COMMUNIQUE);
    }

    /// «في البيان»، «في صحيفة الأفق».
    static boolean isIn(Line line, int at) {
        return line.word(at).equals(IN)
                && (line.is(at + 1, FunctionWords.DOCUMENT)
                        || line.naming(at + 1)
                                .or(() -> line.headedAt(at + 1))
                                .filter(DocumentSpeaks::mayIssue)
                                .isPresent());
    }

    /// «بيان الوزارة»، «بيان للوزارة»، «بيان أصدرته الوزارة».
    private static Optional<Naming> issuer(Line line, int from, int behind) {
        for (int at = from; at < Math.min(behind, line.size()); at++) {
            var naming = line.naming(at);
            if (naming.isPresent()) {
                return naming;
            }
        }
        return Optional.empty();
    }

    /// «البيان الختامي لوزراء المالية».
    private static Optional<Naming> owner(Line line, int from) {
        int at = from;
        while (line.word(at).startsWith(Letters.ARTICLE) && line.naming(at).isEmpty()) {
            at++;
        }
        return line.naming(at)
                .filter(naming -> naming.attached()
                        && line.word(naming.head()).startsWith("ل")
                        && !line.word(naming.behind()).startsWith("و"));
    }

    private static boolean mayIssue(Naming naming) {
        return switch (naming.participant().kind()) {
            case ORGANISATION, GROUP -> true;
            case PERSON, COUNTRY -> false;
        };
    }
}
