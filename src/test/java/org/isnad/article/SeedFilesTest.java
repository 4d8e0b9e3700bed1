package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeedFilesTest {

    @Test
    void theFiveArticlesAreAsTheirPublishersWroteThemByteForByte() throws Exception {
        var sums = new TreeMap<String, String>();
        try (var files = Files.list(Seeds.FOLDER)) {
            for (var file : files.toList()) {
                var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                sums.put(file.getFileName().toString(), HexFormat.of().formatHex(sum));
            }
        }

        assertThat(sums)
                .isEqualTo(Map.of(
                        "000_97a1ffb836813a63.txt",
                        "b7e124151611733c9663e16115f453a289c2d6c0e521c6bda39c4acb8d19a816",
                        "001_e6bbb33c279f2ce9.txt",
                        "3faec96ecde39e28009cf6d476d87c65864893ecc3fb4941f3c1ffa760c3cf49",
                        "002_5ae50c7d5e848dc0.txt",
                        "27ba650cf3272762a26551638325c005902116cbdeb0217d20cfecacc42844ac",
                        "003_3a53c510e6172a34.txt",
                        "9736a9a51eb80ec650c91f1cb95eaa6752d4f9a7c96d3f9e775c32c4aeaf3e23",
                        "004_9f8877a75b60fc06.txt",
                        "b39c60e7067dcdf3d37774fd786b22322ece07375602a9a0b8415b78bfcd18f1"));
    }
}
