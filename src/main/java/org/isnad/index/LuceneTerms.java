package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The keys of an index of Lucene's.
final class LuceneTerms implements Terms {

    private final IndexReader reader;

    LuceneTerms(IndexReader reader) {
        this.reader = reader;
    }

    @Override
    public int frequency(String key) {
        try {
            return reader.docFreq(new Term(Queries.WORDS, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> beginningWith(String prefix, int most) {
        var found = new ArrayList<String>();
        var start = new BytesRef(prefix);
        try {
            var terms = MultiTerms.getTerms(reader, Queries.WORDS);
            if (terms == null) {
                return found;
            }
            var each = terms.iterator();
            var status = each.seekCeil(start);
            for (var term = status == TermsEnum.SeekStatus.END ? null : each.term();
                    term != null && found.size() < most && StringHelper.startsWith(term, start);
                    term = each.next()) {
                found.add(term.utf8ToString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
