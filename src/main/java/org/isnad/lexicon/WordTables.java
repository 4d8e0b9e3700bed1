package org.isnad.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// The tables that are made of some word lists: as the build compiled them, else made now.
///
/// To make all forms of all verbs takes longer than to read an article, so the build does it once
/// (`src/build/CompileLists.java`) and leaves `NAME.words` beside the lists. Ask for all tables first, each time in the
/// same order, then fill them.
public final class WordTables {

    /// The system property that names the folder into which the build has the tables compiled.
    private static final String COMPILED = "isnad.compile.lists";

    /// Of most processors, so that all is copied as it lies.
    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private final String name;
    private final @Nullable ByteBuffer compiled;
    private final List<Table<?>> tables = new ArrayList<>();

    private record Table<V>(Map<String, V> words, Written<V> written) {
        byte[] bytes() {
            return new TableWriter(words, written.write()).bytes();
        }
    }

    private WordTables(String name, byte @Nullable [] compiled) {
        this.name = name;
        this.compiled = compiled == null ? null : ByteBuffer.wrap(compiled).order(ORDER);
    }

    /// Those that the build compiled under this name; where it did not, or is about to, empty ones.
    public static WordTables named(String name) {
        try (var in = WordTables.class.getResourceAsStream(name + ".words")) {
            return System.getProperty(COMPILED) != null || in == null
                    ? ofLists(name)
                    : new WordTables(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Empty ones, to be filled from the lists.
    public static WordTables ofLists(String name) {
        return new WordTables(name, null);
    }

    /// Those that [#bytes] gave.
    public static WordTables of(String name, byte[] compiled) {
        return new WordTables(name, compiled);
    }

    /// The next table.
    public <V> Map<String, V> table(Written<V> written) {
        Map<String, V> words = compiled == null ? new WordTable<>() : new CompiledTable<>(compiled, written.read());
        tables.add(new Table<>(words, written));
        return words;
    }

    /// The next table, of words of which nothing else is known.
    public Set<String> set() {
        var words = table(Written.PRESENT);
        return compiled == null ? Collections.newSetFromMap(words) : words.keySet();
    }

    /// Has them filled from the lists, unless they are compiled.
    public void fill(Runnable fromLists) {
        if (compiled == null) {
            fromLists.run();
            var folder = System.getProperty(COMPILED);
            if (folder != null) {
                write(Path.of(folder));
            }
        }
    }

    private void write(Path folder) {
        try {
            Files.write(folder.resolve(name + ".words"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// All tables, as the build keeps them.
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        tables.forEach(table -> out.writeBytes(table.bytes()));
        return out.toByteArray();
    }

    /// All tables in their order.
    public List<Map<String, ?>> all() {
        return tables.stream().<Map<String, ?>>map(Table::words).toList();
    }
}
