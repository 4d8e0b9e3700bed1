package dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What takes the room in an image.
final class Sizes {

    private Sizes() {}

    static void print(Image image) throws IOException {
        Map<String, Path> parts = new LinkedHashMap<>();
        parts.put("classes and resources (modules)", image.runtime().resolve("lib/modules"));
        parts.put("AOT cache", image.cache());
        parts.put("virtual machine (lib/server)", image.runtime().resolve("lib/server"));
        parts.put("articles", image.app().resolve("seeds"));
        for (var part : parts.entrySet()) {
            line(part.getKey(), Trees.size(part.getValue()));
        }
        line("image", Trees.size(image.root()));
    }

    private static void line(String name, long bytes) {
        System.out.printf("%-34s %7.1f MB%n", name, bytes / 1e6);
    }
}
