package dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// The Debian package: the image under `/usr/lib`, and what the desktop needs to know of it.
///
/// It has no scripts: the triggers of the desktop's own packages take up the menu entry, the icons and the
/// file types, and where there is no desktop nothing fails.
final class Deb {

    private static final String ID = "org.isnad.Isnad";

    private final Path sources;
    private final Path icons;
    private final Path tree;

    private Deb(Path project, Path tree) {
        sources = project.resolve("src/dist");
        icons = project.resolve("target/classes/org/isnad/view/icons");
        this.tree = tree;
    }

    /// Writes `out/isnad_VERSION_ARCHITECTURE.deb`.
    static void make(Path project, String version, Image image, Path out) throws IOException, InterruptedException {
        var tree = out.resolve("work/deb");
        var architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        new Deb(project, tree).fill(image, version, architecture);
        var file = Image.NAME + "_" + version + "_" + architecture + ".deb";
        Tools.runProgram(out, List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree.toString(), file));
    }

    private void fill(Image image, String version, String architecture) throws IOException {
        Trees.copy(image.root(), tree.resolve("usr/lib/isnad"));
        Files.createSymbolicLink(in("usr/bin/isnad"), Path.of("../lib/isnad/bin/isnad"));
        copy("linux/" + ID + ".desktop", "usr/share/applications/" + ID + ".desktop");
        copy("linux/" + ID + ".metainfo.xml", "usr/share/metainfo/" + ID + ".metainfo.xml");
        copy("isnad.svg", "usr/share/icons/hicolor/scalable/apps/" + ID + ".svg");
        for (int size : Icons.SIZES) {
            var place = "usr/share/icons/hicolor/" + size + "x" + size + "/apps/" + ID + ".png";
            place(icons.resolve(Icons.name(size)), place);
        }
        copy("linux/copyright", "usr/share/doc/isnad/copyright");
        copy("linux/lintian-overrides", "usr/share/lintian/overrides/isnad");
        compress("linux/changelog", "usr/share/doc/isnad/changelog.gz");
        compress("linux/isnad.1", "usr/share/man/man1/isnad.1.gz");
        setRights();
        control(Map.of(
                "version", version,
                "architecture", architecture,
                "kilobytes", String.valueOf(Trees.size(tree) / 1024)));
    }

    private void control(Map<String, String> values) throws IOException {
        var text = Files.readString(sources.resolve("linux/control"));
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(tree.resolve("DEBIAN/control"), text);
    }

    private void copy(String source, String place) throws IOException {
        place(sources.resolve(source), place);
    }

    private void place(Path file, String place) throws IOException {
        Files.copy(file, in(place));
    }

    /// A file to be, in a folder that is there.
    private Path in(String place) throws IOException {
        var file = tree.resolve(place);
        Files.createDirectories(file.getParent());
        return file;
    }

    /// As `gzip -9n` does, as Debian asks of pages and change logs: the same text gives the same bytes.
    private void compress(String source, String place) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new BestGzip(bytes)) {
            Files.copy(sources.resolve(source), out);
        }
        var packed = bytes.toByteArray();
        packed[BestGzip.EFFORT_AT] = BestGzip.MOST_EFFORT;
        Files.write(in(place), packed);
    }

    /// Whatever the rights of the builder's files are.
    private void setRights() throws IOException {
        try (var all = Files.walk(tree)) {
            for (var each : all.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                boolean open = Files.isDirectory(each)
                        || each.startsWith(tree.resolve("usr/lib/isnad/bin"))
                        || each.endsWith("jspawnhelper")
                        || each.getParent().endsWith("runtime/bin");
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static final class BestGzip extends GZIPOutputStream {

        /// Where the header tells how hard was tried (RFC 1952), which Java leaves open.
        static final int EFFORT_AT = 8;
        static final byte MOST_EFFORT = 2;

        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
