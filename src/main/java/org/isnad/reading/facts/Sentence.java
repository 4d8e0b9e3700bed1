package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Months;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Passage;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// One sentence of a passage, its words without their attached particles beside them.
///
/// @param index which sentence of the article it is, from 0
record Sentence(Passage passage, Span span, int index, List<Word> words, List<FactWord> facts) {

    private static final int LONGEST_PIECE = 30;
    private static final int REACH = 18;
    private static final OutcomeWords SPANS = OutcomeWords.SPAN_OF_TIME;
    private static final int NEAR = 3;
    private static final String COMMAS = "،,.؛:()";
    private static final int REACH_OF_ARRIVAL = 9;
    private static final int OPENING = 3;

    /// The sentences of an article in text order.
    static List<Sentence> of(List<Passage> passages) {
        var sentences = new ArrayList<Sentence>();
        for (Passage passage : passages) {
            int next = 0;
            for (Span span : passage.sentences()) {
                var words = new ArrayList<Word>();
                while (next < passage.words().size()
                        && passage.words().get(next).start() < span.end()) {
                    words.add(passage.words().get(next++));
                }
                var facts =
                        words.stream().map(word -> FactWord.of(word.folded())).toList();
                sentences.add(new Sentence(passage, span, sentences.size(), words, facts));
            }
        }
        return sentences;
    }

    /// Whether it is one of the first that the article has, its title among them.
    boolean opensArticle() {
        return index < OPENING;
    }

    int size() {
        return words.size();
    }

    String core(int i) {
        return fact(i).core();
    }

    /// What is known of a word; of none where there is no word.
    FactWord fact(int i) {
        return i >= 0 && i < facts.size() ? facts.get(i) : FactWord.NONE;
    }

    /// Behind the longest name that begins with the word `from`, behind its particles, of at most `longest` words;
    /// `from` where there is none.
    int endOfName(int from, int longest, Predicate<String> isName) {
        var name = new StringBuilder();
        int end = from;
        for (int to = from; to < Math.min(size(), from + longest); to++) {
            name.append(to == from ? core(to) : " " + words.get(to).folded());
            if (isName.test(name.toString())) {
                end = to + 1;
            }
        }
        return end;
    }

    /// From a word without its particles to the end of another.
    Span span(int from, int to) {
        return new Span(startOf(from), words.get(to - 1).end());
    }

    /// What a span of it says, «القدس» also where «للقدس» is written.
    String name(int from, Span span, String text) {
        var written = span.of(text);
        return isContracted(from) ? Letters.ARTICLE.charAt(0) + written : written;
    }

    /// «للقدس»: without the alef of «القدس».
    private boolean isContracted(int i) {
        return core(i).startsWith(Letters.ARTICLE) && !words.get(i).folded().endsWith(core(i));
    }

    /// Where the number at `i` begins, with «نحو», «أكثر من» or «ما لا يقل عن» before it.
    int withAbout(int i) {
        if (core(i - 1).equals("من") && fact(i - 2).time().equals("more")) {
            return i - 2;
        }
        if (core(i - 1).equals("عن") && fact(i - 2).time().equals("least")) {
            int not = core(i - 3).equals("لا") ? i - 3 : i - 2;
            return core(not - 1).equals("ما") ? not - 1 : not;
        }
        boolean about = fact(i - 1).time().equals("about");
        return about && core(i - 2).equals("ما") ? i - 2 : about ? i - 1 : i;
    }

    private int startOf(int i) {
        var word = words.get(i);
        int cut = word.folded().length() - facts.get(i).core().length() + (isContracted(i) ? 1 : 0);
        if (cut <= 0) {
            return word.start();
        }
        if (word.written().length() == word.folded().length()) {
            return word.start() + cut;
        }
        return Folded.of(word.written())
                .original(new Span(cut, word.folded().length()))
                .shifted(word.start())
                .start();
    }

    /// Whether it tells of a meeting.
    boolean tellsOfMeeting() {
        return facts.stream().anyMatch(FactWord::tellsOfMeeting);
    }

    /// Whether what stands at `i` belongs to a meeting: one is told of shortly before it, and nobody says anything in
    /// between: «التقى الوزيران في جنيف الخميس», not «قال الوزير الخميس».
    boolean belongsToMeeting(int i) {
        return belongsTo(i, FactWord::tellsOfMeeting, FactWord::isOfSomethingElse);
    }

    /// The same of a meeting, or of something settled: «صوت المجلس الخميس».
    boolean belongsToDeed(int i) {
        return belongsTo(i, word -> word.tellsOfMeeting() || word.deed(), FactWord::reports);
    }

    private boolean belongsTo(int i, Predicate<FactWord> event, Predicate<FactWord> other) {
        for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
            if (event.test(facts.get(at))) {
                return true;
            }
            if (other.test(facts.get(at)) && !isDenied(at)) {
                return false;
            }
        }
        return false;
    }

    /// «لم يعلن»: nobody says anything.
    boolean isDenied(int i) {
        return i > 0 && FunctionWords.NEGATION.has(words.get(i - 1).folded());
    }

    /// Where the first «أن» stands from `from` on; behind the sentence where there is none.
    int particleFrom(int from) {
        int at = from;
        while (at < size() && !FunctionWords.CONTENT_PARTICLE.has(core(at))) {
            at++;
        }
        return at;
    }

    /// Whether a word of arriving stands shortly before the word: «وصل الوزير إلى».
    boolean isArrivedAt(int i) {
        return words.subList(Math.max(0, i - REACH_OF_ARRIVAL), i).stream()
                .anyMatch(word -> Vocabulary.ARRIVALS.has(word.folded())
                        || Vocabulary.ARRIVALS.has(word.folded().substring(1)));
    }

    /// «التقى الوزير الأسبوع الماضي … في عدن»: another meeting, and long over.
    boolean isLongAgo() {
        for (int i = 1; i < size(); i++) {
            boolean past = core(i).equals("الماضي") || core(i).equals("الماضية") || core(i).equals("المنصرم");
            if (past && (SPANS.has(core(i - 1)) || Months.isName(core(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether something is so of a word from `from` to before `to`, as far as there are words.
    boolean hasWithin(int from, int to, IntPredicate is) {
        for (int at = Math.max(0, from); at < Math.min(size(), to); at++) {
            if (is.test(at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a meeting is told of within `reach` words from `from` on.
    boolean meetingWithin(int from, int reach) {
        return facts.subList(Math.min(from, size()), Math.min(from + reach, size())).stream()
                .anyMatch(FactWord::tellsOfMeeting);
    }

    /// Whether the piece between two commas or marks that the word stands in speaks of a later meeting.
    ///
    /// @param opening whether the sentence may open the article with a meeting to come
    boolean looksAhead(int i, String text, boolean opening) {
        int from = i;
        while (from > 0 && i - from < LONGEST_PIECE && !isDivided(from, text)) {
            from--;
        }
        int to = i + 1;
        while (to < size() && to - i < LONGEST_PIECE && !isDivided(to, text)) {
            to++;
        }
        for (int at = from; at < to; at++) {
            if (facts.get(at).future() && (!opening || !opensArticle() || isOfAnother(at))) {
                return true;
            }
        }
        return false;
    }

    /// «الاجتماع المقبل»: another meeting than the one that the article opens with, though that may be to come too.
    private boolean isOfAnother(int i) {
        return i > 0 && facts.get(i - 1).tellsOfMeeting();
    }

    /// Whether there is a word at `i`, and nothing but blanks between it and the one before.
    boolean follows(int i, String text) {
        return i > 0 && i < size() && !isDivided(i, text);
    }

    /// Whether there is a word at `i`, and no comma or stop between it and the one before, though perhaps a
    /// mark: «مدينة #جدة».
    boolean isSamePiece(int i, String text) {
        return i > 0
                && i < size()
                && text.substring(words.get(i - 1).end(), words.get(i).start())
                        .chars()
                        .noneMatch(c -> COMMAS.indexOf(c) >= 0);
    }

    /// Whether more than blanks stands before the word.
    private boolean isDivided(int i, String text) {
        return !text.substring(words.get(i - 1).end(), words.get(i).start()).isBlank();
    }

    /// Whether «استغرق», «لمدة» stands shortly before the word.
    boolean lastsJustBefore(int i) {
        return facts.subList(Math.max(0, i - NEAR), i).stream()
                .anyMatch(word -> word.event().equals("lasts"));
    }

    /// Whether it holds an event word of a kind.
    boolean has(String kind) {
        return facts.stream().anyMatch(word -> word.event().equals(kind));
    }
}
