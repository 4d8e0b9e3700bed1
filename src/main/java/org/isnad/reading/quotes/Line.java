package org.isnad.reading.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWords;
import org.isnad.reading.Passage;
import org.isnad.text.Folded;
import org.isnad.text.MarkedWords;
import org.isnad.text.Span;

/// A passage prepared for the rules: its words and signs, who is named where, which words report, what is marked.
final class Line {

    private static final int LONGEST_TITLE = 12;

    final Passage passage;
    final String text;
    final List<Token> tokens;
    final List<Naming> namings;
    final Marks marks;

    /// The index of the first token behind a dateline.
    final int begin;

    private final Set<String> names;
    private final List<Optional<ReportingWord>> cues;
    private final List<Set<FunctionWords>> kinds;
    private final int[] nameInMarks;
    private final int[] namingAt;

    Line(
            Passage passage,
            String text,
            List<Token> tokens,
            List<Naming> namings,
            List<MarkedWords> marked,
            Set<String> names) {
        this.passage = passage;
        this.text = text;
        this.tokens = tokens;
        this.begin = Dateline.behind(tokens);
        this.namings = namings.stream().filter(one -> one.first() >= begin).toList();
        this.marks = new Marks(marked, tokens);
        this.names = names;
        this.cues = tokens.stream()
                .map(token -> token.isWord() && !FunctionWords.NOUN_RATHER.has(token.folded())
                        ? ReportingWords.ofNews().of(token.folded())
                        : Optional.<ReportingWord>empty())
                .toList();
        this.kinds = tokens.stream()
                .map(token -> token.isWord() ? FunctionWords.kinds(token.folded()) : Set.<FunctionWords>of())
                .toList();
        this.nameInMarks = new int[marked.size()];
        this.namingAt = new int[tokens.size()];
        Arrays.fill(namingAt, -1);
        for (int n = 0; n < this.namings.size(); n++) {
            for (int t = this.namings.get(n).first(); t < this.namings.get(n).behind(); t++) {
                namingAt[t] = n;
            }
        }
    }

    /// Whether the article calls something by the words of the marked stretch number `m`.
    boolean isNamedElsewhere(int m) {
        return names.contains(Folded.fold(marks.words(m).content().of(text)));
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /// The folded word at `at`; empty where no word is.
    String word(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord()
                ? tokens.get(at).folded()
                : "";
    }

    /// Whether the token may stand between a subject and its verb: «قد»، «أيضا».
    boolean isSubjectBlank(int at) {
        return is(at, FunctionWords.SUBJECT_BLANK);
    }

    /// Whether a word stands at `at` that does this.
    boolean is(int at, FunctionWords kind) {
        return at >= 0 && at < kinds.size() && kinds.get(at).contains(kind);
    }

    boolean is(int at, Token.Kind kind) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(kind);
    }

    /// The index of the first token of the sentence that the token `at` stands in; a headline is one sentence: «الوزير
    /// في باريس.. ويدعو إلى …».
    ///
    /// @param ends whether a token ends the sentence before
    int sentenceStart(int at, IntPredicate ends) {
        if (passage.isHeadline()) {
            return 0;
        }
        int start = at;
        while (start > begin && at - start < Statement.LONGEST && !ends.test(start - 1)) {
            start--;
        }
        return start;
    }

    Optional<ReportingWord> cue(int at) {
        return at >= 0 && at < tokens.size() ? cues.get(at) : Optional.empty();
    }

    /// The reporting word whose span this is.
    Optional<ReportingWord> cueAt(Span cue) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() < cue.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return cue(low);
    }

    Optional<Naming> naming(int at) {
        return at >= 0 && at < tokens.size() && namingAt[at] >= 0
                ? Optional.of(namings.get(namingAt[at]))
                : Optional.empty();
    }

    /// The index, in [#namings], of the first that begins at or behind the token `at`.
    int firstNamingFrom(int at) {
        for (int token = Math.max(0, at); token < size(); token++) {
            if (namingAt[token] >= 0) {
                return namingAt[token];
            }
        }
        return namings.size();
    }

    /// The naming whose noun phrase, titles included, begins with the token `at`.
    Optional<Naming> headedAt(int at) {
        for (int next = at; next < Math.min(at + LONGEST_TITLE, size()); next++) {
            var naming = naming(next);
            if (naming.isPresent()) {
                return naming.filter(one -> one.head() == at);
            }
        }
        return Optional.empty();
    }

    /// Whether the marked stretch number `m` is a name and quotes nobody; see [MarkedNames].
    boolean isNameInMarks(int m) {
        if (nameInMarks[m] == 0) {
            nameInMarks[m] = MarkedNames.isName(this, m) ? 1 : -1;
        }
        return nameInMarks[m] > 0;
    }

    /// How many words from `from` to before `behind` are neither in marks nor a part of a mention.
    int unnamedWords(int from, int behind) {
        int words = 0;
        for (int at = from; at < behind; at++) {
            words += token(at).isWord() && naming(at).isEmpty() && marks.at(at) < 0 ? 1 : 0;
        }
        return words;
    }

    /// The reporting word at `at` without what is attached before it.
    Span cueSpan(int at) {
        var token = tokens.get(at);
        int skip = cue(at).map(ReportingWord::prefix).orElse(0);
        return new Span(letter(token, skip), token.end());
    }

    /// Where the folded letter number `skip` of a word stands in the text.
    int letter(Token token, int skip) {
        return skip == 0
                ? token.start()
                : token.start()
                        + Folded.of(token.span().of(text))
                                .original(new Span(skip, skip + 1))
                                .start();
    }
}
