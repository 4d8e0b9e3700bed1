package org.isnad.reading.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    final List<MarkedWords> marked;
    private final Set<String> names;
    private final List<Optional<ReportingWord>> cues;
    private final List<Set<FunctionWords>> kinds;
    private final int[] nameInMarks;
    private final int[] markedAt;
    private final int[] namingAt;
    private final int[] marksBegin;

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
        this.namings = namings;
        this.marked = marked;
        this.names = names;
        this.cues = tokens.stream()
                .map(token ->
                        token.isWord() ? ReportingWords.ofNews().of(token.folded()) : Optional.<ReportingWord>empty())
                .toList();
        this.kinds = tokens.stream()
                .map(token -> token.isWord() ? FunctionWords.kinds(token.folded()) : Set.<FunctionWords>of())
                .toList();
        this.nameInMarks = new int[marked.size()];
        this.markedAt = new int[tokens.size()];
        this.namingAt = new int[tokens.size()];
        this.marksBegin = new int[marked.size()];
        Arrays.fill(markedAt, -1);
        Arrays.fill(namingAt, -1);
        place();
    }

    private void place() {
        int at = 0;
        for (int m = 0; m < marked.size(); m++) {
            var outer = marked.get(m).outer();
            while (at < tokens.size() && tokens.get(at).start() < outer.start()) {
                at++;
            }
            marksBegin[m] = Math.min(at, tokens.size() - 1);
            while (at < tokens.size() && tokens.get(at).start() < outer.end()) {
                markedAt[at++] = m;
            }
        }
        for (int n = 0; n < namings.size(); n++) {
            for (int t = namings.get(n).first(); t < namings.get(n).behind(); t++) {
                namingAt[t] = n;
            }
        }
    }

    /// Whether the article calls something by the words of the marked stretch number `m`.
    boolean isNamedElsewhere(int m) {
        return names.contains(Folded.fold(marked.get(m).content().of(text)));
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

    Optional<ReportingWord> cue(int at) {
        return at >= 0 && at < tokens.size() ? cues.get(at) : Optional.empty();
    }

    /// The index of the marked stretch that holds the token, marks included, or -1.
    int markedAt(int at) {
        return at >= 0 && at < tokens.size() ? markedAt[at] : -1;
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

    /// The index of the first token of the marked stretch number `m`, its opening mark.
    int firstOfMarked(int m) {
        return marksBegin[m];
    }

    /// Whether the marked stretch number `m` is a name and quotes nobody; see [MarkedNames].
    boolean isNameInMarks(int m) {
        if (nameInMarks[m] == 0) {
            nameInMarks[m] = MarkedNames.isName(this, m) ? 1 : -1;
        }
        return nameInMarks[m] > 0;
    }

    /// The first token behind the marked stretch that holds `at`; `at` itself where none does.
    int behindMarked(int at) {
        int m = markedAt(at);
        int next = at;
        while (m >= 0 && next < size() && markedAt[next] == m) {
            next++;
        }
        return next;
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
