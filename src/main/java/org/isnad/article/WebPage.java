package org.isnad.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.text.Folded;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An article saved as a web page; its text is what is written on the page, in reading order.
final class WebPage {

    private static final Pattern NAME =
            Pattern.compile(".*\\.x?html?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
    /// Browsers look for the charset in the first bytes of a page: 1,024 by the HTML standard; sites overrun that.
    private static final int HEAD = 8192;

    private static final String DATE =
            "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date],"
                    + " [itemprop=datePublished][datetime], article time[datetime]";

    private final Document page;

    private WebPage(String source) {
        page = Jsoup.parse(source);
    }

    static boolean isNamed(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /// The page as a browser would decode it; a declared charset counts where the bytes do not show theirs.
    static Optional<String> decoded(byte[] bytes) {
        return Decoded.of(bytes)
                .map(guess -> guess.charset().name().startsWith("UTF")
                        ? guess.text()
                        : declared(bytes)
                                .map(charset -> new String(bytes, charset))
                                .orElse(guess.text()));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var found = CHARSET.matcher(head);
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static Article article(Path file, String source) {
        return new WebPage(source).article(file);
    }

    private Article article(Path file) {
        var main = MainText.of(page);
        return PageLines.of(page.body(), main, headline(main)).article(file, date(), outlet());
    }

    /// The first `h1` that the page is named after, or that stands in the article.
    private Optional<Element> headline(Element main) {
        var names = plain(page.title() + " " + content("meta[property=og:title]"));
        var all = page.select("h1").stream().filter(Element::hasText).toList();
        return all.stream()
                .filter(one -> names.contains(plain(one.text())))
                .findFirst()
                .or(() ->
                        all.stream().filter(one -> one.parents().contains(main)).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static String plain(String text) {
        return Folded.fold(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Optional<LocalDate> date() {
        return page.select(DATE).stream()
                .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"))
                .flatMap(day -> Calendar.firstIn(day).stream())
                .map(Calendar.Written::day)
                .findFirst();
    }

    private Optional<String> outlet() {
        return Optional.of(content("meta[property=og:site_name]")).filter(name -> !name.isBlank());
    }

    private String content(String query) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> element.attr("content").strip())
                .orElse("");
    }
}
