package org.isnad.app;

import java.io.PrintWriter;
import java.nio.file.Path;
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
        print(refused.file(), CommandTexts.messages().text(refused.reason()));
    }

    /// An article that was opened, but could not be read through a fault of ours.
    void reportFault(Article article) {
        print(article.file(), CommandTexts.messages().text("cli.failed"));
    }

    private void print(Path file, String reason) {
        count++;
        errors.println("isnad: " + file + ": " + reason);
    }

    int exitCode() {
        return count == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }
}
