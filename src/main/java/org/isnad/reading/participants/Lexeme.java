package org.isnad.reading.participants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.Titles.Title;
import org.isnad.morphology.Proclitics;
import org.isnad.morphology.Proclitics.Cut;
import org.isnad.text.Letters;
import org.isnad.text.Word;
import org.isnad.text.WordMemory;

/// What the word lists know of a folded word, wherever it stands.
///
/// @param ways all ways to cut its attached particles off
/// @param cut the likeliest of them
/// @param bare the rest without its article
/// @param likelihood how likely the rest is part of a person's name, 0 to 10
/// @param wholeLikelihood the same for the word as written
/// @param beginsSide whether a state's name or adjective begins with it
/// @param nominalHead whether a noun phrase that stands for somebody may begin with it
/// @param bodyHead whether names of bodies begin with it: «وكالة»
/// @param attendance what it says of who took part in an event
/// @param calling what noun it is, if a phrase for somebody may begin with it, see [Callings]
record Lexeme(
        List<Cut> ways,
        Cut cut,
        String bare,
        Optional<Title> title,
        Optional<String> adjectiveOf,
        Optional<ReportingWord> reporting,
        boolean function,
        int likelihood,
        int wholeLikelihood,
        boolean beginsPlace,
        boolean beginsSide,
        boolean beginsOrganisation,
        boolean bodyHead,
        boolean nominalHead,
        Set<AttendanceCue> attendance,
        Optional<Calling.Sort> calling) {

    private static final NominalHeads NOMINAL_HEADS = new NominalHeads();
    private static final char LAM = 'ل';
    private static final int NAME = 4;
    static final String ALI = "علي";
    private static final String BEFORE_ALI = "ول";
    private static final WordMemory<Lexeme> REMEMBERED = new WordMemory<>(120_000, Lexeme::lookUp);

    /// Looked up once for all articles.
    static Lexeme of(String folded) {
        return REMEMBERED.of(folded);
    }

    /// Whether it is «علي» with nothing or a particle before it, and not «على».
    static boolean isAli(Word word) {
        int particles = word.folded().length() - ALI.length();
        return word.written().endsWith(ALI)
                && particles <= 1
                && (particles == 0 || BEFORE_ALI.indexOf(word.folded().charAt(0)) >= 0);
    }

    /// «وأورهان»: و and a word that begins with a hamza on its ا.
    static Lexeme behindConjunction(String folded) {
        var rest = of(folded.substring(1));
        return new Lexeme(
                Proclitics.waysToCut(folded),
                new Cut(rest.cut.letters() + 1, rest.cut.core()),
                rest.bare,
                rest.title,
                rest.adjectiveOf,
                Vocabulary.REPORTING.of(folded),
                rest.function,
                rest.likelihood,
                Likelihood.NONE,
                rest.beginsPlace,
                rest.beginsSide,
                rest.beginsOrganisation,
                rest.bodyHead,
                rest.nominalHead,
                rest.attendance,
                rest.calling);
    }

    /// The word as nothing but a person's name, for one that is spelt like a common word.
    ///
    /// @param particles how many of its first letters are attached particles
    static Lexeme ofName(String folded, int particles, int likelihood) {
        var cut = new Cut(particles, folded.substring(particles));
        return new Lexeme(
                Proclitics.waysToCut(folded),
                cut,
                cut.core(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                likelihood,
                cut.letters() == 0 ? likelihood : Likelihood.NONE,
                false,
                false,
                false,
                false,
                false,
                Set.of(),
                Optional.empty());
    }

    /// «كيري» begins with no particle: the ك of likeness stands before no verb.
    private static Cut cut(String folded) {
        var cut = Proclitics.cut(folded, Vocabulary::knows);
        if (cut.letters() == 0 && folded.length() == 3 && folded.charAt(0) == LAM && isSyllable(folded)) {
            return new Cut(1, folded.substring(1));
        }
        if (cut.letters() == 2
                && Vocabulary.COUNTRIES.begins(folded.substring(1))
                && !Vocabulary.COUNTRIES.begins(cut.core())) {
            return new Cut(1, folded.substring(1)); // «وبيونغ يانغ»
        }
        if (cut.letters() > 0 && Vocabulary.isGivenName(folded) && !Vocabulary.isGivenName(cut.core())) {
            return new Cut(0, folded); // «فيصل», «وجدي»
        }
        boolean beforeVerb =
                cut.letters() == 1 && folded.startsWith("كي") && Likelihood.of(cut.core()) == Likelihood.NONE;
        return beforeVerb && Likelihood.of(folded) >= NAME ? new Cut(0, folded) : cut;
    }

    /// «لبي بي سي»
    private static boolean isSyllable(String folded) {
        return Vocabulary.ORGANISATIONS.begins(folded.substring(1))
                && !Vocabulary.FUNCTION_WORDS.has(folded)
                && !Vocabulary.ORGANISATIONS.begins(folded);
    }

    private static Lexeme lookUp(String folded) {
        var cut = cut(folded);
        var core = cut.core();
        int likelihood = Likelihood.of(core);
        var bare = core.startsWith(Letters.ARTICLE) && core.length() > Letters.ARTICLE.length() + 1
                ? core.substring(Letters.ARTICLE.length())
                : core;
        // «أمام» is no «إمام»
        var title = Vocabulary.FUNCTION_WORDS.has(core) ? Optional.<Title>empty() : Vocabulary.TITLES.of(core);
        var adjectiveOf = Vocabulary.COUNTRIES.ofAdjective(core);
        boolean function = Vocabulary.FUNCTION_WORDS.has(core) || Vocabulary.FUNCTION_WORDS.has(folded);
        boolean bodyHead = Vocabulary.ORGANISATIONS.isHead(bare);
        boolean beginsPlace = Vocabulary.COUNTRIES.begins(core) || Vocabulary.COUNTRIES.begins(folded);
        return new Lexeme(
                Proclitics.waysToCut(folded),
                cut,
                bare,
                title,
                adjectiveOf,
                Vocabulary.REPORTING.of(folded),
                function,
                likelihood,
                cut.letters() == 0 ? likelihood : Likelihood.of(folded),
                beginsPlace,
                beginsPlace || adjectiveOf.isPresent() || Vocabulary.COUNTRIES.beginsAdjective(core),
                Vocabulary.ORGANISATIONS.begins(core) || Vocabulary.ORGANISATIONS.begins(folded),
                bodyHead,
                title.isPresent() || adjectiveOf.isPresent() || NOMINAL_HEADS.test(core, bare),
                AttendanceCue.of(folded, core, bare),
                function ? Optional.empty() : Callings.sortOf(core, bare, title, adjectiveOf.isPresent(), bodyHead));
    }
}
