package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Builds what a user installs: the program with its own run time, and of that the system's kind of package.
///
/// Usage: `java Dist.java PROJECT VERSION`, with JDK 25 or newer, after `PROJECT/target/classes` and
/// `PROJECT/target/mods` have been made. Writes `PROJECT/target/dist`.
final class Dist {

    private Dist() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var project = Path.of(arguments[0]).toAbsolutePath().normalize();
        var version = arguments[1].replace("-SNAPSHOT", "");
        var out = project.resolve("target/dist");
        Trees.delete(out);
        Files.createDirectories(out);
        var image = Image.make(project, version, out);
        Rehearsal.train(image, out.resolve("work"));
        switch (Platform.current()) {
            case LINUX -> Deb.make(project, version, image, out);
            case MAC -> Installer.make("dmg", version, image, out);
            case WINDOWS -> Installer.make("msi", version, image, out);
        }
        Sizes.print(image);
    }
}
