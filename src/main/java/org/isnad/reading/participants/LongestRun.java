package org.isnad.reading.participants;

import org.isnad.lexicon.Titles.Title;

/// Finds how long a name is that begins at a word of a line.
final class LongestRun {

    private static final int LONGEST = 6;
    private static final int RARE = 4;
    private static final int HARDLY = 2;

    private LongestRun() {}

    /// The longest run that begins at a token.
    static NameRun at(Line line, int from) {
        var first = line.token(from);
        int skip = first.cut().letters();
        if (skip > 0 && from > 0 && isGlued(line, from) && first.wholeLikelihood() >= 1) {
            skip = 0;
        }
        var apposed = Apposed.endOf(line, from);
        if (apposed.isPresent()) {
            return new NameRun(line, from, apposed.getAsInt(), 0);
        }
        var apposition = NameInApposition.endOf(line, from);
        if (apposition.isPresent()) {
            return new NameRun(line, from, apposition.getAsInt(), 0);
        }
        return withoutVerb(NameTail.extended(new NameRun(line, from, endOf(line, from), skip)));
    }

    private static int endOf(Line line, int from) {
        int to = from + 1;
        while (to < line.size()
                && to - from < LONGEST
                && Gaps.joinsName(line.token(to).before())) {
            if (NameRun.isHyphen(line.token(to).before())) {
                to++; // «مون جاي-إن»
            } else if (NameRun.isParticle(line.token(to))
                    && to + 1 < line.size()
                    && NameEnd.continues(line, from, to + 1, true)) {
                to += 2;
            } else if (NameRun.isHyphen(line.after(to))
                    || NameEnd.continues(line, from, to, NameRun.isParticle(line, from, to - 1))) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /// «انتقذ بوريس جونسون»: before a given name and a family name a word that is hardly a name is none.
    private static NameRun withoutVerb(NameRun run) {
        boolean begins = run.length() > 2
                && run.firstLikelihood() <= HARDLY
                && !NameRun.isParticle(run.first())
                && !Vocabulary.isGivenName(run.words().getFirst())
                && Vocabulary.isGivenName(run.words().get(1))
                && (run.skip() > 0 || OfficeBefore.of(run.line(), run.from()).isEmpty());
        return begins ? new NameRun(run.line(), run.from() + 1, run.to(), 0) : run;
    }

    /// A preposition cannot stand between a title and its name, so the letter belongs to the name: «السيد بايدن».
    private static boolean isGlued(Line line, int from) {
        var previous = line.token(from - 1);
        return line.token(from).followsDirectly()
                && !line.token(from).isCoordinated()
                && !line.token(from).isDefinite()
                && (isPossessed(previous) || !isNameOrCommon(line.token(from).core()))
                && (previous.title().isPresent() || (previous.adjectiveOf().isPresent() && previous.isDefinite()));
    }

    /// «ابنه بارون»
    private static boolean isPossessed(Token token) {
        return token.title().filter(Title::possessed).isPresent();
    }

    /// «ضلوع السعودية باغتيال»: the rest is a word or a name that news uses elsewhere.
    private static boolean isNameOrCommon(String core) {
        return Vocabulary.isGivenName(core)
                || Vocabulary.COUNTS.frequency(core) >= RARE
                || Vocabulary.COUNTS.nameShare(core) > 1;
    }
}
