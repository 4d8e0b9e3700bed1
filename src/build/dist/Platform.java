package dist;

import java.util.Locale;

/// The systems that a package is built for, each on itself.
enum Platform {
    LINUX("bin", "lib/app", "lib/runtime"),
    MAC("Contents/MacOS", "Contents/app", "Contents/runtime/Contents/Home"),
    WINDOWS("", "app", "runtime");

    /// Where the launcher, the program's own files and the run time lie in an image.
    final String launchers;

    final String app;
    final String runtime;

    Platform(String launchers, String app, String runtime) {
        this.launchers = launchers;
        this.app = app;
        this.runtime = runtime;
    }

    static Platform current() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }
}
