package org.isnad.morphology;

import java.util.List;
import java.util.Optional;

/// The masculine of an adjective in ي that no dictionary has: «الاستثمارية», «الحوثيون».
final class NisbaForms {

    private static final List<String> ENDINGS = List.of("يتين", "يتان", "يين", "يون", "يات", "ية", "يا", "ي");
    private static final int SHORTEST_BASE = 2;

    private NisbaForms() {}

    static Optional<String> lemmaOf(String core) {
        for (var ending : ENDINGS) {
            if (core.endsWith(ending) && core.length() >= ending.length() + SHORTEST_BASE) {
                return Optional.of(core.substring(0, core.length() - ending.length()) + "ي");
            }
        }
        return Optional.empty();
    }
}
