package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What tells the rules of this program from those of every other version; the build writes it when all is compiled,
/// out of the classes and lists themselves.
///
/// @param ofWords by which articles are taken out of their files, cut into words and indexed
/// @param ofReading the same, and those by which articles are read
record RulesVersion(String ofWords, String ofReading) {

    private static final String FILE = "rules-version.txt";
    private static final String UNBUILT = "unbuilt";
    private static final RulesVersion NOW = read();

    /// Of the program that runs.
    static RulesVersion now() {
        return NOW;
    }

    /// Classes that were compiled without the build have none, and all the same one.
    private static RulesVersion read() {
        try (var in = RulesVersion.class.getResourceAsStream(FILE)) {
            return in == null
                    ? of(List.of(UNBUILT))
                    : of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is a part of the program
        }
    }

    private static RulesVersion of(List<String> lines) {
        return new RulesVersion(lines.getFirst(), lines.getLast());
    }
}
