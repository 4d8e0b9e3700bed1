import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Measures from outside how long a program takes until its content is on screen.
///
/// Each round starts an X server of its own (Xvfb) and the program in it, takes the frame buffer every 20 ms, and
/// stops the clock at the first frame that holds at least 80% of the ink of the frame 3 s after the picture settled.
/// Ink is the number of pixels that differ from their left neighbour, so that it counts letters in every theme.
///
/// Usage: `java StartTime.java ROUNDS COMMAND…`; prints one time a round and their median, in milliseconds.
final class StartTime {

    private static final int SETTLED_MILLIS = 3_000;
    private static final int LONGEST_MILLIS = 30_000;

    private StartTime() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        var command = List.of(arguments).subList(1, arguments.length);
        var times = new ArrayList<Long>();
        for (int round = 0; round < rounds; round++) {
            times.add(round(90 + round, command));
            System.out.println("round " + (round + 1) + ": " + times.getLast() + " ms");
        }
        times.sort(null);
        System.out.println("median: " + times.get(times.size() / 2) + " ms");
    }

    private static long round(int display, List<String> command) throws Exception {
        var folder = Files.createTempDirectory("isnad-start");
        var server = new ProcessBuilder(
                        "Xvfb", ":" + display, "-screen", "0", "1366x768x24", "-fbdir", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var screen = folder.resolve("Xvfb_screen0");
            while (!Files.exists(screen) || Files.size(screen) == 0) {
                Thread.sleep(20);
            }
            Thread.sleep(500);
            return contentAfter(display, command, screen, folder);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static long contentAfter(int display, List<String> command, Path screen, Path home) throws Exception {
        try (var file = new RandomAccessFile(screen.toFile(), "r")) {
            var frame = file.getChannel()
                    .map(FileChannel.MapMode.READ_ONLY, 0, file.length())
                    .order(ByteOrder.BIG_ENDIAN);
            var builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", ":" + display);
            builder.environment().merge("ISNAD_JAVA_OPTS", "-Disnad.home=" + home, (a, b) -> a + " " + b);
            long start = System.nanoTime();
            var program = builder.start();
            try {
                return firstFull(frames(frame, start));
            } finally {
                program.destroy();
                program.waitFor(5, TimeUnit.SECONDS);
                program.destroyForcibly();
            }
        }
    }

    private record Frame(long millis, int ink) {}

    private static List<Frame> frames(ByteBuffer screen, long start) throws InterruptedException {
        var frames = new ArrayList<Frame>();
        long changed = 0;
        while (true) {
            long millis = (System.nanoTime() - start) / 1_000_000;
            int ink = ink(screen);
            if (frames.isEmpty() || frames.getLast().ink() != ink) {
                frames.add(new Frame(millis, ink));
                changed = millis;
            }
            if (millis - changed > SETTLED_MILLIS && frames.getLast().ink() > 1_000 || millis > LONGEST_MILLIS) {
                return frames;
            }
            Thread.sleep(20);
        }
    }

    private static long firstFull(List<Frame> frames) {
        int full = frames.getLast().ink();
        return frames.stream()
                .filter(frame -> frame.ink() >= 0.8 * full)
                .findFirst()
                .orElseThrow()
                .millis();
    }

    /// Reads an X window dump: the header's size, then width, height, bytes a line and colours by their fixed places.
    private static int ink(ByteBuffer dump) {
        int width = dump.getInt(16);
        int height = dump.getInt(20);
        int bytesPerLine = dump.getInt(48);
        int pixels = dump.getInt(0) + dump.getInt(76) * 12;
        int ink = 0;
        for (int y = 0; y < height; y++) {
            int left = 0;
            for (int x = 0; x < width; x++) {
                int pixel = dump.getInt(pixels + y * bytesPerLine + 4 * x);
                if (x > 0 && pixel != left) {
                    ink++;
                }
                left = pixel;
            }
        }
        return ink;
    }
}
