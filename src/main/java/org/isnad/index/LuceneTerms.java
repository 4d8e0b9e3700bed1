package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// The keys of an index of Lucene's.
final class LuceneTerms implements Terms {

    /// In letters, with the sign of the key; there are not many so short, and each stands for many words.
    private static final int LONGEST_REMEMBERED = 4;

    private static final int MOST = 1024;

    /// Prefixes; of the shortest the words take 100 kB each.
    private static final int MOST_REMEMBERED = 512;

    private static final int MOST_BEGINNINGS = 96;

    /// Articles; of so many no common word is missing.
    private static final int ENOUGH = 10_000;

    private final IndexReader reader;
    private final UnaryOperator<String> field;
    private final LastUsed<String, List<String>> remembered = new LastUsed<>(MOST_REMEMBERED);
    private final LastUsed<List<String>, Beginnings> beginnings = new LastUsed<>(MOST_BEGINNINGS);

    /// Of the texts.
    LuceneTerms(IndexReader reader) {
        this(reader, key -> Queries.termOf(key).field());
    }

    /// @param field where a key is
    LuceneTerms(IndexReader reader, UnaryOperator<String> field) {
        this.reader = reader;
        this.field = field;
    }

    @Override
    public int frequency(String key) {
        try {
            return reader.docFreq(new Term(field.apply(key), key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> beginningWith(String prefix, int most) {
        var found = new ArrayList<String>();
        forEach(prefix, reader, (term, _) -> {
            found.add(term.utf8ToString());
            return found.size() < most;
        });
        return found;
    }

    @Override
    public List<String> commonestBeginningWith(String prefix) {
        return prefix.length() > LONGEST_REMEMBERED ? commonest(prefix) : remembered.of(prefix, this::commonest);
    }

    @Override
    public Beginnings beginnings(List<String> prefixes) {
        return beginnings.of(
                prefixes,
                all -> Beginnings.of(all.stream()
                        .flatMap(prefix -> commonestBeginningWith(prefix).stream())
                        .distinct()
                        .toList()));
    }

    @Override
    public List<Posted> near(String start, String word, int letters) {
        var automaton = new LevenshteinAutomata(word, true).toAutomaton(letters, start);
        var found = new ArrayList<Posted>();
        try {
            var terms = MultiTerms.getTerms(reader, Queries.WORDS);
            if (terms != null) {
                var each = new CompiledAutomaton(automaton).getTermsEnum(terms);
                for (var term = each.next(); term != null; term = each.next()) {
                    found.add(new Posted(term.utf8ToString(), each.docFreq()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /// Of a large library its largest part tells; to go through all parts side by side takes a hundred times as long.
    private List<String> commonest(String prefix) {
        var largest = reader.leaves().stream()
                .map(LeafReaderContext::reader)
                .max(Comparator.comparingInt(IndexReader::maxDoc))
                .filter(part -> part.maxDoc() >= ENOUGH);
        return largest.flatMap(part -> commonestOfMany(prefix, part))
                .orElseGet(() -> commonestOf(prefix, reader).words());
    }

    /// Nothing where all that begin so count: then no part has them all.
    private Optional<List<String>> commonestOfMany(String prefix, IndexReader part) {
        return Optional.of(commonestOf(prefix, part))
                .filter(common -> !common.areAll())
                .map(Common::words);
    }

    private Common commonestOf(String prefix, IndexReader of) {
        var found = new Commonest(MOST);
        forEach(prefix, of, found::add);
        var commonest = new ArrayList<String>();
        long filled = 0;
        for (var each : found.inOrder()) {
            if (filled > 2L * of.maxDoc()) {
                break;
            }
            commonest.add(each.term().utf8ToString());
            filled += each.articles();
        }
        return new Common(List.copyOf(commonest), commonest.size() == found.seen());
    }

    /// @param areAll whether no word that begins so is left out
    private record Common(List<String> words, boolean areAll) {}

    private interface Visitor {
        /// Whether to go on.
        boolean visit(BytesRef term, int articles);
    }

    private void forEach(String prefix, IndexReader of, Visitor visitor) {
        var start = new BytesRef(prefix);
        try {
            var terms = MultiTerms.getTerms(of, field.apply(prefix));
            if (terms == null) {
                return;
            }
            var each = terms.iterator();
            var term = each.seekCeil(start) == TermsEnum.SeekStatus.END ? null : each.term();
            while (term != null && StringHelper.startsWith(term, start) && visitor.visit(term, each.docFreq())) {
                term = each.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
