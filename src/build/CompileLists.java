import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.NameLetters;
import org.isnad.lexicon.Nouns;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.lexicon.WordCounts;
import org.isnad.morphology.WordSenses;

/// Compiles the large word lists: writes `org/isnad/lexicon/NAME.words`, the tables that the program would else make of
/// them at each start.
///
/// Usage: `java --class-path CLASSES_FOLDER:DEPENDENCIES CompileLists.java CLASSES_FOLDER`, after all is compiled.
final class CompileLists {

    private CompileLists() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]).resolve("org/isnad/lexicon");
        removeOld(folder);
        System.setProperty("isnad.compile.lists", folder.toString());
        WordCounts.ofNews();
        NameLetters.ofNews();
        Nouns.all();
        Countries.all();
        OutcomeWords.kinds("");
        WordSenses.all();
    }

    /// Of lists that may be called otherwise by now, or be gone.
    private static void removeOld(Path folder) throws IOException {
        try (var tables = Files.newDirectoryStream(folder, "*.words")) {
            for (var table : tables) {
                Files.delete(table);
            }
        }
    }
}
