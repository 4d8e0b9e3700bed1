package org.isnad.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One record in one file.
record JsonFile<T>(Path path, Class<T> type) {

    private static final Logger LOG = LoggerFactory.getLogger(JsonFile.class);

    /// Loaded where there is something to read or write: the first start has nothing to read.
    private static final class Json {

        /// An older or newer program's file is read as far as it is understood.
        static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    /// The file's value, what it lacks taken from `first`; `first` itself where there is none that can be read.
    T read(T first) {
        if (!Files.exists(path)) {
            return first;
        }
        try {
            var all = (ObjectNode) Json.MAPPER.valueToTree(first);
            if (Json.MAPPER.readTree(Files.readAllBytes(path)) instanceof ObjectNode written) {
                return Json.MAPPER.treeToValue(all.setAll(written), type);
            }
            setAside();
        } catch (JacksonException e) {
            LOG.warn("broken, set aside: {}: {}", path, e.getOriginalMessage());
            setAside();
        } catch (IOException e) {
            LOG.warn("cannot read {}", path, e);
        }
        return first;
    }

    private void setAside() {
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("cannot set aside {}", path, e);
        }
    }

    /// Replaces the file as a whole: whoever reads it meanwhile finds the old one or the new.
    void write(T value) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var temporary = Files.createTempFile(folder, path.getFileName().toString(), ".tmp");
        try {
            Files.write(temporary, Json.MAPPER.writeValueAsBytes(value));
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
