package org.isnad.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;

/// An article as a list names it; of thousands only these few words are read.
///
/// @param headline in one line, cut off where it is too long for any list
public record Listed(Path file, String headline, Optional<LocalDate> date, Optional<String> outlet) {

    static final String FIELD = "listed";

    private static final int LONGEST = 300;
    private static final long NO_DATE = Long.MIN_VALUE;

    public static Listed of(Article article) {
        return new Listed(article.file(), beginning(article.headline()), article.date(), article.outlet());
    }

    /// The file's name.
    public String name() {
        return file.getFileName().toString();
    }

    static BinaryDocValuesField field(Article article) {
        return new BinaryDocValuesField(FIELD, new BytesRef(of(article).bytes()));
    }

    static Listed read(BytesRef bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            var file = Path.of(in.readUTF());
            var headline = in.readUTF();
            long date = in.readLong();
            var outlet = Optional.of(in.readUTF()).filter(name -> !name.isEmpty());
            return new Listed(
                    file,
                    headline,
                    date == NO_DATE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(date)),
                    outlet);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(file.toString());
            out.writeUTF(headline);
            out.writeLong(date.map(LocalDate::toEpochDay).orElse(NO_DATE));
            out.writeUTF(beginning(outlet.orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
        return bytes.toByteArray();
    }

    private static String beginning(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
