package org.isnad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Request;
import org.isnad.index.Snippets;
import org.isnad.text.Words;

/// Queries of words that stand in headlines, asked as the window asks: each as if somebody were typing, for the first
/// articles with their snippets, and for how it may go on.
///
/// The time is that of the processor in the one thread that searches.
final class AskedQueries {

    private static final int QUERIES = 200;
    private static final int SHOWN = 50;
    private static final int SNIPPETS = 3;
    private static final int COMPLETIONS = 6;
    private static final int LONGEST_BEGINNING = 4;
    private static final int SHORTEST_HEADLINE = 4;
    private static final double MILLISECOND = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> KINDS = List.of("word", "two words", "phrase", "as typed");

    private final List<Query> queries = new ArrayList<>();

    private record Query(String kind, String words) {}

    /// @param seed of which words are taken
    AskedQueries(List<Article> articles, long seed) {
        var random = new Random(seed);
        while (queries.size() < QUERIES) {
            var headline =
                    Words.of(articles.get(random.nextInt(articles.size())).headline());
            if (headline.size() >= SHORTEST_HEADLINE) {
                int at = random.nextInt(headline.size() - 1);
                var kind = KINDS.get(queries.size() % KINDS.size());
                queries.add(query(
                        kind, headline.get(at).written(), headline.get(at + 1).written(), random));
            }
        }
    }

    private static Query query(String kind, String word, String next, Random random) {
        return new Query(
                kind,
                switch (kind) {
                    case "word" -> word;
                    case "two words" -> word + " " + next;
                    case "phrase" -> "\"" + word + " " + next + "\"";
                    default -> word.substring(0, 1 + random.nextInt(Math.min(LONGEST_BEGINNING, word.length())));
                });
    }

    /// Asks them all and prints how long they took.
    void ask(ArticleIndex index) {
        var kinds = new ArrayList<>(KINDS);
        kinds.add("all");
        long[] times = queries.stream().mapToLong(query -> time(index, query)).toArray();
        System.out.printf("%n%-12s %8s %12s %12s %12s%n", "queries", "number", "median, ms", "p99, ms", "worst, ms");
        for (var kind : kinds) {
            long[] of = IntStream.range(0, times.length)
                    .filter(i -> kind.equals("all") || queries.get(i).kind().equals(kind))
                    .mapToLong(i -> times[i])
                    .sorted()
                    .toArray();
            System.out.printf("%-12s %8d %12.2f %12.2f %12.2f%n", kind, of.length, at(of, .5), at(of, .99), at(of, 1));
        }
    }

    private static long time(ArticleIndex index, Query query) {
        long start = THREADS.getCurrentThreadCpuTime();
        var result = index.search(Request.asTyped(query.words()).atMost(SHOWN), Dossier::empty);
        result.hits().forEach(hit -> Snippets.of(hit, SNIPPETS));
        index.completions(query.words(), Dossier.empty(), COMPLETIONS);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLISECOND;
    }
}
