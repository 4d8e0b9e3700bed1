package org.isnad.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds where in a page the article stands: what is marked as its body, or what holds most of the paragraphs.
///
/// The second is how Readability does it (Arc90, later Mozilla's `Readability.js`): each long paragraph votes for its
/// parent, and with half its weight for the one above.
final class MainText {

    private static final String BODY = "[itemprop=articleBody], article, main, [role=main]";
    private static final String ASIDE = "nav, aside, footer, form";
    /// A shorter one is a teaser or a caption.
    private static final int LONG = 60;

    private MainText() {}

    static Element of(Document page) {
        return marked(page).or(() -> voted(page)).orElse(page.body());
    }

    private static Optional<Element> marked(Document page) {
        return page.select(BODY).stream()
                .filter(element -> weight(element) > 0)
                .max(Comparator.comparingInt(MainText::weight));
    }

    private static Optional<Element> voted(Document page) {
        Map<Element, Integer> votes = new HashMap<>();
        for (var paragraph : page.select("p")) {
            int weight = isLong(paragraph) ? paragraph.text().length() : 0;
            Optional.ofNullable(paragraph.parent()).filter(_ -> weight > 0).ifPresent(parent -> {
                votes.merge(parent, weight, Integer::sum);
                Optional.ofNullable(parent.parent()).ifPresent(above -> votes.merge(above, weight / 2, Integer::sum));
            });
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static int weight(Element element) {
        return element.select("p").stream()
                .filter(MainText::isLong)
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private static boolean isLong(Element paragraph) {
        return paragraph.text().length() >= LONG && paragraph.closest(ASIDE) == null;
    }
}
