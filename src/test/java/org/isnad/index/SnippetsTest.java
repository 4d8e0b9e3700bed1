package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.article.Seeds;
import org.isnad.dossier.Dossier;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static Hit hit(String text, String... words) {
        var all = new Part.Paragraph(Span.all(text));
        var article = new Article(Path.of("a.txt"), text, "UTF-8", List.of(all), Optional.empty(), Optional.empty());
        var spans = Arrays.stream(words)
                .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
                .toList();
        return new Hit(article, 1, spans);
    }

    private static List<String> shown(Hit hit) {
        return Snippets.of(hit).stream()
                .map(snippet -> (snippet.cutBefore() ? "…" : "")
                        + hit.article().textAt(snippet.span())
                        + (snippet.cutAfter() ? "…" : ""))
                .toList();
    }

    @Test
    void showsTheSentenceThatTheWordStandsIn() {
        assertThat(shown(hit("وصل الوفد صباحا. بدأت المباحثات بعد الظهر. ثم غادر.", "المباحثات")))
                .containsExactly("بدأت المباحثات بعد الظهر.");
    }

    @Test
    void showsWordsOfOneSentenceOnce() {
        assertThat(shown(hit("وصل الوفد صباحا. بدأت المباحثات بعد الظهر.", "وصل", "صباحا", "الظهر")))
                .containsExactly("وصل الوفد صباحا.", "بدأت المباحثات بعد الظهر.");
    }

    @Test
    void cutsALongSentenceBetweenWordsAroundTheOneFound() {
        var hit = hit("كلمة ".repeat(60) + "الهدف " + "كلمة ".repeat(60), "الهدف");

        assertThat(shown(hit)).containsExactly("…" + "كلمة ".repeat(10) + "الهدف " + "كلمة ".repeat(16) + "كلمة…");
    }

    @Test
    void holdsEveryHitOfTheFiveArticlesWithinAReadableLength() {
        try (var index = ArticleIndex.of(Seeds.all())) {
            for (var hit : index.search(Request.asTyped("ا"), Dossier::empty).hits()) {
                var snippets = Snippets.of(hit);

                assertThat(snippets.stream().flatMap(snippet -> snippet.hits().stream()))
                        .containsExactlyElementsOf(hit.spans());
                assertThat(snippets).allSatisfy(snippet -> {
                    assertThat(snippet.span().length()).isBetween(1, 140);
                    assertThat(hit.article().textAt(snippet.span())).doesNotContain("\n");
                });
            }
        }
    }
}
