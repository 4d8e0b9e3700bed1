package org.isnad.reading.outcomes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.lexicon.ReportingWords;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.reading.Passage;
import org.isnad.reading.Quote;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Word;

/// Cuts passages into clauses: at signs, at وأن, at لكن, and where somebody's words begin or end.
final class ClauseCutter {

    private static final String SIGNS = ".،,؛;:!?؟…\n|";
    private static final String ENDS = ".!?؟…\n|";
    private static final int LONGEST = 60;
    private static final int FEWEST = 4;
    private static final int LONGEST_ASIDE = 7;
    private static final int LONGEST_DAY = 4;

    private final String text;
    private final Set<Integer> bounds = new HashSet<>();

    ClauseCutter(String text, List<Quote> quotes) {
        this.text = text;
        for (Quote quote : quotes) {
            if (quote.kind() != Quote.Kind.PARTIAL && !Deeds.isOne(text, quote)) {
                bounds.add(quote.content().start());
                bounds.add(quote.content().end());
            }
        }
    }

    /// @param lead whether it is the article's first paragraph
    List<Clause> cut(Passage passage, boolean lead) {
        var clauses = new ArrayList<Clause>();
        var words = new ArrayList<Word>();
        var kinds = new ArrayList<Set<OutcomeWords>>();
        var sentence = new ArrayList<Word>();
        int before = passage.span().start();
        for (int at = 0; at < passage.words().size(); at++) {
            var word = passage.words().get(at);
            var kind = PartiesWill.kinds(word.folded());
            if (!words.isEmpty()
                    && (words.size() >= LONGEST
                            || isSignBefore(passage.words(), at, before, words)
                            || isBound(word, kind, words)
                            || isAfterDeal(passage, at)
                            || isHeadlineAnd(passage, at)
                            || isOnThat(passage, at, before)
                            || Deeds.isNext(words, kinds, word, kind))) {
                clauses.add(new Clause(words, kinds, sentence, passage.isHeadline(), lead));
                words.stream()
                        .limit(Clause.OPENING - Math.min(Clause.OPENING, sentence.size()))
                        .forEach(sentence::add);
                words.clear();
                kinds.clear();
            }
            if (words.isEmpty() && isEndBetween(before, word.start())) {
                sentence.clear();
            }
            words.add(word);
            kinds.add(kind);
            before = word.end();
        }
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, kinds, sentence, passage.isHeadline(), lead));
        }
        return clauses;
    }

    /// «…، على أن تعقد الجولة الأولى …»: behind a comma or a day.
    private boolean isOnThat(Passage passage, int at, int before) {
        var all = passage.words();
        return at > FEWEST
                && at + 2 < all.size()
                && OnThat.opens(
                        all.get(at).folded(),
                        all.get(at + 1).folded(),
                        all.get(at + 2).folded())
                && (text.substring(before, all.get(at).start()).contains("،")
                        || OutcomeWords.WHEN.has(all.get(at - 1).folded()));
    }

    /// «الوفدان يفترقان دون اتفاق | والوزيرة تتوقع …».
    private boolean isHeadlineAnd(Passage passage, int at) {
        var all = passage.words();
        return passage.isHeadline()
                && at >= FEWEST
                && at + 2 < all.size()
                && all.get(at).folded().startsWith("و")
                && all.get(at).folded().length() > FEWEST
                && (isPresentVerb(all.get(at + 1)) || isBehindMark(all, at));
    }

    /// «البلدان يتعهدان بـ“تعاون أوثق” | وترقب لـ…».
    private boolean isBehindMark(List<Word> all, int at) {
        return text.substring(all.get(at - 1).end(), all.get(at).start())
                .chars()
                .anyMatch(c -> QuotationMarks.isMark((char) c));
    }

    private static boolean isPresentVerb(Word word) {
        return (word.folded().startsWith("ي") || word.folded().startsWith("ت"))
                && WordSenses.all().of(word.written()).stream()
                        .findFirst()
                        .filter(sense -> sense.kind() == Sense.Kind.VERB)
                        .isPresent();
    }

    /// «الوزير يسحب استقالته | بعد التوصل لاتفاق»: a headline tells of both.
    private static boolean isAfterDeal(Passage passage, int at) {
        return passage.isHeadline()
                && at + 1 < passage.words().size()
                && OutcomeWords.AFTER.has(passage.words().get(at).folded())
                && OutcomeWords.DONE.has(passage.words().get(at + 1).folded());
    }

    private boolean isEndBetween(int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
    }

    /// Whether a sign, or a bound of somebody's words, stands between the words before and the word `at`.
    private boolean isSignBefore(List<Word> all, int at, int from, List<Word> words) {
        boolean joined = Deeds.isJoined(words.getLast().folded());
        for (int sign = from; sign < all.get(at).start(); sign++) {
            boolean divides = SIGNS.indexOf(text.charAt(sign)) >= 0 && !isInNumber(sign);
            if ((divides
                            && !(isComma(sign)
                                    && (goesOn(words, all.get(at).folded())
                                            || waitsForObject(words, all.get(at).folded())
                                            || Deeds.isListed(words, all, at)
                                            || isAside(all, at)
                                            || isBehindDay(all, at))))
                    || isDash(sign)
                    || (bounds.contains(sign) && !joined)) {
                return true;
            }
        }
        return false;
    }

    /// Between two commas who somebody is, or when it was, and the clause goes on: «توصل الوزير، سامي حداد، إلى اتفاق»,
    /// «قررت اللجنة، مساء أمس، حل المجلس».
    private boolean isAside(List<Word> all, int at) {
        int end = at + 1;
        while (end < Math.min(all.size(), at + LONGEST_ASIDE) && !isDividedBefore(all, end)) {
            end++;
        }
        if (end >= all.size()
                || !isDividedBefore(all, end)
                || !isComma(all.get(end - 1).end())) {
            return false;
        }
        var next = all.get(end).folded();
        return OutcomeWords.GOES_ON.has(next)
                || (end - at <= FEWEST && !joins(all.get(at).folded()) && !joins(next));
    }

    private boolean isDividedBefore(List<Word> all, int at) {
        int gap = all.get(at - 1).end();
        return gap < all.get(at).start() && SIGNS.indexOf(text.charAt(gap)) >= 0;
    }

    /// Whether the word begins a clause of its own behind a comma: «وقال», «مشيرا», «حيث», «رغم».
    private static boolean joins(String folded) {
        return folded.startsWith("و")
                || folded.startsWith("ف")
                || OutcomeWords.DIVIDER.has(folded)
                || FunctionWords.JOINT.has(folded)
                || FunctionWords.RELATIVE.has(folded)
                || FunctionWords.CONTENT_PARTICLE.has(folded)
                || FunctionWords.NEGATION.has(folded)
                || OutcomeWords.PRESENT.has(folded)
                || ReportingWords.ofNews().of(folded).isPresent();
    }

    /// Behind a day between two commas the clause goes on: «تجتمع اللجنة، مساء الخميس، لبحث …».
    private boolean isBehindDay(List<Word> all, int at) {
        int day = at - 1;
        while (day > 0
                && at - day < LONGEST_DAY
                && FunctionWords.ADVERB.has(all.get(day).folded())) {
            if (isComma(all.get(day - 1).end())) {
                return !joins(all.get(at).folded());
            }
            day--;
        }
        return false;
    }

    /// Whether the word itself opens another clause.
    private boolean isBound(Word word, Set<OutcomeWords> kind, List<Word> words) {
        var before = words.getLast().folded();
        // A quote may begin inside a word, behind its particle: «بالحوار».
        return (!Deeds.isJoined(before) && (bounds.contains(word.start()) || bounds.contains(word.start() + 1)))
                || (isAndThat(word.folded()) && !areAgreedOn(words))
                || (words.size() >= FEWEST && isAndDone(word.folded()))
                || isWhen(words, word.folded())
                || kind.contains(OutcomeWords.DIVIDER)
                || (isWhat(before) && FunctionWords.STATEMENT_COMMENT.has(word.folded()));
    }

    /// «قررت الوزارة، الأحد، رفع …»: what is decided is yet to come.
    private static boolean waitsForObject(List<Word> words, String folded) {
        return words.size() < FEWEST + FEWEST
                && OutcomeWords.ORDER.has(words.getFirst().folded())
                && !OutcomeWords.AFTERTHOUGHT.has(folded)
                && !joins(folded);
    }

    private boolean isComma(int at) {
        return text.charAt(at) == '،' || text.charAt(at) == ',';
    }

    /// «… بعد أن …»: what is told behind it came before.
    private static boolean isWhen(List<Word> words, String folded) {
        return words.size() >= FEWEST
                && (folded.equals("بعدما")
                        || (FunctionWords.CONTENT_PARTICLE.has(folded)
                                && OutcomeWords.STILL.has(words.getLast().folded())));
    }

    private static boolean goesOn(List<Word> words, String folded) {
        return (words.size() < FEWEST + FEWEST
                        && OutcomeWords.UNDER.has(words.getFirst().folded()))
                || OutcomeWords.GOES_ON.has(folded)
                || FunctionWords.ADVERB.has(folded)
                || Deeds.waits(words)
                || Deeds.isOfPaper(words, folded);
    }

    private static boolean isWhat(String folded) {
        return folded.equals("ما") || folded.equals("مما");
    }

    /// «32,9», «1.5».
    private boolean isInNumber(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isDash(int at) {
        return text.charAt(at) == '-' && at > 0 && text.charAt(at - 1) == ' ';
    }

    /// «… وتم رفعها».
    private static boolean isAndDone(String folded) {
        return folded.startsWith("و") && OutcomeWords.CAME_ABOUT.has(folded.substring(1));
    }

    /// «اتفقا على أن … وأن …» is one agreement.
    private static boolean areAgreedOn(List<Word> words) {
        return words.stream().limit(LONGEST_ASIDE).anyMatch(word -> OutcomeWords.CONCUR.has(word.folded()));
    }

    private static boolean isAndThat(String folded) {
        return folded.startsWith("و") && FunctionWords.CONTENT_PARTICLE.has(folded.substring(1));
    }
}
