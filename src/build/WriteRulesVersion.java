import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Writes `org/isnad/index/rules-version.txt`: fingerprints of the classes and lists by which articles are cut into
/// words and indexed, and of those by which they are read. What is kept on disk by other rules is made anew, and nobody
/// has to think of a number when a rule or a word of a list changes.
///
/// Usage: `java WriteRulesVersion.java CLASSES_FOLDER`, after all is compiled.
final class WriteRulesVersion {

    private static final String VERSION = "index/rules-version.txt";
    private static final List<String> OF_WORDS = List.of("article", "text", "lexicon", "morphology", "index");
    private static final List<String> OF_READING = List.of("reading");
    private static final int LENGTH = 16;

    private WriteRulesVersion() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        var classes = Path.of(arguments[0]).resolve("org/isnad");
        var version = classes.resolve(VERSION);
        Files.deleteIfExists(version);
        var ofWords = fingerprint(OF_WORDS, classes);
        Files.writeString(version, ofWords + "\n" + ofWords + fingerprint(OF_READING, classes) + "\n");
    }

    private static String fingerprint(List<String> rooms, Path classes) throws IOException, NoSuchAlgorithmException {
        var all = MessageDigest.getInstance("SHA-256");
        for (var room : rooms) {
            try (var files = Files.walk(classes.resolve(room))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var name = classes.relativize(file).toString().replace('\\', '/');
                    all.update(name.getBytes(StandardCharsets.UTF_8));
                    all.update((byte) 0);
                    all.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(all.digest()).substring(0, LENGTH);
    }
}
