package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.article.Article;

/// An index that fails when it is closed, as on a disk that is gone.
public final class UnclosableIndex {

    private UnclosableIndex() {}

    /// Of these articles.
    public static ArticleIndex of(List<Article> articles) {
        try {
            var memory = new ByteBuffersDirectory();
            LuceneIndex.write(articles, memory);
            return ArticleIndex.of(new Unclosable(DirectoryReader.open(memory)), Shelf.of(articles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Unclosable extends FilterDirectoryReader {

        Unclosable(DirectoryReader reader) throws IOException {
            super(reader, new SubReaderWrapper() {
                @Override
                public LeafReader wrap(LeafReader part) {
                    return part;
                }
            });
        }

        @Override
        protected DirectoryReader doWrapDirectoryReader(DirectoryReader reader) throws IOException {
            return new Unclosable(reader);
        }

        @Override
        public IndexReader.CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }

        @Override
        protected void doClose() throws IOException {
            throw new IOException("gone");
        }
    }
}
