package org.isnad.morphology;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.lexicon.CompiledLists;
import org.isnad.lexicon.WordTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerbTablesTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("verb-forms", (Consumer<WordTables>) VerbForms::new),
                arguments("nouns-of-verbs", (Consumer<WordTables>) VerbalNouns::new));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdCompiledWhatTheListsHold(String name, Consumer<WordTables> owner) {
        CompiledLists.assertSameAsLists(name, owner);
    }
}
