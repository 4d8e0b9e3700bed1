package start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// An X server and a window manager of their own, whose picture is a file in memory, and an empty home folder.
final class Screen implements AutoCloseable {

    private final Process server;
    private final Process manager;
    private final String number;
    private final Path home;
    private final RandomAccessFile file;
    private final ByteBuffer picture;

    private Screen(Path work) throws IOException, InterruptedException {
        home = Files.createTempDirectory(work, "home");
        server = new ProcessBuilder(
                        List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-fbdir", home.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        number = server.inputReader().readLine();
        var builder = new ProcessBuilder("openbox").redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", ":" + number);
        manager = builder.start();
        Thread.sleep(700); // until the manager has taken the screen
        file = new RandomAccessFile(home.resolve("Xvfb_screen0").toFile(), "r");
        picture = file.getChannel()
                .map(FileChannel.MapMode.READ_ONLY, 0, file.length())
                .order(ByteOrder.BIG_ENDIAN);
    }

    static Screen open(Path work) throws IOException, InterruptedException {
        return new Screen(work);
    }

    Map<String, String> environment() {
        return Map.of(
                "DISPLAY",
                ":" + number,
                "HOME",
                home.toString(),
                "XDG_RUNTIME_DIR",
                home.toString(),
                "ISNAD_JAVA_OPTS",
                "-Disnad.home=" + home);
    }

    /// How many pixels differ from their left neighbour.
    ///
    /// Reads an X window dump: its header's size, width, height, bytes a line and colours stand at fixed places.
    int ink() {
        int width = picture.getInt(16);
        int height = picture.getInt(20);
        int bytesPerLine = picture.getInt(48);
        int pixels = picture.getInt(0) + picture.getInt(76) * 12;
        int ink = 0;
        for (int y = 0; y < height; y++) {
            int left = picture.getInt(pixels + y * bytesPerLine);
            for (int x = 1; x < width; x++) {
                int pixel = picture.getInt(pixels + y * bytesPerLine + 4 * x);
                ink += pixel == left ? 0 : 1;
                left = pixel;
            }
        }
        return ink;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        manager.destroy();
        server.destroy();
        server.waitFor();
        file.close();
    }
}
