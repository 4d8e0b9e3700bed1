package org.isnad.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.isnad.index.KeptFindings.Result;
import org.isnad.index.KeptFindings.Somebody;
import org.isnad.reading.Outcome;
import org.isnad.text.Span;

/// Findings as they lie in an index.
final class StoredFindings {

    private StoredFindings() {}

    static BytesRef bytes(KeptFindings found) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(found.participants().size());
            for (var each : found.participants()) {
                out.writeInt(each.names().size());
                for (var name : each.names()) {
                    out.writeUTF(name);
                }
                write(each.mentions(), out);
                write(each.quotes(), out);
            }
            out.writeInt(found.outcomes().size());
            for (var each : found.outcomes()) {
                out.writeUTF(each.kind().name());
                write(List.of(each.content()), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
        return new BytesRef(bytes.toByteArray());
    }

    static KeptFindings read(BytesRef bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            var participants = new ArrayList<Somebody>();
            for (int left = in.readInt(); left > 0; left--) {
                var names = new ArrayList<String>();
                for (int more = in.readInt(); more > 0; more--) {
                    names.add(in.readUTF());
                }
                participants.add(new Somebody(names, spans(in), spans(in)));
            }
            var outcomes = new ArrayList<Result>();
            for (int left = in.readInt(); left > 0; left--) {
                outcomes.add(
                        new Result(Outcome.Kind.valueOf(in.readUTF()), spans(in).getFirst()));
            }
            return new KeptFindings(participants, outcomes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
    }

    private static void write(List<Span> spans, DataOutputStream out) throws IOException {
        out.writeInt(spans.size());
        for (var span : spans) {
            out.writeInt(span.start());
            out.writeInt(span.end());
        }
    }

    private static List<Span> spans(DataInputStream in) throws IOException {
        var spans = new ArrayList<Span>();
        for (int left = in.readInt(); left > 0; left--) {
            int start = in.readInt();
            spans.add(new Span(start, in.readInt()));
        }
        return spans;
    }
}
