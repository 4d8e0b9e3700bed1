package org.isnad.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;

/// An article as Lucene takes it in: its words as written with their positions, which phrases need, and what they are
/// forms of by number alone, which is half the work.
final class ArticleDocument {

    /// What the articles are sorted by where they are equally good.
    static final String KEY = "key";
    /// In days since 1970.
    static final String DATE = "date";

    private static final IndexableFieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final IndexableFieldType WITH_NUMBER = type(IndexOptions.DOCS_AND_FREQS);
    private static final IndexableFieldType OCCURRENCE = type(IndexOptions.DOCS);

    private ArticleDocument() {}

    private static IndexableFieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(options != IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /// @param key what it is sorted by
    static Document of(Article article, String key) {
        var document = new Document();
        document.add(new SortedDocValuesField(KEY, new BytesRef(key)));
        document.add(new Field(Queries.FILE, article.file().toString(), OCCURRENCE));
        article.date().ifPresent(date -> document.add(new NumericDocValuesField(DATE, date.toEpochDay())));
        var words = new ArticleWords(article.text());
        document.add(new Field(Queries.WORDS, new ExactStream(words), WITH_POSITIONS));
        document.add(new Field(Queries.FORMS, new FormStream(words), WITH_NUMBER));
        article.title().ifPresent(span -> {
            var title = words.in(span);
            document.add(new Field(Queries.TITLE, new ExactStream(title), WITH_POSITIONS));
            document.add(new Field(Queries.TITLE_FORMS, new FormStream(title), WITH_NUMBER));
        });
        Keys.sourceWords(article.name() + " " + article.outlet().orElse(""))
                .forEach(word -> document.add(new Field(Queries.SOURCE, word, OCCURRENCE)));
        return document;
    }

    /// Words of a document's own, as `words` gives them.
    static Field withPositions(String field, TokenStream words) {
        return new Field(field, words, WITH_POSITIONS);
    }

    /// A word of a document's own, as it is.
    static Field exactly(String field, String word) {
        return new Field(field, word, OCCURRENCE);
    }
}
