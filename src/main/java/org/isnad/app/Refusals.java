package org.isnad.app;

import java.io.PrintWriter;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Import;

/// Names the refused files, one a line, and keeps the others.
final class Refusals {

    private final PrintWriter errors;
    private int count;

    Refusals(PrintWriter errors) {
        this.errors = errors;
    }

    /// The articles among `imports`.
    List<Article> sortOut(List<Import> imports) {
        return imports.stream()
                .<Article>mapMulti((read, articles) -> {
                    switch (read) {
                        case Import.Imported imported -> articles.accept(imported.article());
                        case Import.Refused refused -> report(refused);
                    }
                })
                .toList();
    }

    private void report(Import.Refused refused) {
        count++;
        errors.println("isnad: " + refused.file() + ": " + words(refused.reason()));
    }

    private static String words(Import.Reason reason) {
        return switch (reason) {
            case EMPTY -> "nothing to read in it";
            case BINARY -> "not a text";
            case TOO_LARGE -> "20 MB or more";
            case NO_ARABIC -> "no Arabic in it";
            case MISSING -> "no such file";
            case FOLDER -> "a folder";
            case UNREADABLE -> "cannot be read";
        };
    }

    int exitCode() {
        return count == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }
}
