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

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]).resolve("org/isnad/lexicon");
        System.setProperty("isnad.compile.lists", folder.toString());
        WordCounts.ofNews();
        NameLetters.ofNews();
        Nouns.all();
        Countries.all();
        OutcomeWords.kinds("");
        WordSenses.all();
    }
}
