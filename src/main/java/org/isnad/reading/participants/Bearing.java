package org.isnad.reading.participants;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.Titles.Title;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;
import org.isnad.reading.Signs;
import org.isnad.text.Words;

/// Who a participant is, and how often and how soon the article speaks of him.
final class Bearing {

    private static final int EARLY = 5;
    private static final int LATE = 30;
    private static final int PERCENT = 100;
    private static final int TWICE = 2;
    private static final String MINISTER = "وزير";
    private static final WordSet FORMER = WordSet.named("former-words");

    private final Map<Kind, Integer> most = new EnumMap<>(Kind.class);
    private final int length;

    /// @param length of the article's text, in UTF-16 code units
    Bearing(List<Participant> participants, int length) {
        participants.forEach(p -> most.merge(p.kind(), p.mentions().size(), Math::max));
        this.length = length;
    }

    Set<PresenceSign> signs(Participant p) {
        var signs = EnumSet.noneOf(PresenceSign.class);
        addName(p, signs);
        addOffice(p, signs);
        addMentions(p, signs);
        return signs;
    }

    private static void addName(Participant p, Set<PresenceSign> signs) {
        Signs.addIf(p.kind() == Kind.PERSON, PresenceSign.PERSON, signs);
        Signs.addIf(has(p, Mention.Form.NOMINAL), PresenceSign.BY_NOUN, signs);
        Signs.addIf(!has(p, Mention.Form.NAME), PresenceSign.UNNAMED, signs);
        Signs.addIf(Outlets.isOutlet(p), PresenceSign.OUTLET, signs);
        Signs.addIf(p.id().startsWith(DualForBoth.BOTH), PresenceSign.BOTH_SIDES, signs);
    }

    private static boolean has(Participant p, Mention.Form form) {
        return p.mentions().stream().anyMatch(mention -> mention.form() == form);
    }

    /// By his first role, which is the one that he is introduced by.
    private static void addOffice(Participant p, Set<PresenceSign> signs) {
        p.roles().stream().limit(1).flatMap(role -> Words.of(role).stream()).forEach(word -> {
            var lexeme = Lexeme.of(word.folded());
            Signs.addIf(lexeme.title().filter(Bearing::isMinister).isPresent(), PresenceSign.MINISTER, signs);
            Signs.addIf(FORMER.has(lexeme.bare()), PresenceSign.FORMER, signs);
        });
    }

    /// «وزير الخارجية», but not «رئيس الوزراء».
    private static boolean isMinister(Title title) {
        return title.number() == HeadCount.ONE && title.lemma().equals(MINISTER);
    }

    private void addMentions(Participant p, Set<PresenceSign> signs) {
        int mentions = p.mentions().size();
        Signs.addIf(mentions >= TWICE, PresenceSign.MENTIONED_TWICE, signs);
        Signs.addIf(mentions == most.getOrDefault(p.kind(), 0), PresenceSign.MOST_OF_KIND, signs);
        long percent = (long) p.mentions().getFirst().span().start() * PERCENT / length;
        Signs.addIf(percent > EARLY, PresenceSign.FIRST_BEHIND_5_PERCENT, signs);
        Signs.addIf(percent > LATE, PresenceSign.FIRST_BEHIND_30_PERCENT, signs);
    }
}
