package org.isnad.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.text.Span;

/// What is found in the articles that are searched: what is kept of a library's, and what is found in those that are
/// read together now.
///
/// @param library empty where the articles are no library
/// @param dossier asked for only where a query or a filter names findings
record Findings(Optional<LibraryFindings> library, Supplier<Dossier> dossier) {

    /// Where there is nothing to be asked for.
    static Findings none() {
        return new Findings(Optional.empty(), Dossier::empty);
    }

    /// What goes by a name.
    Wanted.Findings named(FindingField field, SoughtName name) {
        var read = readNow();
        var places = field.places(read, name::isIn);
        var here = Queries.inFiles(filesOf(places));
        return library.map(kept -> new Wanted.Findings(
                        anyOf(kept.named(field, name), here),
                        article -> kept.of(article)
                                .map(found -> found.places(field, name::isIn, article))
                                .orElseGet(() -> in(places, article))))
                .orElseGet(() -> new Wanted.Findings(here, article -> in(places, article)));
    }

    /// The articles that pass a filter.
    Query passing(Filter filter, Keys keys) {
        return library.filter(_ -> filter.asksForFindings())
                .map(kept -> {
                    var called = filter.participant().map(keys::called);
                    return anyOf(kept.passing(filter, called), Queries.inFiles(passingNow(filter, called)));
                })
                .orElseGet(() -> Queries.inFiles(filter.files(dossier)));
    }

    private Set<Path> passingNow(Filter filter, Optional<SoughtName> participant) {
        var read = readNow();
        var found = KeptFindings.in(read);
        return read.readings().stream()
                .filter(reading -> found.apply(reading).pass(filter, participant))
                .map(reading -> reading.article().file())
                .filter(file -> filter.article().stream().allMatch(file::equals))
                .collect(Collectors.toSet());
    }

    /// What is read now, but for what is kept anyway.
    private Dossier readNow() {
        var all = dossier.get();
        return library.map(kept -> new Dossier(
                        all.readings().stream()
                                .filter(reading -> kept.of(reading.article()).isEmpty())
                                .toList(),
                        all.figures()))
                .orElse(all);
    }

    private static List<Span> in(Map<Path, List<Span>> places, Article article) {
        return places.getOrDefault(article.file(), List.of());
    }

    private static Set<Path> filesOf(Map<Path, List<Span>> places) {
        return places.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Query anyOf(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }
}
