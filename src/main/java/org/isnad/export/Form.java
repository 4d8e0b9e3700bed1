package org.isnad.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A form in which findings leave the program as text.
public enum Form {
    HTML("html") {
        @Override
        String of(Exported exported) {
            return Html.of(exported);
        }
    },
    MARKDOWN("md") {
        @Override
        String of(Exported exported) {
            return Markdown.of(exported);
        }
    },
    CSV("csv") {
        @Override
        String of(Exported exported) {
            return QuotesCsv.of(exported);
        }
    },
    JSON("json") {
        @Override
        String of(Exported exported) {
            return exported.readings().size() == 1
                    ? ReadingJson.of(exported.readings().getFirst())
                    : ReadingJson.of(exported.readings());
        }
    };

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /// The form that a file's name asks for.
    public static Optional<Form> ofName(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(form -> name.endsWith("." + form.ending))
                .findFirst();
    }

    /// How names of its files end, without the full stop.
    public String ending() {
        return ending;
    }

    abstract String of(Exported exported);

    /// Writes a file, or leaves it as it was.
    public void write(Exported exported, Path file) throws IOException {
        var bytes = of(exported).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }
}
