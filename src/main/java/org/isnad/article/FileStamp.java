package org.isnad.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a file was at some time: one whose stamp is the same has not changed since.
///
/// @param size in bytes
/// @param modified in milliseconds since 1970
public record FileStamp(long size, long modified) {

    private static final FileStamp OF_NONE = new FileStamp(-1, -1);

    /// Of a file that is gone, or a folder without files, always the same.
    public static FileStamp of(Path file) {
        try {
            return Files.isDirectory(file)
                    ? OF_NONE
                    : new FileStamp(
                            Files.size(file), Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            return OF_NONE;
        }
    }
}
