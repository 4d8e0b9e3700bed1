package org.isnad.reading.participants;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// What a word says of who took part in an event; the kinds of `attendance-words.txt`.
enum AttendanceCue {
    /// What one takes part in: «قمة».
    EVENT,
    /// Its subject and its objects met: «التقى».
    MET,
    /// Its subject met whom «مع» names: «بحث».
    WITH,
    /// Its subject and those that «مع» names came to terms: «توصل».
    AGREED,
    /// What parties come to terms in: «اتفاق».
    DEAL,
    /// Its subject was there: «ترأس».
    CAME,
    /// Behind an event: those behind it met, «اللقاء الذي جمع».
    JOINS,
    /// Those behind it were not there: «غياب».
    ABSENT,
    /// A verb of the present, which tells of what has happened in a headline alone: «يلتقي».
    NOW,
    /// Puts words or a deed at the event: «خلال».
    AT,
    /// Who stands before it was there: «مشارك».
    PARTAKER,
    /// States behind it are parties: «رؤساء».
    PARTY,
    /// Before an event: planned, called off, asked for.
    UNREAL,
    /// Right before an event that is yet to come: «قبيل».
    AHEAD,
    /// Beside an event: still to come.
    LATER,
    /// Right behind an event's noun: nobody meets there, as on the telephone.
    APART,
    /// Another event, before this one.
    EARLIER,
    /// With [#PAST] behind it, another event: «العام الماضي».
    LONG,
    PAST,
    /// Ends the clause that names who was there.
    STOP,
    /// Names of those who were there follow: «بحضور».
    LIST;

    private static final char FUTURE = 'س';
    private static final String IMPERFECT = "يتن";
    private static final String DUAL = "ان";
    private static final int SHORTEST_FUTURE = 4;
    private static final WordSet LISTS = WordSet.named("delegate-cues");
    private static final Set<AttendanceCue> WITH_ARTICLE = EnumSet.of(EVENT, DEAL, PARTAKER, LATER, LONG, PAST, APART);
    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "نا", "ه");
    private static final Map<String, Set<AttendanceCue>> WORDS = words();

    private static Map<String, Set<AttendanceCue>> words() {
        Map<String, Set<AttendanceCue>> words = new WordTable<>();
        WordList.rows("attendance-words")
                .forEach(row -> words.computeIfAbsent(Folded.fold(row.get(0)), _ -> EnumSet.noneOf(AttendanceCue.class))
                        .add(valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT))));
        return words;
    }

    /// All that a word says.
    ///
    /// @param core the word without its particles
    /// @param bare the core without its article
    static Set<AttendanceCue> of(String folded, String core, String bare) {
        var cues = EnumSet.noneOf(AttendanceCue.class);
        cues.addAll(WORDS.getOrDefault(core, Set.of()));
        cues.addAll(WORDS.getOrDefault(folded, Set.of()));
        if (isFuture(core)) {
            cues.add(UNREAL);
        }
        if (!bare.equals(core)) {
            WORDS.getOrDefault(bare, Set.of()).stream()
                    .filter(WITH_ARTICLE::contains)
                    .forEach(cues::add);
        }
        if (isOwnEvent(bare) || isObject(bare)) {
            cues.add(EVENT);
        }
        if (lists(folded, core)) {
            cues.add(LIST);
        }
        return cues;
    }

    /// «سيلتقي»: a known verb of the imperfect behind the letter of the future.
    private static boolean isFuture(String core) {
        return core.length() > SHORTEST_FUTURE
                && core.charAt(0) == FUTURE
                && IMPERFECT.indexOf(core.charAt(1)) >= 0
                && (Vocabulary.COUNTS.knows(core.substring(1)) || isDual(core));
    }

    /// «سيعقدان»
    private static boolean isDual(String core) {
        return core.endsWith(DUAL) && Vocabulary.COUNTS.knows(core.substring(1, core.length() - DUAL.length()));
    }

    /// «لقائهما», «زيارته»
    private static boolean isOwnEvent(String bare) {
        return ownerOf(bare).isPresent();
    }

    /// «اجتماعا»
    private static boolean isObject(String bare) {
        return bare.endsWith("ا") && isEvent(bare.substring(0, bare.length() - 1));
    }

    /// The pronoun that an event's noun carries.
    static java.util.Optional<String> ownerOf(String bare) {
        return PRONOUNS.stream()
                .filter(pronoun ->
                        bare.endsWith(pronoun) && isEvent(bare.substring(0, bare.length() - pronoun.length())))
                .findFirst();
    }

    private static boolean isEvent(String stem) {
        var feminine = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ة" : stem;
        return WORDS.getOrDefault(stem, Set.of()).contains(EVENT)
                || WORDS.getOrDefault(feminine, Set.of()).contains(EVENT);
    }

    private static boolean lists(String folded, String core) {
        return LISTS.has(folded) || LISTS.has(core) || (folded.startsWith("ب") && LISTS.has(folded.substring(1)));
    }
}
