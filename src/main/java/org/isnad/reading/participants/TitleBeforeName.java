package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Why;

/// A title, then the name: «الرئيس الأميركي دونالد ترامب».
final class TitleBeforeName implements NameRule {

    private static final String RULE = "title-before-name";
    private static final int SINGLE = 3;
    // Behind these one word alone is the place that they govern: «عمدة كولونيا».
    private static final WordSet PLACE_OFFICES = WordSet.named("place-offices");
    private static final int LOOSE = 1;
    private static final int NEAR = 3;

    @Override
    public Optional<FoundName> accept(NameRun run) {
        return OfficeBefore.of(run.line(), run.from())
                .filter(title -> suffices(run, title)
                        && !(Gaps.isComma(run.first().before()) && title.title().number() != HeadCount.ONE))
                .map(title -> new FoundName(run, Optional.of(title), new Why(RULE, title.span())));
    }

    /// «رئيس بعثة مينورسو»: the word completes the office and names nobody.
    private static boolean isConstruct(NameRun run, TitlePhrase title) {
        var last = run.line().token(run.from() - 1);
        return title.to() - title.from() > 1
                && !last.isDefinite()
                && Places.sideAt(run.line(), run.from() - 1).isEmpty()
                && title.side().isEmpty();
    }

    /// «مدرب نابولي»: behind an office that nothing describes the word is rather what it belongs to.
    private static boolean isBareNoun(TitlePhrase title) {
        return title.to() - title.from() == 1
                && !title.title().definite()
                && !title.title().possessed();
    }

    private static boolean isHardlyName(NameRun run) {
        return Vocabulary.COUNTS.nameShare(run.words().getFirst()) <= LOOSE;
    }

    private static boolean suffices(NameRun run, TitlePhrase title) {
        if (NameInApposition.endOf(run.line(), run.from()).orElse(0) == run.to()) {
            return true;
        }
        boolean comma = Gaps.isComma(run.first().before());
        int least = run.beginsWithArticle() ? SINGLE : LOOSE;
        if (run.length() > 1) {
            return run.firstLikelihood() >= Math.max(least, comma ? 2 : 1)
                    && (run.sum() >= 4 || title.to() - title.from() <= NEAR);
        }
        boolean near = title.to() - title.from() <= NEAR && !comma;
        return near
                && run.first().reporting().isEmpty()
                && title.title().number() == HeadCount.ONE
                && !PLACE_OFFICES.has(title.title().lemma())
                && !isConstruct(run, title)
                && !(isHardlyName(run) && isBareNoun(title))
                && run.firstLikelihood()
                        >= (run.line().token(run.from()).cut().letters() > 0 ? SINGLE : Math.max(2, least));
    }
}
