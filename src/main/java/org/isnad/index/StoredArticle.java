package org.isnad.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.text.Span;

/// An article as it lies in the index, so that what is found is shown as it was indexed, whatever became of its file.
final class StoredArticle {

    private static final String FIELD = "article";
    private static final long NO_DATE = Long.MIN_VALUE;

    private StoredArticle() {}

    static StoredField field(BytesRef bytes) {
        return new StoredField(FIELD, bytes);
    }

    static Article of(Document document) {
        var bytes = document.getBinaryValue(FIELD);
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that is kept of an article.
    static BytesRef bytes(Article article) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(article.file().toString(), out);
            write(article.text(), out);
            write(article.charset(), out);
            write(article.outlet().orElse(""), out);
            out.writeLong(article.date().map(LocalDate::toEpochDay).orElse(NO_DATE));
            out.writeInt(article.parts().size());
            for (var part : article.parts()) {
                write(part, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static Article read(DataInputStream in) throws IOException {
        var file = Path.of(text(in));
        var text = text(in);
        var charset = text(in);
        var outlet = Optional.of(text(in)).filter(name -> !name.isEmpty());
        long date = in.readLong();
        var parts = new ArrayList<Part>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(part(in));
        }
        var day = date == NO_DATE ? Optional.<LocalDate>empty() : Optional.of(LocalDate.ofEpochDay(date));
        return new Article(file, text, charset, parts, day, outlet);
    }

    /// Longer than the 65,535 bytes of [DataOutputStream#writeUTF].
    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void write(Part part, DataOutputStream out) throws IOException {
        out.writeUTF(Kind.of(part).name());
        write(part.span(), out);
        if (part instanceof Part.TableRow row) {
            out.writeInt(row.cells().size());
            for (var cell : row.cells()) {
                write(cell, out);
            }
        }
    }

    private static Part part(DataInputStream in) throws IOException {
        var kind = Kind.valueOf(in.readUTF());
        var span = span(in);
        return switch (kind) {
            case TITLE -> new Part.Title(span);
            case HEADING -> new Part.Heading(span);
            case PARAGRAPH -> new Part.Paragraph(span);
            case FURNITURE -> new Part.Furniture(span);
            case ROW -> {
                var cells = new ArrayList<Span>();
                for (int left = in.readInt(); left > 0; left--) {
                    cells.add(span(in));
                }
                yield new Part.TableRow(span, cells);
            }
        };
    }

    private static void write(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        int start = in.readInt();
        return new Span(start, in.readInt());
    }

    private enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ROW,
        FURNITURE;

        static Kind of(Part part) {
            return switch (part) {
                case Part.Title _ -> TITLE;
                case Part.Heading _ -> HEADING;
                case Part.Paragraph _ -> PARAGRAPH;
                case Part.TableRow _ -> ROW;
                case Part.Furniture _ -> FURNITURE;
            };
        }
    }
}
