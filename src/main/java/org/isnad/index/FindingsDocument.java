package org.isnad.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.isnad.article.Article;

/// What is found in an article as Lucene takes it in: the names by the keys of their words, and the whole to be read.
final class FindingsDocument {

    /// The kinds of the outcomes.
    static final String KIND = "kind";
    /// The words of the names of participants as written, to go on with while one types.
    static final String NAME = "name";

    private static final String FINDINGS = "findings";
    /// Lucene refuses words of more than 32,766 bytes.
    private static final int LONGEST_WORD = 100;

    private FindingsDocument() {}

    static Document of(Article article, KeptFindings found) {
        var document = new Document();
        document.add(new LongField(Fingerprint.FIELD, Fingerprint.of(article), Field.Store.NO));
        document.add(new StoredField(FINDINGS, StoredFindings.bytes(found)));
        document.add(names(FindingField.PARTICIPANT, allNames(found.participants())));
        document.add(names(FindingField.SPEAKER, allNames(found.speakers())));
        document.add(names(
                FindingField.OUTCOME,
                found.outcomes().stream()
                        .map(each -> article.textAt(each.content()))
                        .toList()));
        found.outcomes().stream()
                .map(each -> each.kind().name())
                .distinct()
                .forEach(kind -> document.add(ArticleDocument.exactly(KIND, kind)));
        found.participants().stream()
                .flatMap(each -> Keys.exactKeys(each.name()).stream())
                .filter(word -> word.length() <= LONGEST_WORD)
                .distinct()
                .forEach(word -> document.add(ArticleDocument.exactly(NAME, word)));
        return document;
    }

    static KeptFindings read(Document document) {
        return StoredFindings.read(document.getBinaryValue(FINDINGS));
    }

    private static List<String> allNames(List<KeptFindings.Somebody> people) {
        return people.stream().flatMap(each -> each.names().stream()).toList();
    }

    private static Field names(FindingField field, List<String> names) {
        return ArticleDocument.withPositions(field.name(), new NameStream(names));
    }
}
