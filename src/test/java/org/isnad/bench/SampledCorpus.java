package org.isnad.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.article.Article;
import org.isnad.text.Sentences;
import org.isnad.text.Span;
import tools.jackson.databind.json.JsonMapper;

/// Articles that never were, of the sentences of a corpus: as long as its own, under its headlines, and the same each
/// time.
final class SampledCorpus {

    private static final int SENTENCES_A_PARAGRAPH = 2;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 365;

    private final List<String> headlines = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    /// In sentences.
    private final List<Integer> lengths = new ArrayList<>();
    private final Random random = new Random(2026);

    SampledCorpus(List<Article> articles) {
        for (var article : articles) {
            headlines.add(article.headline());
            int before = sentences.size();
            var text = article.text();
            int body = article.title().map(Span::end).orElse(0);
            Sentences.in(text, new Span(body, text.length())).stream()
                    .map(sentence -> sentence.of(text).strip())
                    .filter(sentence -> !sentence.isEmpty())
                    .forEach(sentences::add);
            lengths.add(sentences.size() - before);
        }
    }

    /// Writes a corpus file of so many.
    void write(int articles, Path file) throws IOException {
        var json = JsonMapper.shared();
        try (var out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < articles; number++) {
                write(json.writeValueAsString(article(number)), out);
            }
        }
    }

    private static void write(String line, BufferedWriter out) throws IOException {
        out.write(line);
        out.newLine();
    }

    private Map<String, String> article(int number) {
        return Map.of(
                "id",
                "sampled-" + number,
                "title",
                oneOf(headlines),
                "text",
                text(oneOf(lengths)),
                "date",
                FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.max(1, length); i++) {
            text.append(oneOf(sentences)).append(i % SENTENCES_A_PARAGRAPH == 0 ? ' ' : '\n');
        }
        return text.toString();
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
