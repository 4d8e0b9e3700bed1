package org.isnad.reading.participants;

import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;

/// What only ends a name, or is known for a part of one by what stands around it.
final class NameTail {

    private static final WordSet EAST_ASIAN = WordSet.named("name-endings");
    private static final int SHORT = 4;
    private static final int NEAR = 8;

    private static final WordSet HONOURS = WordSet.named("honorifics");
    private static final WordSet CALLED_BY_ONE = WordSet.named("called-by-one-name");
    private static final WordSet TIMES = WordSet.named("time-words");

    private NameTail() {}

    /// The name with it.
    static NameRun extended(NameRun run) {
        int to = run.to();
        if (to == run.line().size()
                || run.line().isTaken(to)
                || !Gaps.joinsName(run.line().token(to).before())) {
            return run;
        }
        boolean more = isOrdinal(run, to)
                || (isOneName(run) && (isUncommonFamilyName(run, to) || isFamilyNameOfHolder(run, to)))
                || isOrigin(run, to)
                || isUnknownBeforeStop(run, to)
                || isLastSyllable(run, to);
        return more ? new NameRun(run.line(), run.from(), to + 1, run.skip()) : run;
    }

    /// «جورج بوش الابن», and behind a ruler's one name «الملك محمد السادس».
    private static boolean isOrdinal(NameRun run, int i) {
        var kind = Vocabulary.NAME_ORDINALS.get(run.line().token(i).word().folded());
        if (kind == null) {
            return false;
        }
        return kind.equals("any") || (isOneName(run) && run.from() > 0 && reigns(run.line(), run.from() - 1));
    }

    /// «الملك عبد الله الثاني»
    private static boolean isOneName(NameRun run) {
        return run.length() == 1 || (run.length() == 2 && run.words().getFirst().equals(NameEnd.SERVANT));
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

    /// A common word behind a given name, where an office stands beside: «الوزير كريستوفر راي ونائبه»،
    /// «عبدالملك الحوثي، زعيم الجماعة».
    private static boolean isFamilyNameOfHolder(NameRun run, int i) {
        var line = run.line();
        var token = line.token(i);
        boolean given = run.length() == 2 || Vocabulary.isGivenName(run.words().getFirst());
        if (!given
                || token.function()
                || token.title().isPresent()
                || token.isReportingVerb()
                || token.adjectiveOf().isPresent()
                || token.isCoordinated()
                || TIMES.has(token.core())
                || !Letters.isArabicLetter(token.core().charAt(0))) {
            return false;
        }
        return Apposed.isBeforeOffice(line, i + 1)
                || (token.isDefinite() ? isOfficer(run) && isSingular(token) : isOffice(run) && isEnd(line, i));
    }

    /// Kings and sheikhs are called by their given names.
    private static boolean isOffice(NameRun run) {
        return OfficeBefore.of(run.line(), run.from())
                .filter(title -> title.isDefinite()
                        && !Vocabulary.REIGN_TITLES.has(title.title().lemma()))
                .filter(title -> !HONOURS.has(title.title().lemma()))
                .isPresent();
    }

    /// Who holds an office or a rank is called by more than a given name: «اللواء سمير الأخضر».
    private static boolean isOfficer(NameRun run) {
        return OfficeBefore.of(run.line(), run.from())
                .filter(title -> title.title().number() == HeadCount.ONE
                        && !title.title().possessed()
                        && !Vocabulary.REIGN_TITLES.has(title.title().lemma())
                        && !CALLED_BY_ONE.has(title.title().lemma()))
                .isPresent();
    }

    /// «الهجومات» is no family name.
    private static boolean isSingular(Token token) {
        return token.cut().letters() == 0
                && !token.core().endsWith("ات")
                && !token.core().endsWith("ة");
    }

    private static boolean isEnd(Line line, int i) {
        return isStop(line.after(i))
                || i + 1 == line.size()
                || line.token(i + 1).isCoordinated()
                || line.token(i + 1).isReportingVerb();
    }

    /// «مون جيه إن على»: a particle that ends a name of short words, where no verb needs it.
    private static boolean isLastSyllable(NameRun run, int i) {
        var line = run.line();
        if (run.length() != 2
                || !EAST_ASIAN.has(line.token(i).word().folded())
                || !isShort(run.first())
                || !isShort(run.last())) {
            return false;
        }
        boolean again =
                i + 1 < line.size() && EAST_ASIAN.has(line.token(i + 1).word().folded());
        return again
                || isStop(line.after(i))
                || (!isBehindVerb(line, run.from())
                        && i + 1 < line.size()
                        && line.token(i + 1).function());
    }

    static boolean isLastSyllable(String folded) {
        return EAST_ASIAN.has(folded);
    }

    private static boolean isShort(Token token) {
        return token.core().length() <= SHORT && !token.isDefinite();
    }

    private static boolean isBehindVerb(Line line, int from) {
        for (int k = from - 1; k >= Math.max(0, from - NEAR); k--) {
            var takesParticle =
                    line.token(k).reporting().filter(word -> word.takes().contains(Attachment.PARTICLE));
            if (takesParticle.isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(String gap) {
        return Gaps.isComma(gap) || Gaps.opensBracket(gap) || gap.startsWith(".");
    }
}
