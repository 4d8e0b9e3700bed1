package org.isnad.view;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.ArticleFile;
import org.isnad.article.FileStamp;
import org.isnad.article.Import;
import org.isnad.reading.Reading;

/// A file of a dossier: how it was when it was decoded, what came of it, and its reading once it is read.
record Known(FileStamp stamp, Import decoded, Optional<Reading> reading) {

    static Known decode(Path file) {
        var stamp = FileStamp.of(file); // before: what is written meanwhile is a change
        return new Known(stamp, ArticleFile.read(file), Optional.empty());
    }

    Path file() {
        return decoded.file();
    }

    Optional<Article> article() {
        return decoded instanceof Import.Imported imported ? Optional.of(imported.article()) : Optional.empty();
    }

    Optional<Import.Refused> refused() {
        return decoded instanceof Import.Refused no ? Optional.of(no) : Optional.empty();
    }

    Known read(Reading by) {
        return new Known(stamp, decoded, Optional.of(by));
    }
}
