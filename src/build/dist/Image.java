package dist;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program, its articles and its own run time in one folder, started by `bin/isnad`.
///
/// @param root the folder itself
record Image(Path root) {

    static final String NAME = "isnad";

    /// `jdk.localedata` names days and months in Arabic, `jdk.charsets` reads windows-1256, `jdk.management`
    /// tells Lucene of the machine; nobody requires them by name.
    private static final String ROOTS =
            "org.isnad,org.slf4j.jul,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.management";

    /// What no language or part of the program asks for: the PDF library's Chinese, Japanese and Korean; AtlantaFX's
    /// and JavaFX's other themes.
    private static final String UNUSED = String.join(
            ",",
            "regex:/org.apache.fontbox/.*/cmap/.*(CNS|GB|JIS|KS|Japan|Korea|KR|HK|EUC|RKSJ).*",
            "regex:/atlantafx.base/.*/(cupertino|dracula|nord).*",
            "regex:/atlantafx.base/.*/primer.*\\.css",
            "regex:/javafx.controls/.*/caspian/.*\\.bss");

    /// Seldom read, and so kept small; the rest is read faster as it is, and the package compresses it once more.
    private static final String COMPRESSED = "zip-6:filter=/java.desktop/**,/java.xml/**";

    /// How the program is started; the launcher adds where the articles and the AOT cache lie.
    private static final List<String> OPTIONS = List.of(
            "--enable-native-access=javafx.graphics,org.apache.lucene.core",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC", // its threads and tables cost a short run least
            "-Xms48m", // grows with the dossier
            "-XX:NewSize=20m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0", // or all of the cache is read and written at once
            "-Djava.awt.headless=true", // the page's text engine opens no display of its own
            "-Dprism.order=sw", // the page is painted by the processor anyway, and the window without a driver
            "-XX:TieredStopAtLevel=1", // half the compiling of a start; long reading takes half as long again
            "-XX:C1MaxInlineSize=12", // a tenth less to compile, and 10 MB less of it
            "-XX:-AOTReplayTraining", // there is none, and its thread would look for it
            "-Xlog:disable",
            "-Xlog:all=error:stderr", // a cache that no longer fits is no news for standard output
            "-Djdk.reflect.useNativeAccessorOnly=true", // JavaFX reflects seldom; to link each such call takes longer
            "-Dsun.font.layout.ffm=false", // links HarfBuzz by JNI, in a fifth of a second less
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    static Image make(Path project, String version, Path out) throws IOException {
        var work = Files.createDirectories(out.resolve("work"));
        var runtime = work.resolve("runtime");
        Tools.run(
                "jlink",
                List.of(
                        "--module-path=" + Modules.make(project, version, work),
                        "--add-modules=" + ROOTS,
                        "--include-locales=ar,en",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress=" + COMPRESSED,
                        "--exclude-resources=" + UNUSED,
                        "--output=" + runtime));
        var image = new Image(out.resolve(Platform.current() == Platform.MAC ? NAME + ".app" : NAME));
        switch (Platform.current()) {
            case LINUX -> image.assemble(project, runtime);
            case MAC, WINDOWS -> image.pack(runtime);
        }
        Trees.copy(project.resolve("seeds"), image.app().resolve("seeds"));
        return image;
    }

    /// Our own launcher: that of `jpackage` asks rpm and dpkg whose file it is at each start, which takes
    /// longer than the start of the virtual machine.
    private void assemble(Path project, Path linked) throws IOException {
        Trees.copy(linked, runtime());
        Files.copy(runtime().resolve("bin/java"), runtime().resolve("bin").resolve(NAME), COPY_ATTRIBUTES);
        Files.createDirectories(app());
        Files.write(app().resolve(NAME + ".options"), OPTIONS);
        Files.createDirectories(launcher().getParent());
        Files.copy(project.resolve("src/dist/linux").resolve(NAME), launcher(), COPY_ATTRIBUTES);
    }

    private void pack(Path linked) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--module",
                "org.isnad/org.isnad.app.Main",
                "--runtime-image",
                linked.toString(),
                "--dest",
                root.getParent().toString()));
        Stream.concat(
                        OPTIONS.stream(),
                        Stream.of("-Disnad.seeds=$APPDIR/seeds", "-XX:AOTCache=$APPDIR/" + NAME + ".aot"))
                .forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Tools.run("jpackage", arguments);
    }

    Path launcher() {
        return root.resolve(Platform.current().launchers)
                .resolve(Platform.current() == Platform.WINDOWS ? NAME + ".exe" : NAME);
    }

    Path app() {
        return root.resolve(Platform.current().app);
    }

    Path runtime() {
        return root.resolve(Platform.current().runtime);
    }

    Path cache() {
        return app().resolve(NAME + ".aot");
    }
}
