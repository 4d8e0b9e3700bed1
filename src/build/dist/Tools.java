package dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs the JDK's tools, in this process, and other programs.
final class Tools {

    private Tools() {}

    /// Runs a tool of the JDK: `jar`, `jlink` …
    ///
    /// @throws IllegalStateException with what it printed, if it fails
    static void run(String tool, List<String> arguments) {
        var printed = new StringWriter();
        var out = new PrintWriter(printed);
        int exit = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(tool + " " + String.join(" ", arguments) + "\n" + printed);
        }
    }

    /// Runs a program of the system, its output beside ours.
    ///
    /// @throws IllegalStateException if it fails
    static void runProgram(Path folder, List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
    }
}
