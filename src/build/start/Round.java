package start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One start of a program: how long until its content was on screen, and how much memory it held once it had settled.
record Round(long millis, long kilobytes) {

    private static final int EVERY_MILLIS = 20;
    private static final int SETTLED_MILLIS = 3_000;
    private static final int LONGEST_MILLIS = 40_000;

    /// Less is no content: the window's frame, a bar of buttons.
    private static final int LEAST_INK = 300;

    private static final double FULL = .8;

    private record Frame(long millis, int ink) {}

    static Round of(List<String> command, Path work) throws IOException, InterruptedException {
        try (var screen = Screen.open(work)) {
            var builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(screen.environment());
            long start = System.nanoTime();
            var program = builder.start();
            try {
                var frames = frames(screen, start);
                return new Round(firstFull(frames), memory(program.toHandle()));
            } finally {
                end(program);
            }
        }
    }

    private static List<Frame> frames(Screen screen, long start) throws InterruptedException {
        var frames = new ArrayList<Frame>();
        int empty = screen.ink();
        long changed = 0;
        while (true) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            int ink = Math.max(0, screen.ink() - empty);
            if (frames.isEmpty() || frames.getLast().ink() != ink) {
                frames.add(new Frame(millis, ink));
                changed = millis;
            }
            if (millis - changed > SETTLED_MILLIS && frames.getLast().ink() > LEAST_INK || millis > LONGEST_MILLIS) {
                return frames;
            }
            Thread.sleep(EVERY_MILLIS);
        }
    }

    private static long firstFull(List<Frame> frames) {
        int full = frames.getLast().ink();
        if (full <= LEAST_INK) {
            throw new IllegalStateException("no content after " + LONGEST_MILLIS + " ms");
        }
        return frames.stream()
                .filter(frame -> frame.ink() >= FULL * full)
                .findFirst()
                .orElseThrow()
                .millis();
    }

    private static long memory(ProcessHandle program) {
        return Stream.concat(Stream.of(program), program.descendants())
                .mapToLong(Round::memoryOfOne)
                .sum();
    }

    private static long memoryOfOne(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0; // it has ended meanwhile
        }
    }

    private static void end(Process program) throws InterruptedException {
        var all = Stream.concat(Stream.of(program.toHandle()), program.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        program.waitFor(5, TimeUnit.SECONDS);
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
