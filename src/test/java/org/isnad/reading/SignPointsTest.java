package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.reading.FitPoints.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Points as they are added up, and as they are counted.
class SignPointsTest {

    private final SignPoints points = SignPoints.of(List.of(
            List.of("sign", "AGREED", "NEXT_STEP"),
            List.of("always", "-200", "-300"),
            List.of("verb اتفق", "250", "0"),
            List.of("to-come", "-50", "400")));

    @Test
    void addsUpAllSignsForTheLikeliestKind() {
        assertThat(points.weigh(Set.of("verb اتفق")).kind()).isEqualTo("AGREED");
        assertThat(points.weigh(Set.of("verb اتفق", "to-come")).kind()).isEqualTo("NEXT_STEP");
    }

    @Test
    void tellsHowLikelyItIsOfAnyKind() {
        // e^0.5 and e^-3 against 1
        assertThat(points.weigh(Set.of("verb اتفق")).likelihood()).isEqualTo(0.629, within(0.001));
        assertThat(points.weigh(Set.of("noun مطر")).likelihood())
                .isEqualTo(points.weigh(Set.of()).likelihood())
                .isEqualTo(0.156, within(0.001));
    }

    @Test
    void whatIsCountedFindsTheKindsAgain(@TempDir Path folder) throws IOException {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 20; i++) {
            examples.add(new Example(Set.of("verb اتفق", "lead"), "AGREED"));
            examples.add(new Example(Set.of("to-come"), "NEXT_STEP"));
            examples.add(new Example(Set.of("lead"), "none"));
            examples.add(new Example(Set.of("noun مطر"), "none"));
        }
        examples.add(new Example(Set.of("noun نادر"), "AGREED"));
        var list = folder.resolve("points.txt");

        new FitPoints(List.of("AGREED", "NEXT_STEP"), examples, 2, 0.5).write(list, "counted for a test");

        var lines = Files.readAllLines(list);
        assertThat(lines).startsWith("# counted for a test", "sign\tAGREED\tNEXT_STEP");
        assertThat(lines).noneMatch(line -> line.contains("نادر"));
        var counted = SignPoints.of(lines.stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList());
        assertThat(counted.weigh(Set.of("verb اتفق"))).satisfies(verdict -> {
            assertThat(verdict.kind()).isEqualTo("AGREED");
            assertThat(verdict.likelihood()).isGreaterThan(0.7);
        });
        assertThat(counted.weigh(Set.of("to-come")).kind()).isEqualTo("NEXT_STEP");
        assertThat(counted.weigh(Set.of("lead")).likelihood()).isLessThan(0.3);
        assertThat(counted.weigh(Set.of("noun مطر")).likelihood()).isLessThan(0.3);
    }
}
