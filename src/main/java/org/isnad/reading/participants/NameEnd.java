package org.isnad.reading.participants;

import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.text.Letters;

/// How far a name runs on behind its first word: by rule into the next likely word, then to what only ends a name.
final class NameEnd {

    private static final int LIKELY = 2;
    private static final int LIKELY_THIRD = 3;
    private static final int RARE = 4;
    private static final int SPELT = -10;
    private static final char WAW = 'و';

    private NameEnd() {}

    /// Whether a name that begins at `from` runs on over the token `i`.
    static boolean continues(Line line, int from, int i, boolean afterParticle) {
        var token = line.token(i);
        if (line.isTaken(i)) {
            return false;
        }
        var whole = token.word().folded();
        if (NameRun.isTail(whole)) {
            return true;
        }
        if (i == from + 1 && isFamilyNameBehindGiven(line, i)) {
            return true;
        }
        if (token.cut().letters() > 0) {
            // «ترامب وبوتين» are two, «ستيف ويتكوف» is one
            boolean wholeOnly = !Vocabulary.knows(token.core())
                    || (!token.isCoordinated()
                            && i == from + 1
                            && Vocabulary.COUNTS.nameShare(token.core()) > 0
                            && !line.articleHas(token.core()));
            return wholeOnly && !token.isDefinite() && token.wholeLikelihood() >= LIKELY && beginsLikeName(token);
        }

        if (afterParticle && isKin(line.token(i - 1))) {
            return !token.function() && !token.isReportingVerb(); // «آل خليفة», «آل الشيخ»
        }
        boolean second =
                i == from + 1 || NameRun.isTail(line.token(i - 1).word().folded());
        int least = afterParticle || isRareBehindGiven(line, from, i) || isSpeltBehindGiven(line, from, i)
                ? 1
                : second ? LIKELY : LIKELY_THIRD;
        return !isAdverb(whole) && !token.function() && !token.isReportingVerb() && token.wholeLikelihood() >= least;
    }

    /// A name may begin with و before a vowel («ويتكوف»); before another letter it is a conjunction.
    private static boolean beginsLikeName(Token token) {
        var folded = token.word().folded();
        return folded.charAt(0) != WAW || "ايو".indexOf(folded.charAt(1)) >= 0;
    }

    /// «سمير نشار»: behind a sure given name a word that news hardly uses.
    private static boolean isRareBehindGiven(Line line, int from, int i) {
        return i == from + 1
                && line.token(from).wholeLikelihood() >= NameRun.GIVEN
                && !Vocabulary.COUNTS.knows(line.token(i).word().folded());
    }

    /// «علي خامنئي»: behind a sure given name a word that news uses as a name too, and that is spelt like one.
    private static boolean isSpeltBehindGiven(Line line, int from, int i) {
        var folded = line.token(i).word().folded();
        return i == from + 1
                && line.token(from).wholeLikelihood() >= NameRun.GIVEN
                && Vocabulary.COUNTS.nameShare(folded) > 0
                && Vocabulary.LETTERS.weightOf(folded) > SPELT;
    }

    /// A rare definite word right behind a sure given name, and nothing that it could describe: «محمد الطيار،».
    private static boolean isFamilyNameBehindGiven(Line line, int i) {
        var token = line.token(i);
        var given = line.token(i - 1);
        return given.wholeLikelihood() >= NameRun.GIVEN
                && token.isDefinite()
                && token.cut().letters() == 0
                && token.adjectiveOf().isEmpty()
                && token.title()
                        .filter(title -> title.number() != HeadCount.ONE)
                        .isEmpty()
                && Vocabulary.COUNTS.frequency(token.core()) <= RARE
                && !token.function()
                && !(token.core().endsWith("ه")
                        || token.core().endsWith("ها")
                        || token.core().endsWith("هم"));
    }

    /// «مبتسما» behind a name is no part of it.
    private static boolean isAdverb(String folded) {
        return folded.startsWith("م") && folded.endsWith("ا") && !Vocabulary.COUNTS.knows(folded);
    }

    private static boolean isKin(Token token) {
        return Vocabulary.KIN_PARTICLES.has(token.word().folded());
    }

    /// With what only ends a name, or is known for a part of one by what stands around it.
    static NameRun extended(NameRun run) {
        int to = run.to();
        if (to == run.line().size()
                || run.line().isTaken(to)
                || !Gaps.joinsName(run.line().token(to).before())) {
            return run;
        }
        boolean more = isOrdinal(run, to)
                || (run.length() == 1 && isUncommonFamilyName(run, to))
                || isOrigin(run, to)
                || isUnknownBeforeStop(run, to);
        return more ? new NameRun(run.line(), run.from(), to + 1, run.skip()) : run;
    }

    /// «جورج بوش الابن», and behind a ruler's one name «الملك محمد السادس».
    private static boolean isOrdinal(NameRun run, int i) {
        var kind = Vocabulary.NAME_ORDINALS.get(run.line().token(i).word().folded());
        if (kind == null) {
            return false;
        }
        return kind.equals("any") || (run.length() == 1 && run.from() > 0 && reigns(run.line(), run.from() - 1));
    }

    private static boolean reigns(Line line, int before) {
        for (int i = before; i >= Math.max(0, before - 2); i--) {
            if (Vocabulary.REIGN_TITLES.has(line.token(i).core())) {
                return true;
            }
        }
        return false;
    }

    /// A common word behind a sure given name, with a stop behind it: «إبراهيم خطاب (13 عاما)».
    private static boolean isUncommonFamilyName(NameRun run, int i) {
        var token = run.line().token(i);
        return run.firstLikelihood() >= NameRun.GIVEN
                && Letters.isArabicLetter(token.core().charAt(0))
                && !token.isCoordinated()
                && !token.isDefinite()
                && !token.function()
                && token.reporting().isEmpty()
                && token.adjectiveOf().isEmpty()
                && !token.core().endsWith("ا")
                && isStop(run.line().after(i));
    }

    /// «سلطان بن سعيد المنصوري،»
    private static boolean isOrigin(NameRun run, int i) {
        var token = run.line().token(i);
        return run.length() > 2
                && run.line().token(run.to() - 2).core().equals(NameRun.SON)
                && token.isDefinite()
                && token.cut().letters() == 0
                && token.adjectiveOf().isEmpty()
                && token.title().isEmpty()
                && isStop(run.line().after(i));
    }

    /// A word that news does not use, and a stop behind it: «هوا تشون ينغ، المتحدثة».
    private static boolean isUnknownBeforeStop(NameRun run, int i) {
        var token = run.line().token(i);
        return run.length() > 1
                && token.wholeLikelihood() >= 1
                && !Vocabulary.COUNTS.knows(token.word().folded())
                && token.cut().letters() == 0
                && !token.isDefinite()
                && Gaps.isComma(run.line().after(i));
    }

    private static boolean isStop(String gap) {
        return Gaps.isComma(gap) || Gaps.opensBracket(gap) || gap.startsWith(".");
    }
}
