package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.function.Consumer;

/// Compares what the build compiles with the lists.
public final class CompiledLists {

    private CompiledLists() {}

    /// Fails where the tables of `name` say anything else than the lists, as compiled now or by the build.
    ///
    /// @param owner asks for the tables, and fills them
    public static void assertSameAsLists(String name, Consumer<WordTables> owner) {
        var ofLists = WordTables.ofLists(name);
        owner.accept(ofLists);
        var compiled = WordTables.of(name, ofLists.bytes());
        owner.accept(compiled);
        assertEquals(ofLists.all(), compiled.all());
        assertNotNull(WordTables.class.getResource(name + ".words"), "the build compiled none");
        var built = WordTables.named(name);
        owner.accept(built);
        assertArrayEquals(ofLists.bytes(), built.bytes());
    }
}
