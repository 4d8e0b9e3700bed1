package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The program and what is packed with it tell the version that the build has.
class ProgramVersionTest {

    @Test
    void theProgramTellsTheVersionOfTheBuild() throws IOException {
        assertThat(new ProgramVersion().getVersion()).containsExactly("isnad " + built());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            isnad.1                     | .TH ISNAD 1 DATE "Isnad VERSION"
            changelog                   | isnad (VERSION) stable
            org.isnad.Isnad.metainfo.xml | <release version="VERSION" date="DATE"/>
            """)
    void whatIsPackedNamesItFirst(String file, String line) throws IOException {
        var newest = Pattern.compile(
                ".*?"
                        + Pattern.quote(line)
                                .replace("VERSION", "\\E(\\d[\\d.]*)\\Q")
                                .replace("DATE", "\\E[\\d-]+\\Q") + ".*",
                Pattern.DOTALL);
        var named = newest.matcher(Files.readString(Path.of("src/dist/linux", file)));
        assertThat(named.matches()).isTrue();
        assertThat(named.group(1)).isEqualTo(built());
    }

    private static String built() throws IOException {
        var version = Pattern.compile("<artifactId>isnad</artifactId>\\s*<version>([\\d.]+)(-SNAPSHOT)?</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
