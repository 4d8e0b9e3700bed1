package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file as a whole or not at all: on a full disk the one that was there before is still there.
public final class WholeFile {

    private WholeFile() {}

    /// What is written into the file.
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces `file`.
    ///
    /// @throws IOException if it cannot be written; it is then as it was
    public static void write(Path file, Content content) throws IOException {
        var whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new FileSystemException(file.toString(), null, "a folder");
        }
        var temporary = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
