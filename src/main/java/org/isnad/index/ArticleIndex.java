package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;

/// A searchable set of articles; safe to search from several threads.
public final class ArticleIndex implements AutoCloseable {

    /// A noun, a verb and a name.
    private static final String ANY_WORDS = "كتاب يكتبون سعيد";

    /// Of no library's index.
    public static final long NO_VERSION = -1;

    private final Optional<LuceneIndex> lucene;
    /// Where what is found in the articles is kept, if they are a library.
    private final Optional<FindingsPlace> findings;

    private ArticleIndex(Optional<LuceneIndex> lucene, Optional<FindingsPlace> findings) {
        this.lucene = lucene;
        this.findings = findings;
    }

    private ArticleIndex(Optional<LuceneIndex> lucene) {
        this(lucene, Optional.empty());
    }

    /// Indexes `articles` in memory; of many this takes a while, of none it does not even load Lucene.
    public static ArticleIndex of(List<Article> articles) {
        if (articles.isEmpty()) {
            return new ArticleIndex(Optional.empty());
        }
        try {
            var memory = new ByteBuffersDirectory();
            LuceneIndex.write(articles, memory);
            return of(DirectoryReader.open(memory), Shelf.of(articles));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
    }

    /// An index that has its articles in it.
    ///
    /// @param findings where what is found in them is kept
    static ArticleIndex of(DirectoryReader reader, FindingsPlace findings) throws IOException {
        return new ArticleIndex(Optional.of(new LuceneIndex(reader, findings)), Optional.of(findings));
    }

    /// An index of articles that are elsewhere.
    static ArticleIndex of(DirectoryReader reader, Shelf shelf) {
        return new ArticleIndex(Optional.of(new LuceneIndex(reader, shelf)));
    }

    /// Whether a query names what somebody said, who took part or what came of it.
    public static boolean asksForFindings(String query) {
        return QueryReader.read(query, false).asked().stream().anyMatch(Asked::isOfFinding);
    }

    /// Writes the index of `articles` into an empty folder.
    public static void write(List<Article> articles, Path folder) throws IOException {
        try (var place = FSDirectory.open(folder)) {
            LuceneIndex.write(articles, place);
        }
    }

    /// Opens what was written of the same articles in the same order.
    public static ArticleIndex in(Path folder, List<Article> articles) throws IOException {
        return of(DirectoryReader.open(FSDirectory.open(folder)), Shelf.of(articles));
    }

    /// Everything that `query` finds, best first, and in the order of the articles where they are equally good.
    ///
    /// All words must be there, in any form; words in quotation marks must stand together as written.
    /// Between two words `OR` or «أو» asks for one of them, `-` stands before what must not be there, `*` behind
    /// the beginning of a word, and «عنوان:» or «مصدر:» before what must be in the headline or in the name of the
    /// file or outlet. Never throws for what is typed.
    ///
    /// «قائل:», «مشارك:» and «نتيجة:» ask for findings: of a library as many as were read, else none.
    public SearchResult search(String query) {
        return search(Request.of(query), Dossier::empty);
    }

    /// The same, as is asked.
    ///
    /// @param dossier the articles read together; asked for only where a filter or a field needs it
    public SearchResult search(Request request, Supplier<Dossier> dossier) {
        return search(request, dossier, () -> true);
    }

    /// The same, for somebody who may no longer want it: then fewer articles are found.
    ///
    /// @param wanted asked between the articles
    public SearchResult search(Request request, Supplier<Dossier> dossier, BooleanSupplier wanted) {
        var read = QueryReader.read(request.query(), request.typing());
        if (read.asked().isEmpty() || lucene.isEmpty()) {
            return SearchResult.nothing(request.query());
        }
        var found = lucene.orElseThrow().search(read.asked(), request, dossier, wanted);
        var remarks = new ArrayList<>(found.remarks());
        if (read.asWords()) {
            remarks.addFirst(new Remark.ReadAsWords());
        }
        if (found.total() == 0) {
            lucene.orElseThrow()
                    .guess(request.query(), read.asked())
                    .map(Remark.DidYouMean::new)
                    .ifPresent(remarks::add);
        }
        return new SearchResult(request.query(), found.hits(), found.total(), remarks);
    }

    /// Loads the lists of words by which words are found again, so that the first search need not; takes a second.
    public static void loadLists() {
        PostedKeys.learn(ANY_WORDS);
    }

    /// Does beforehand, of a library, a step of what its first searches would have to wait for; the steps are
    /// short, and none has to be done.
    ///
    /// @param step from 0 on
    /// @return whether there may be more to do
    public boolean warmUp(int step) {
        return lucene.flatMap(LuceneIndex::ofLibrary)
                .filter(reader -> new WarmUp(this, reader).step(step))
                .isPresent();
    }

    /// The participants of the articles found in a library, those of the most articles first.
    public List<String> participants(SearchResult result, int most) {
        var articles = result.hits().stream().map(Hit::article).toList();
        return lucene.map(index -> index.participants(articles, most)).orElse(List.of());
    }

    /// Takes over what was read of a library since this was opened; not while somebody searches.
    public void renewFindings() {
        findings.ifPresent(place -> lucene.ifPresent(index -> index.renewFindings(place)));
    }

    /// The articles of a library's index, in their order; to be used as long as the index is open.
    public Listing listing() {
        return lucene.map(LuceneIndex::listing).orElseGet(() -> Listing.of(List.of()));
    }

    /// Which state of its library it holds; the same in two that hold the same.
    public long version() {
        return lucene.map(LuceneIndex::version).orElse(NO_VERSION);
    }

    /// How a query may go on that somebody is typing: whole queries, the likelier first.
    public List<String> completions(String query, Dossier dossier, int most) {
        var asked = QueryReader.read(query, true).asked();
        return lucene.map(index -> index.completions(query, asked, dossier, most))
                .orElse(List.of());
    }

    @Override
    public void close() {
        lucene.ifPresent(LuceneIndex::close);
    }
}
