package org.isnad.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The lines of a corpus file, packed or not. One as long as a file may not be is left out, so that it does not fill
/// the memory.
final class CorpusLines implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SeekableByteChannel file;
    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int filled;
    private boolean begun;

    private CorpusLines(SeekableByteChannel file, InputStream bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static CorpusLines of(Path corpus) throws IOException {
        var file = Files.newByteChannel(corpus);
        try {
            var read = Channels.newInputStream(file);
            boolean packed = corpus.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
            return new CorpusLines(file, packed ? new GZIPInputStream(read, BUFFER_BYTES) : read);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /// @param text nothing where there would be too much
    record Line(Optional<String> text) {}

    /// The next one; nothing at the end.
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - at;
            if (length < ArticleFile.TOO_LARGE) {
                line.write(buffer, at, end - at);
            }
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        boolean whole = length < ArticleFile.TOO_LARGE;
        return Optional.of(
                new Line(whole ? Optional.of(unmarked(line.toString(StandardCharsets.UTF_8))) : Optional.empty()));
    }

    /// Whether there is more to read.
    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, bytes.read(buffer));
        }
        return at < filled;
    }

    /// Without the mark that a file may begin with.
    private String unmarked(String line) {
        boolean marked = !begun && line.startsWith(BYTE_ORDER_MARK);
        begun = true;
        return marked ? line.substring(BYTE_ORDER_MARK.length()) : line;
    }

    /// How much of the file has been read, 0 to 1.
    double done() throws IOException {
        return (double) file.position() / Math.max(1, file.size());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
