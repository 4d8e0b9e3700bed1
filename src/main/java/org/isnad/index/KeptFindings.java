package org.isnad.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/// What is kept of a reading: enough to be asked for by a name, and to say where it stands.
record KeptFindings(List<Somebody> participants, List<Result> outcomes) {

    /// [DataOutputStream#writeUTF] takes no more than 65,535 bytes.
    private static final int LONGEST_NAME = 10_000;

    /// A participant: «إيمانويل ماكرون», «الرئيس الفرنسي».
    ///
    /// @param names the fullest name, then the roles
    /// @param mentions where they are mentioned
    /// @param quotes what they said
    record Somebody(List<String> names, List<Span> mentions, List<Span> quotes) {
        Somebody {
            names = names.stream()
                    .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                    .toList();
            mentions = List.copyOf(mentions);
            quotes = List.copyOf(quotes);
        }

        String name() {
            return names.getFirst();
        }
    }

    record Result(Outcome.Kind kind, Span content) {}

    KeptFindings {
        participants = List.copyOf(participants);
        outcomes = List.copyOf(outcomes);
    }

    static KeptFindings nothing() {
        return new KeptFindings(List.of(), List.of());
    }

    static KeptFindings of(Reading reading) {
        var said = new HashMap<String, List<Span>>();
        for (var quote : reading.quotes()) {
            quote.attribution()
                    .speaker()
                    .ifPresent(speaker -> said.computeIfAbsent(speaker, _ -> new ArrayList<>())
                            .add(quote.content()));
        }
        return new KeptFindings(
                reading.participants().stream()
                        .map(each -> new Somebody(
                                Stream.concat(Stream.of(each.name()), each.roles().stream())
                                        .toList(),
                                each.mentions().stream()
                                        .map(mention -> mention.span())
                                        .toList(),
                                said.getOrDefault(each.id(), List.of())))
                        .toList(),
                reading.outcomes().stream()
                        .map(each -> new Result(each.kind(), each.content()))
                        .toList());
    }

    /// The participants who said something.
    List<Somebody> speakers() {
        return participants.stream().filter(each -> !each.quotes().isEmpty()).toList();
    }

    /// Where what goes by a name stands in the article, in text order.
    List<Span> places(FindingField field, Predicate<String> by, Article article) {
        var places = switch (field) {
            case SPEAKER -> named(by).flatMap(each -> each.quotes().stream());
            case PARTICIPANT -> named(by).flatMap(each -> each.mentions().stream());
            case OUTCOME -> {
                var kinds = OutcomeKindNames.kinds(by);
                yield outcomes.stream()
                        .filter(each ->
                                kinds.isEmpty() ? by.test(article.textAt(each.content())) : kinds.contains(each.kind()))
                        .map(Result::content);
            }
        };
        return places.sorted().toList();
    }

    private Stream<Somebody> named(Predicate<String> by) {
        return participants.stream().filter(each -> each.names().stream().anyMatch(by));
    }

    BytesRef bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(participants.size());
            for (var each : participants) {
                out.writeInt(each.names.size());
                for (var name : each.names) {
                    out.writeUTF(name);
                }
                write(each.mentions, out);
                write(each.quotes, out);
            }
            out.writeInt(outcomes.size());
            for (var each : outcomes) {
                out.writeUTF(each.kind.name());
                write(List.of(each.content), out);
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
