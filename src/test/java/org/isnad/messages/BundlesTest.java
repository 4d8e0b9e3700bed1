package org.isnad.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Import;
import org.isnad.export.print.Spooler;
import org.isnad.index.Order;
import org.isnad.reading.Fact;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.settings.PrintChoices;
import org.isnad.settings.Settings;
import org.isnad.view.keys.Command;
import org.junit.jupiter.api.Test;

/// The two bundles against each other and against the code.
class BundlesTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/org/isnad/messages");

    /// Keys made in the code of the name of a panel, a rule or an option.
    private static final Pattern MADE = Pattern.compile("rule\\..*|panel\\..*\\.empty|cli\\..*");

    /// A rule's name where a finding is given its reason, or words with hyphens that may become one; what is asked for
    /// or names a list of words is none.
    private static final Pattern RULE = Pattern.compile(
            "(?<none>equals\\()?\"(?<many>[a-z]+(?:-[a-z]+)+)\"(?!\\.equals)|(?:RULE = |new Why\\(\\s*)\"(?<one>[a-z]+)\"");

    /// The constants that are named by [Messages#text(Enum)].
    private static final List<Class<? extends Enum<?>>> NAMED = List.of(
            Command.class,
            Command.Group.class,
            Fact.Kind.class,
            Import.Reason.class,
            Outcome.Kind.class,
            Order.class,
            Participant.Attendance.class,
            Participant.Kind.class,
            PrintChoices.Ink.class,
            PrintChoices.Paper.class,
            PrintChoices.What.class,
            Quote.Kind.class,
            Quote.Stance.class,
            Settings.Digits.class,
            Settings.Face.class,
            Settings.Language.class,
            Settings.Months.class,
            Settings.Theme.class,
            Spooler.Reason.class);

    private final Map<String, String> arabic = Bundle.read("ar");
    private final Map<String, String> english = Bundle.read("en");

    @Test
    void bothHoldTheSameKeysInTheSameOrderEachOnce() throws IOException {
        var keys = keysInOrder("messages_ar.properties");
        assertThat(keysInOrder("messages_en.properties")).isEqualTo(keys);
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyPatternTakesTheSameValuesInBothLanguages() {
        assertThat(arabic.keySet().stream()
                        .filter(key -> !arguments(arabic, key).equals(arguments(english, key))))
                .isEmpty();
    }

    @Test
    void everyCountInArabicHasAllSixForms() {
        assertThat(arabic.keySet().stream()
                        .filter(key -> Stream.of("zero", "one", "two", "few", "many", "other")
                                .anyMatch(form -> plurals(arabic.get(key)) != forms(arabic.get(key), form))))
                .isEmpty();
    }

    @Test
    void everyConstantHasAName() {
        assertThat(names().filter(key -> !arabic.containsKey(key))).isEmpty();
    }

    @Test
    void everyKeyInTheCodeIsInTheBundles() throws IOException {
        var asked = Pattern.compile("\\btext\\(\\s*\"([a-z.-]+)\"")
                .matcher(code())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isSubsetOf(arabic.keySet());
    }

    @Test
    void everyKeyInTheBundlesIsInTheCode() throws IOException {
        var code = code();
        var named = names().collect(Collectors.toSet());
        assertThat(arabic.keySet().stream()
                        .filter(key -> !named.contains(key))
                        .filter(key -> !MADE.matcher(key).matches())
                        .filter(key -> !code.contains("\"" + key + "\"")))
                .isEmpty();
    }

    /// The signs of something found have points, and no sentences of their own.
    @Test
    void everyRuleHasASentence() throws IOException {
        var rules = RULE.matcher(code(CODE.resolve("org/isnad/reading"), file -> !file.endsWith("Signs.java")))
                .results()
                .filter(found -> found.group("none") == null && !isWordList(found.group("many")))
                .map(found -> "rule." + (found.group("many") == null ? found.group("one") : found.group("many")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules)
                .contains("rule.headway", "rule.title-before-name", "rule.colon-after-cue")
                .isSubsetOf(arabic.keySet());
    }

    private static boolean isWordList(String name) {
        return Files.exists(FILES.resolveSibling("lexicon").resolve(name + ".txt"));
    }

    private static Stream<String> names() {
        return NAMED.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Messages::key);
    }

    private static List<String> keysInOrder(String file) throws IOException {
        return Files.readAllLines(FILES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
    }

    /// Each argument and its kind, as `0 PLURAL`; throws where the pattern does not parse.
    private static Set<String> arguments(Map<String, String> bundle, String key) {
        var pattern = new MessagePattern(bundle.get(key));
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                arguments.add(pattern.getSubstring(pattern.getPart(i + 1)) + " "
                        + pattern.getPart(i).getArgType());
            }
        }
        return arguments;
    }

    private static long plurals(String pattern) {
        return parts(pattern).stream()
                .filter(part -> part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL)
                .count();
    }

    private static long forms(String pattern, String form) {
        var parsed = new MessagePattern(pattern);
        return parts(pattern).stream()
                .filter(part -> part.getType() == Part.Type.ARG_SELECTOR
                        && parsed.getSubstring(part).equals(form))
                .count();
    }

    private static List<Part> parts(String pattern) {
        var parsed = new MessagePattern(pattern);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            parts.add(parsed.getPart(i));
        }
        return parts;
    }

    private static String code() throws IOException {
        return code(CODE, _ -> true);
    }

    private static String code(Path folder, Predicate<String> counts) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java") && counts.test(path.toString()))
                    .toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
