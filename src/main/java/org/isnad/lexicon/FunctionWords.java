package org.isnad.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// The small words that hold a report together, by what they do, from `function-words.txt`.
public enum FunctionWords {
    /// أن، إنه، بأنها: what is said begins behind it.
    CONTENT_PARTICLE,
    /// بعد، قبل، دون: an أن behind it opens no speech.
    PARTICLE_GOVERNOR,
    PREPOSITION,
    /// عليه، فيها: a preposition with its noun; what stands behind it is free.
    PREPOSITION_COMPLETE,
    /// بين، عبر: written as a verb that reports, but within a sentence a preposition.
    PREPOSITION_RATHER,
    /// مدينة: written as a form of a verb that reports, but a noun.
    NOUN_RATHER,
    /// البيان، التقرير: speaks for who issued it.
    DOCUMENT,
    /// البيان، البلاغ: a [#DOCUMENT] that is given out by whoever has just spoken.
    COMMUNIQUE,
    /// أظهر، أشار: verbs, past tense, he, that go with things as well («أظهرت النتائج»).
    OF_THINGS_TOO,
    NEGATION,
    /// عدم: the negation of a verbal noun.
    NEGATION_NOUN,
    /// أيضا، لاحقا، الثلاثاء: may stand between a verb and its subject or its content.
    ADVERB,
    /// What may stand between a subject and the verb behind it: «ترامب قد قال».
    SUBJECT_BLANK,
    RELATIVE,
    /// هامش، جانب: a preposition before it does not open what is said («على هامش القمة»).
    BYSTANDER,
    /// بشدة، بعد: begins with ب, but not with the particle that opens what is said.
    ADVERBIAL_BY,
    /// بشدة: may stand between a verb's subject and its object.
    INTENSELY,
    CONTRAST,
    /// قناة، صحيفة، قاعدة: marked words behind it are a name.
    NAMED_BY,
    /// يقال: nobody in particular says it.
    IMPERSONAL,
    /// الجدير بالذكر: the author says it.
    AUTHORIAL,
    /// نحن، هذا، لن: often begins a clause.
    CLAUSE_OPENER,
    /// تحقيق، رغبة: the object of a reporting verb that says what is said.
    STATEMENT_NOUN,
    /// الشكر، الدعوة: names the speech itself («وجه الشكر لـ…»).
    SPEECH_NOUN,
    /// كما، حيث: with a reporting word behind it, another report.
    JOINT,
    /// وذلك: what follows is the reporter's.
    END_OF_STATEMENT,
    /// ما، مما: with a verb of [#STATEMENT_COMMENT] behind it, the reporter comments.
    IMPERFECT_COMMENT,
    STATEMENT_COMMENT,
    /// إذا: what is told behind it has not come about.
    CONDITION,
    /// واسمها، وعمره: begins a remark between commas, no clause of its own.
    ASIDE_OPENER,
    /// باسم: whose name stands behind it does not speak.
    IN_THE_NAME_OF,
    /// نفسه: «دافع عن نفسه» tells nothing that was said.
    REFLEXIVE,
    /// ذكر، الكشف: with «طلب عدم» before it, the speaker only wishes not to be named.
    ANONYMITY,
    /// جميع، كافة: with a verb of asking before it, those who are asked.
    ALL_OF,
    /// جاء: «وجاء الإعلان على لسان الوزير» says who said what stands before.
    CAME_ABOUT,
    /// أضاف، تابع: verbs, past tense, he, that go on with what was said before; «كما أضاف» names no source.
    GOING_ON,
    /// جاء، ورد: verbs, past tense, he, that report what stands in a document («جاء في البيان أن …»).
    COMING_IN,
    /// المسؤولية: what one lays on somebody («حملت المدينة الحكومة المسؤولية»).
    BLAME,
    /// استبعد: verbs, past tense, he, that say something when denied as well («لا يستبعد اللقاء»).
    RULING_OUT,
    /// ما، لما: «وفقا لما قال …».
    WHAT,
    /// رد، نقل: verbs, past tense, he, whose form is oftener a noun («رد الدول»).
    RATHER_NOUNS,
    /// بعدما، عندما: the clause behind it has a verb and a subject of its own.
    SUBORDINATOR,
    /// كان: its subject may stand before «قد» and the verb.
    WAS,
    /// تم، جرى: with a noun behind it, it is done and nobody says by whom («تمت الإشارة إلى …»).
    DONE,
    /// في، بعد: «وذلك» before it is the reporter's, without a comma too.
    IN_REFERENCE,
    /// لبنان، العراق: a country that news treats as he.
    MASCULINE_COUNTRY,
    /// هو، وهي: a subject of its own («وهو يرى أن …»).
    PRONOUN;

    private static final Map<String, Set<FunctionWords>> KINDS = read();

    private static Map<String, Set<FunctionWords>> read() {
        Map<String, Set<FunctionWords>> kinds = new WordTable<>();
        for (List<String> row : WordList.rows("function-words")) {
            var kind = FunctionWords.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : row.get(1).split(" ", -1)) {
                kinds.computeIfAbsent(Folded.fold(word), none -> EnumSet.noneOf(FunctionWords.class))
                        .add(kind);
            }
        }
        return kinds;
    }

    /// What the folded word does; not to be changed.
    public static Set<FunctionWords> kinds(String folded) {
        return KINDS.getOrDefault(folded, Set.of());
    }

    /// Whether the folded word does this.
    public boolean has(String folded) {
        return kinds(folded).contains(this);
    }
}
