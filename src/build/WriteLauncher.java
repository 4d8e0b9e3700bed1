import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes `target/java-home`, a line that names the JDK that runs this, and `target/isnad`, a script that
/// starts the program with the JDK that built it: the program's own arguments, exit codes and clean output,
/// which Maven's exec plugin does not pass on.
///
/// Usage: `java WriteLauncher.java TARGET_FOLDER`, run by the JDK that the script is to name.
final class WriteLauncher {

    private WriteLauncher() {}

    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[0]).toAbsolutePath();
        var javaHome = Path.of(System.getProperty("java.home"));
        Files.writeString(target.resolve("java-home"), javaHome + "\n");
        var script = target.resolve("isnad");
        Files.writeString(
                script, """
                #!/bin/sh
                # Written by the build. ISNAD_JAVA_OPTS holds further options for the JVM.
                exec "${ISNAD_JAVA:-%s}" \\
                  --module-path "%s:%s" \\
                  --enable-native-access=javafx.graphics,org.apache.lucene.core --sun-misc-unsafe-memory-access=allow \\
                  --add-modules jdk.localedata,jdk.charsets \\
                  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \\
                  ${ISNAD_JAVA_OPTS:-} \\
                  --module org.isnad/org.isnad.app.Main "$@"
                """.formatted(javaHome.resolve("bin/java"), target.resolve("classes"), target.resolve("mods")));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
