package org.isnad.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.IntroSorter;

/// The articles of one index by their [Fingerprint]s.
final class Fingerprints {

    static final int NONE = -1;

    /// Sorted.
    private final long[] prints;
    /// Lucene's numbers of the articles, in the order of `prints`.
    private final int[] documents;

    private Fingerprints(long[] prints, int[] documents) {
        this.prints = prints;
        this.documents = documents;
    }

    static Fingerprints in(IndexReader reader) throws IOException {
        var prints = new long[reader.numDocs()];
        var documents = new int[reader.numDocs()];
        var live = MultiBits.getLiveDocs(reader);
        int size = 0;
        for (var leaf : reader.leaves()) {
            var each = DocValues.getSortedNumeric(leaf.reader(), Fingerprint.FIELD);
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if ((live == null || live.get(leaf.docBase + doc)) && each.advanceExact(doc)) {
                    prints[size] = each.nextValue();
                    documents[size++] = leaf.docBase + doc;
                }
            }
        }
        sort(prints, documents, size);
        return new Fingerprints(Arrays.copyOf(prints, size), Arrays.copyOf(documents, size));
    }

    /// Lucene's number of the article; [#NONE] where it is not there.
    int document(long print) {
        int at = Arrays.binarySearch(prints, print);
        return at < 0 ? NONE : documents[at];
    }

    boolean has(long print) {
        return Arrays.binarySearch(prints, print) >= 0;
    }

    int size() {
        return prints.length;
    }

    boolean areSame(Fingerprints others) {
        return without(others).length == 0 && others.without(this).length == 0;
    }

    /// Those that are not among `others`.
    long[] without(Fingerprints others) {
        return Arrays.stream(prints).filter(print -> !others.has(print)).toArray();
    }

    /// Lucene's numbers, in their order, of the articles that are not among `others`.
    int[] documentsWithout(Fingerprints others) {
        return IntStream.range(0, prints.length)
                .filter(at -> !others.has(prints[at]))
                .map(at -> documents[at])
                .sorted()
                .toArray();
    }

    /// For each of Lucene's numbers below `limit`, the number that its article has among `others`, or [#NONE].
    int[] joined(Fingerprints others, int limit) {
        var joined = new int[limit];
        Arrays.fill(joined, NONE);
        for (int at = 0; at < prints.length; at++) {
            joined[documents[at]] = others.document(prints[at]);
        }
        return joined;
    }

    private static void sort(long[] prints, int[] documents, int size) {
        new IntroSorter() {
            private long pivot;

            @Override
            protected void setPivot(int at) {
                pivot = prints[at];
            }

            @Override
            protected int comparePivot(int at) {
                return Long.compare(pivot, prints[at]);
            }

            @Override
            protected void swap(int one, int other) {
                long print = prints[one];
                prints[one] = prints[other];
                prints[other] = print;
                int document = documents[one];
                documents[one] = documents[other];
                documents[other] = document;
            }
        }.sort(0, size);
    }
}
