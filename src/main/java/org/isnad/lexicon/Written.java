package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How what is known of a word is written in a compiled table, and made of what is written there.
///
/// @param write gives the same for values that are equal
public record Written<V>(Function<V, String> write, Function<String, V> read) {

    private static final String BETWEEN = " ";

    public static final Written<String> TEXT = new Written<>(text -> text, text -> text);
    public static final Written<Integer> NUMBER = new Written<>(String::valueOf, Integer::valueOf);
    /// Of a set of words nothing is known but that it has them.
    public static final Written<Boolean> PRESENT = new Written<>(_ -> "", _ -> true);

    /// Words without spaces, in their order.
    public static final Written<List<String>> WORDS = listOf(TEXT);

    /// The same without repetition.
    public static final Written<Set<String>> WORD_SET = setOf(TEXT);

    /// Of what is written without spaces.
    public static <V> Written<List<V>> listOf(Written<V> one) {
        return new Written<>(all -> one.join(all), all -> Collections.unmodifiableList(one.split(all)));
    }

    /// The same as a set, in its order.
    public static <V> Written<Set<V>> setOf(Written<V> one) {
        return new Written<>(
                all -> one.join(all), all -> Collections.unmodifiableSet(new LinkedHashSet<>(one.split(all))));
    }

    private String join(Collection<V> all) {
        return all.stream().map(write).collect(Collectors.joining(BETWEEN));
    }

    private List<V> split(String all) {
        var values = new ArrayList<V>(1);
        for (var each : all.isEmpty() ? new String[0] : all.split(BETWEEN, -1)) {
            values.add(read.apply(each));
        }
        return values;
    }
}
