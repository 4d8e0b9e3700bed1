package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Import;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Names the refused files, one a line, and keeps the others.
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

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

    void report(Import.Refused refused) {
        print(refused.file(), CommandTexts.messages().text(refused.reason()));
    }

    /// An article that was opened, but could not be read through a fault of ours.
    void reportFault(Article article) {
        print(article.file(), CommandTexts.messages().text("cli.failed"));
    }

    /// What is found in the articles of a library could not be kept, or not of all.
    void reportNotWritten(Path library) {
        print(library, CommandTexts.messages().text("cli.not-written"));
    }

    /// Something that writes a file.
    @FunctionalInterface
    interface Writing {

        void run() throws IOException;
    }

    /// Writes, or names the file that could not be written.
    ///
    /// @return whether it was written
    boolean write(Path file, Writing writing) {
        try {
            writing.run();
            return true;
        } catch (IOException e) {
            LOG.debug("writing {}", file, e);
            print(file, CommandTexts.messages().text("cli.not-written"));
            return false;
        }
    }

    private void print(Path file, String reason) {
        count++;
        errors.println("isnad: " + file + ": " + reason);
    }

    int exitCode() {
        return count == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }
}
