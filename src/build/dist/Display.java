package dist;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Where a window is shown that nobody is to see.
interface Display extends AutoCloseable {

    Display NONE = Map::of;

    /// What a program's environment must say to be shown here.
    Map<String, String> environment();

    @Override
    default void close() {}

    /// An X server of its own on Linux; on other systems the user's screen.
    static Display open() throws IOException {
        return Platform.current() == Platform.LINUX ? new Virtual() : NONE;
    }

    /// Xvfb, on a number that is free.
    final class Virtual implements Display {

        private final Process server;
        private final String number;

        private Virtual() throws IOException {
            var command = List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp");
            server = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader answer = server.inputReader();
            number = answer.readLine();
            if (number == null) {
                throw new IOException("Xvfb did not start");
            }
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("DISPLAY", ":" + number, "GDK_BACKEND", "x11");
        }

        @Override
        public void close() {
            server.destroy();
        }
    }
}
