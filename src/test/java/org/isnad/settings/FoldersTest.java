package org.isnad.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private final Path home = Path.of("/home/layla");

    @Test
    void followsXdgOnLinux() {
        assertThat(Folders.of("Linux", home, Map.of()))
                .isEqualTo(new Folders(
                        Path.of("/home/layla/.config/isnad"),
                        Path.of("/home/layla/.local/share/isnad"),
                        Path.of("/home/layla/.cache/isnad"),
                        Path.of("/home/layla/.cache/isnad/run")));
        var chosen =
                Map.of("XDG_CONFIG_HOME", "/etc/own", "XDG_DATA_HOME", "relative", "XDG_RUNTIME_DIR", "/run/user/1000");
        assertThat(Folders.of("Linux", home, chosen))
                .isEqualTo(new Folders(
                        Path.of("/etc/own/isnad"),
                        Path.of("/home/layla/.local/share/isnad"),
                        Path.of("/home/layla/.cache/isnad"),
                        Path.of("/run/user/1000/isnad")));
    }

    @Test
    void usesApplicationSupportOnMacOs() {
        assertThat(Folders.of("Mac OS X", home, Map.of()))
                .isEqualTo(new Folders(
                        Path.of("/home/layla/Library/Application Support/Isnad/config"),
                        Path.of("/home/layla/Library/Application Support/Isnad/data"),
                        Path.of("/home/layla/Library/Caches/Isnad"),
                        Path.of("/home/layla/Library/Application Support/Isnad/run")));
    }

    @Test
    void usesAppDataOnWindows() {
        assertThat(Folders.of("Windows 11", home, Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")))
                .isEqualTo(new Folders(
                        Path.of("/roaming/Isnad/config"),
                        Path.of("/roaming/Isnad/data"),
                        Path.of("/local/Isnad/cache"),
                        Path.of("/local/Isnad/run")));
    }
}
