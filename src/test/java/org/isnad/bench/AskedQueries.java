package org.isnad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Request;
import org.isnad.index.Snippets;
import org.isnad.text.Words;

/// Queries of words that stand in headlines, asked as the window asks: each as if somebody were typing, for the
/// articles of the first screen with their snippets and for how it may go on; then, behind those, for the others that
/// it lists.
///
/// The time is that of the processor in the one thread that searches.
final class AskedQueries {

    private static final int QUERIES = 200;
    private static final int SHOWN = 50;
    private static final int COMPLETIONS = 4;
    private static final int LONGEST_BEGINNING = 4;
    private static final int SHORTEST_HEADLINE = 4;
    private static final double MILLISECOND = 1e6;
    private static final String HEADS = "  %8s %8s %8s".formatted("median", "p99", "worst");
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

    /// What a query took, in nanoseconds.
    ///
    /// @param seen until the first screen is there
    /// @param others from then on
    private record Time(String kind, long seen, long others) {}

    /// Asks them all and prints how long they took.
    void ask(ArticleIndex index) {
        var times = queries.stream().map(query -> time(index, query)).toList();
        System.out.printf(
                "%n%-12s %8s %28s %28s%n", "queries", "number", "first screen, ms", "the others behind it, ms");
        System.out.printf("%-12s %8s%s%s%n", "", "", HEADS, HEADS);
        for (var kind : KINDS) {
            print(kind, times.stream().filter(time -> time.kind().equals(kind)).toList());
        }
        print("all", times);
    }

    private static void print(String kind, List<Time> times) {
        System.out.printf("%-12s %8d%s%s%n", kind, times.size(), row(times, Time::seen), row(times, Time::others));
    }

    private static String row(List<Time> times, ToLongFunction<Time> part) {
        long[] sorted = times.stream().mapToLong(part).sorted().toArray();
        return "  %8.2f %8.2f %8.2f".formatted(at(sorted, .5), at(sorted, .99), at(sorted, 1));
    }

    private static Time time(ArticleIndex index, Query query) {
        var request = Request.asTyped(query.words()).atMost(SHOWN);
        long start = THREADS.getCurrentThreadCpuTime();
        show(index, request.firstSeen());
        index.completions(query.words(), Dossier.empty(), COMPLETIONS);
        long seen = THREADS.getCurrentThreadCpuTime();
        show(index, request);
        return new Time(query.kind(), seen - start, THREADS.getCurrentThreadCpuTime() - seen);
    }

    private static void show(ArticleIndex index, Request request) {
        index.search(request, Dossier::empty).hits().forEach(Snippets::of);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLISECOND;
    }
}
