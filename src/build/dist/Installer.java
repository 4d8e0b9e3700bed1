package dist;

import java.nio.file.Path;
import java.util.List;

/// The package of Windows or macOS, made by `jpackage` of the trained image.
final class Installer {

    private Installer() {}

    static void make(String type, String version, Image image, Path out) {
        Tools.run(
                "jpackage",
                List.of(
                        "--type",
                        type,
                        "--name",
                        "Isnad",
                        "--app-version",
                        version,
                        "--app-image",
                        image.root().toString(),
                        "--dest",
                        out.toString()));
    }
}
