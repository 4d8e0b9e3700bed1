package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A list from `lexicon/*.txt`: one entry a line, its columns divided by tabs, `#` before a remark.
///
/// The first line of every list is a remark that names its source.
public final class WordList {

    private static final String BETWEEN_COLUMNS = "\t"; // one letter is found without a regular expression, and sooner

    private WordList() {}

    /// The rows of the list called `name` (`titles` reads `titles.txt`), each its columns, trimmed.
    public static List<List<String>> rows(String name) {
        var resource = name + ".txt";
        try (var in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such list: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WordList::columns)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> columns(String line) {
        return Stream.of(line.split(BETWEEN_COLUMNS, -1))
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    /// The first column of each row.
    public static List<String> entries(String name) {
        return rows(name).stream().map(List::getFirst).toList();
    }
}
