package org.isnad.reading.participants;

import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.Titles.Title;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;

/// An office whose holder the article never names, where it speaks or meets somebody: «أعلن رئيس مجلس النواب أن …»،
/// «التقى الرئيس الروسي».
final class OfficeThatSpeaks implements NominalRule {

    private static final String RULE = "office-for-its-holder";
    private static final WordSet HARDLY = WordSet.named("hardly-offices");
    private static final String FEMININE = "ة";
    private static final String NISBA = "ي";
    private static final int MOST_ADJECTIVES = 3;

    private final Groups groups;

    OfficeThatSpeaks(Groups groups) {
        this.groups = groups;
    }

    @Override
    public int find(Line line, int at) {
        var title = line.token(at).title();
        if (title.filter(office -> office.number() == HeadCount.ONE && !office.possessed())
                        .isEmpty()
                || HARDLY.has(title.get().lemma())
                || Vocabulary.SPEAKERS.of(line.token(at).bare()).isPresent()) {
            return at;
        }
        var phrase = phraseAt(line, at, title.get());
        boolean common = phrase.to() == at + 1
                && OfficeForHolder.COMMON.has(line.token(at).core());
        if (common
                || !phrase.isDefinite()
                || OfficeForHolder.isInsideTitle(line, at)
                || OfficeForHolder.isNamesake(line, at)
                || OfficeForHolder.sharesName(line, phrase)
                || UnnamedSpeakers.isNamedSoon(line, phrase.to())
                || !takesPart(line, phrase)) {
            return at;
        }
        var of = phrase.side().orElse(phrase.complement().replace(' ', '-'));
        var key = phrase.title().kin() + (of.isEmpty() ? "" : "-" + of);
        var group = Groups.named(key, Participant.Kind.PERSON, phrase.side(), line, at, phrase.to());
        return groups.add(group, line, at, phrase.to(), RULE);
    }

    /// Behind a definite title only adjectives belong to it: «وجه الملك الحكومة».
    private static TitlePhrase phraseAt(Line line, int at, Title title) {
        if (!title.definite()) {
            return TitlePhrase.at(line, at).orElseThrow();
        }
        int to = at + 1;
        while (to < line.size() && to - at <= MOST_ADJECTIVES && isAdjective(line, at, to)) {
            to++;
        }
        return new TitlePhrase(line, at, to, title);
    }

    private static boolean isAdjective(Line line, int title, int i) {
        var token = line.token(i);
        boolean feminine =
                line.token(title).core().endsWith(FEMININE) && token.core().endsWith(FEMININE);
        return token.isDefinite()
                && token.followsDirectly()
                && token.cut().letters() == 0
                && !token.function()
                && (token.adjectiveOf().isPresent() || token.core().endsWith(NISBA) || feminine);
    }

    private static boolean takesPart(Line line, TitlePhrase phrase) {
        int at = phrase.from();
        if (!Speech.isOnItsOwn(line, at) && !isMet(line, at)) {
            return false;
        }
        return Speech.isSpeaker(line, at, phrase.to()) || (phrase.side().isPresent() && isMet(line, at));
    }

    private static boolean isMet(Line line, int at) {
        return at > 0
                && line.token(at).followsDirectly()
                && (line.token(at - 1).says(AttendanceCue.MET)
                        || line.token(at - 1).says(AttendanceCue.CAME));
    }
}
