package org.isnad.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The file of one language.
final class Bundle {

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Bundle() {}

    /// Its keys and their patterns.
    static Map<String, String> read(String language) {
        return load("messages_" + language + ".properties");
    }

    /// A file beside this class; read once.
    static Map<String, String> load(String resource) {
        return READ.computeIfAbsent(resource, Bundle::parse);
    }

    private static Map<String, String> parse(String resource) {
        var properties = new Properties();
        try (var in = Bundle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no bundle: " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
