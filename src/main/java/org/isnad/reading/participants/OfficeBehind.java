package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.Titles.HeadCount;

/// The office behind a name that has a title before it too: «الشيخ سامي الحداد، رئيس وزراء قطر السابق».
final class OfficeBehind {

    private static final int NAME = 4;

    private OfficeBehind() {}

    static Optional<TitlePhrase> of(NameRun run) {
        var line = run.line();
        int next = run.to();
        if (next >= line.size()
                || line.token(next).title().isEmpty()
                || line.token(next).cut().letters() > 0
                || !Gaps.isComma(line.token(next).before())) {
            return Optional.empty();
        }
        return TitlePhrase.at(line, next)
                .filter(office -> office.title().number() == HeadCount.ONE
                        && !office.title().definite()
                        && office.isDefinite()
                        && !isBeforeName(line, office.to()));
    }

    /// «الرئيس سامي، ورئيس الوزراء ماجد»: the office of him who is named next.
    private static boolean isBeforeName(Line line, int i) {
        return i < line.size()
                && (line.token(i).followsDirectly()
                        || Gaps.isComma(line.token(i).before()))
                && !line.token(i).function()
                && line.token(i).wholeLikelihood() >= NAME;
    }
}
