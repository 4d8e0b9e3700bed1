package org.isnad.reading.participants;

import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;

/// Whether a state's name ends somebody's office, where the state itself is not meant: «ملكة هولندا», «وزير خارجية
/// النرويج».
final class InOffice {

    private static final int LONGEST = 4;
    private static final String FOR_THE = "لل";
    // «حليف روسيا» tells of the state as well
    private static final WordSet HARDLY = WordSet.named("hardly-offices");

    private static final WordSet KIN = WordSet.named("own-people");

    private InOffice() {}

    static boolean stands(Line line, int state) {
        for (int i = state; i > Math.max(0, state - LONGEST) && continues(line, i); i--) {
            var title = line.token(i - 1).title();
            if (title.isPresent() && !line.token(i - 1).isDefinite()) {
                return title.get().number() == HeadCount.ONE
                        && !title.get().possessed()
                        && !HARDLY.has(title.get().lemma())
                        && !KIN.has(title.get().lemma());
            }
        }
        return false;
    }

    /// «الأمين العام للأمم المتحدة»
    static boolean hangsOn(Line line, int body) {
        int title = body - 1;
        while (title > Math.max(0, body - 2)
                && line.token(title).title().isEmpty()
                && line.token(title).isDefinite()
                && line.token(title).followsDirectly()) {
            title--;
        }
        return title >= 0
                && line.token(body).followsDirectly()
                && line.token(body).word().folded().startsWith(FOR_THE)
                && line.token(title).isDefinite()
                && line.token(title)
                        .title()
                        .filter(office -> office.number() == HeadCount.ONE)
                        .isPresent();
    }

    private static boolean continues(Line line, int i) {
        var token = line.token(i);
        var before = line.token(i - 1);
        // no definite noun stands inside a construct: «ولي العهد إسرائيل» is none
        return token.followsDirectly()
                && !before.isDefinite()
                && token.cut().letters() == 0
                && !before.function()
                && !before.isReportingVerb()
                && !line.isName(i - 1);
    }
}
