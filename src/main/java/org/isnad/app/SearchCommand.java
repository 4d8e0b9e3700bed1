package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.dossier.Dossier;
import org.isnad.export.SearchJson;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Hit;
import org.isnad.index.Request;
import org.isnad.index.SearchResult;
import org.isnad.index.Snippets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad search`: every place where words are found.
@Command(
        name = SearchCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "${bundle:search}")
final class SearchCommand implements Callable<Integer> {

    static final String NAME = "search";

    @Parameters(index = "0", paramLabel = "FOLDER|FILE", description = "${bundle:search.path}")
    private Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", description = "${bundle:search.query}")
    private @Nullable String query;

    @Option(names = "--queries", paramLabel = "FILE", description = "${bundle:search.queries}")
    private @Nullable Path queries;

    @Option(names = "--json", description = "${bundle:search.json}")
    private boolean json;

    private Optional<Dossier> read = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var asked = asked();
        var refusals = new Refusals(spec.commandLine().getErr());
        if (LibraryOnDisk.isLibrary(folder)) {
            searchLibrary(asked, refusals);
        } else {
            var articles = refusals.sortOut(ArticleFolder.read(List.of(folder)));
            try (var index = ArticleIndex.of(articles)) {
                search(index, asked, () -> dossier(articles, refusals));
            }
        }
        return refusals.exitCode();
    }

    /// Its articles are read first where a query asks for findings.
    private void searchLibrary(List<String> asked, Refusals refusals) {
        var library = new LibraryOnDisk(folder);
        try (var index = library.index(refusals)) {
            if (asked.stream().anyMatch(ArticleIndex::asksForFindings)) {
                if (!library.read(spec.commandLine().getErr())) {
                    refusals.reportNotWritten(folder);
                }
                index.renewFindings();
            }
            search(index, asked, Dossier::empty);
        }
    }

    private void search(ArticleIndex index, List<String> asked, Supplier<Dossier> dossier) {
        var out = spec.commandLine().getOut();
        asked.forEach(each -> print(index.search(Request.of(each), dossier), out));
        out.flush();
    }

    /// Read once, and only where a query asks for findings.
    private Dossier dossier(List<Article> articles, Refusals refusals) {
        var known = read.orElseGet(() -> ReadTogether.ofArticles(articles, refusals));
        read = Optional.of(known);
        return known;
    }

    private List<String> asked() throws IOException {
        if (queries != null && query == null) {
            return Files.readString(queries).lines().toList();
        }
        if (query != null && queries == null) {
            return List.of(query);
        }
        throw new ParameterException(spec.commandLine(), CommandTexts.messages().text("cli.search.one-query"));
    }

    private void print(SearchResult result, PrintWriter out) {
        if (json) {
            out.println(SearchJson.of(result));
        } else {
            result.hits().forEach(hit -> print(hit, out));
        }
    }

    private static void print(Hit hit, PrintWriter out) {
        out.println(hit.article().name());
        for (var snippet : Snippets.of(hit)) {
            var words = hit.article().textAt(snippet.span());
            out.println("    " + (snippet.cutBefore() ? "…" : "") + words + (snippet.cutAfter() ? "…" : ""));
        }
    }
}
