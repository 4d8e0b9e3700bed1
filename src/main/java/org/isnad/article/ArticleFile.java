package org.isnad.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.text.Letters;

/// Opens a file as an article.
public final class ArticleFile {

    /// From this size on a file is refused, in bytes: no article has as many words as a hundred books.
    public static final long TOO_LARGE = 20_000_000;

    private ArticleFile() {}

    /// Never throws for what may be wrong with a file: that is a [Import.Refused].
    public static Import read(Path file) {
        if (Files.isDirectory(file)) {
            return new Import.Refused(file, Import.Reason.FOLDER);
        } else if (Files.notExists(file)) {
            return new Import.Refused(file, Import.Reason.MISSING);
        } else if (!Files.isRegularFile(file)) {
            return new Import.Refused(file, Import.Reason.UNREADABLE); // a device or a pipe may never end
        }
        try {
            return Files.size(file) >= TOO_LARGE
                    ? new Import.Refused(file, Import.Reason.TOO_LARGE)
                    : of(file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return new Import.Refused(file, Import.Reason.MISSING);
        } catch (IOException e) {
            return new Import.Refused(file, Import.Reason.UNREADABLE);
        }
    }

    static Import of(Path file, byte[] bytes) {
        if (WebPage.isNamed(file)) {
            return WebPage.decoded(bytes)
                    .map(source -> accepted(WebPage.article(file, source)))
                    .orElseGet(() -> new Import.Refused(file, Import.Reason.BINARY));
        }
        return Decoded.of(bytes)
                .map(decoded ->
                        accepted(article(file, decoded.text(), decoded.charset().name())))
                .orElseGet(() -> new Import.Refused(file, Import.Reason.BINARY));
    }

    private static Import accepted(Article article) {
        return whyNot(article.text())
                .<Import>map(reason -> new Import.Refused(article.file(), reason))
                .orElseGet(() -> new Import.Imported(article));
    }

    /// Why a text is no article, if it is none.
    static Optional<Import.Reason> whyNot(String text) {
        if (text.chars().allMatch(c -> Letters.isBlank((char) c))) {
            return Optional.of(Import.Reason.EMPTY);
        }
        return text.chars().noneMatch(c -> Letters.isArabicLetter((char) c))
                ? Optional.of(Import.Reason.NO_ARABIC)
                : Optional.empty();
    }

    /// An article whose text came decoded, from a corpus or a page.
    ///
    /// @param file what it goes by
    public static Article of(Path file, String text) {
        return article(file, text, StandardCharsets.UTF_8.name());
    }

    private static Article article(Path file, String text, String charset) {
        var lines = Line.of(text);
        var parts = Parts.of(lines);
        var masthead = lines.stream()
                .filter(line -> parts.contains(new Part.Furniture(line.span())))
                .toList();
        return new Article(file, text, charset, parts, Masthead.date(masthead), Masthead.outlet(masthead));
    }
}
