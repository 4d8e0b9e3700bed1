package org.isnad.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the system wants a program to keep its things.
///
/// @param config what a user chose
/// @param data what a user made: corrections, notes, positions
/// @param cache what may be deleted at any time: the index
/// @param run what lives as long as the program runs: the socket of the open window
public record Folders(Path config, Path data, Path cache, Path run) {

    /// A system property that names one folder for all; for tests.
    public static final String HOME = "isnad.home";

    private static final String NAME = "isnad";

    /// The folders of this machine.
    public static Folders ofSystem() {
        var own = System.getProperty(HOME);
        return own == null
                ? of(System.getProperty("os.name"), home(System.getenv()), System.getenv())
                : in(Path.of(own));
    }

    /// As the environment says; Java asks the list of users instead.
    private static Path home(Map<String, String> environment) {
        return folder(environment, "HOME").orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    /// All in one folder.
    public static Folders in(Path home) {
        return new Folders(home.resolve("config"), home.resolve("data"), home.resolve("cache"), home.resolve("run"));
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            var local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new Folders(
                    roaming.resolve("Isnad/config"),
                    roaming.resolve("Isnad/data"),
                    local.resolve("Isnad/cache"),
                    local.resolve("Isnad/run"));
        }
        if (name.startsWith("mac")) {
            var support = home.resolve("Library/Application Support/Isnad");
            return new Folders(
                    support.resolve("config"),
                    support.resolve("data"),
                    home.resolve("Library/Caches/Isnad"),
                    support.resolve("run"));
        }
        var cache = folder(environment, "XDG_CACHE_HOME")
                .orElse(home.resolve(".cache"))
                .resolve(NAME);
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve(NAME),
                folder(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve(NAME),
                cache,
                folder(environment, "XDG_RUNTIME_DIR")
                        .map(run -> run.resolve(NAME))
                        .orElse(cache.resolve("run")));
    }

    /// Relative paths are to be ignored, says the XDG Base Directory Specification.
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
