package org.isnad.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.FileStamp;
import org.isnad.article.Import;

/// What an index knows of a file that it was made of.
///
/// @param stamp how the file was then
/// @param refused what of it gave no article: itself, or lines of it
record Held(FileStamp stamp, List<Import.Refused> refused) {

    /// Of one file; somebody who took another kind of file for a corpus need not read of each line.
    private static final int MOST_REFUSED = 1000;

    Held {
        refused = List.copyOf(refused);
    }

    static Held now(Path file) {
        return new Held(FileStamp.of(file), List.of());
    }

    Held refusing(Import.Refused one) {
        return new Held(
                stamp,
                Stream.concat(refused.stream(), Stream.of(one))
                        .limit(MOST_REFUSED)
                        .toList());
    }

    String written(Path file) {
        return Stream.concat(
                        Stream.of(stamp.size() + " " + stamp.modified()),
                        refused.stream().map(one -> one.reason() + " " + file.relativize(one.file())))
                .collect(Collectors.joining("\n"));
    }

    static Held read(Path file, String written) {
        var lines = List.of(written.split("\n", -1));
        var stamp = lines.getFirst().split(" ", 2);
        var refused = new ArrayList<Import.Refused>();
        for (var line : lines.subList(1, lines.size())) {
            var reasonAndName = line.split(" ", 2);
            refused.add(new Import.Refused(file.resolve(reasonAndName[1]), Import.Reason.valueOf(reasonAndName[0])));
        }
        return new Held(new FileStamp(Long.parseLong(stamp[0]), Long.parseLong(stamp[1])), refused);
    }
}
