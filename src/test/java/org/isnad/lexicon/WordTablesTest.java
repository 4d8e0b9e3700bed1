package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the build compiles says the same as the lists; see also `VerbTablesTest`.
class WordTablesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                arguments("countries", (Consumer<WordTables>) Countries::new),
                arguments("name-letters", (Consumer<WordTables>) NameLetters::new),
                arguments("nouns", (Consumer<WordTables>) Nouns::new),
                arguments("outcome-words", (Consumer<WordTables>) OutcomeForms::read),
                arguments("word-counts", (Consumer<WordTables>) WordCounts::new));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void holdCompiledWhatTheListsHold(String name, Consumer<WordTables> owner) {
        CompiledLists.assertSameAsLists(name, owner);
    }

    @Test
    void areFilledFromTheListsOnlyWhereNobodyCompiledThem() {
        var ofLists = WordTables.ofLists("peoples");
        var peoples = ofLists.table(Written.WORDS);
        var states = ofLists.set();
        ofLists.fill(() -> {
            peoples.put("روسي", List.of("روس", "روسيون"));
            states.add("روسيا");
        });
        var compiled = WordTables.of("peoples", ofLists.bytes());
        var peoplesAgain = compiled.table(Written.WORDS);
        var statesAgain = compiled.set();
        compiled.fill(() -> {
            throw new AssertionError("compiled already");
        });
        assertEquals(peoples, peoplesAgain);
        assertEquals(states, statesAgain);
    }
}
