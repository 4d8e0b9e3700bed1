package dist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Style sheets as JavaFX keeps them, so that no start parses any: it takes `window.bss` for `window.css` where both
/// stand side by side.
final class Sheets {

    private static final String FOLDER = "org/isnad/view/theme";
    private static final String THEMES = "atlantafx/base/theme";
    private static final String CONTROLS = "javafx/scene/control/";

    /// The controls that most of AtlantaFX's rules are for, with the classes by which these begin.
    private static final Map<String, String> STYLED = Map.ofEntries(
            Map.entry(CONTROLS + "Accordion", "accordion"),
            Map.entry(CONTROLS + "ChoiceBox", "choice-box"),
            Map.entry(CONTROLS + "ColorPicker", "color-picker color-palette color-palette-region custom-color-dialog"),
            Map.entry(CONTROLS + "DatePicker", "date-picker date-picker-popup"),
            Map.entry(CONTROLS + "Dialog", "dialog-pane alert"),
            Map.entry(CONTROLS + "MenuBar", "menu-bar"),
            Map.entry(CONTROLS + "MenuButton", "menu-button"),
            Map.entry(CONTROLS + "Pagination", "pagination"),
            Map.entry(CONTROLS + "SplitMenuButton", "split-menu-button"),
            Map.entry(CONTROLS + "TabPane", "tab-pane"),
            Map.entry(CONTROLS + "TableView", "table-view"),
            Map.entry(CONTROLS + "TitledPane", "titled-pane"),
            Map.entry(CONTROLS + "ToolBar", "tool-bar"),
            Map.entry(CONTROLS + "TreeTableView", "tree-table-view tree-table-row-cell"),
            Map.entry(CONTROLS + "TreeView", "tree-view tree-cell"),
            Map.entry(
                    "javafx/scene/chart/",
                    "chart chart-bar chart-symbol chart-line-symbol chart-series-line bar-chart"
                            + Stream.iterate(0, hue -> hue + 1)
                                    .limit(8)
                                    .map(hue -> " default-color" + hue)
                                    .collect(Collectors.joining())),
            Map.entry("javafx/scene/web/", "html-editor"),
            Map.entry(
                    "atlantafx/base/controls/",
                    "breadcrumbs calendar caption-menu-item card custom-text-field message modal-box modal-pane"
                            + " notification popover ring-progress-indicator segmented-control tab-line tile-base"
                            + " toggle-switch"));

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    private static final Pattern FIRST_CLASS = Pattern.compile("\\s*\\.([A-Za-z0-9-]+)");

    private Sheets() {}

    /// @return a folder with the program's sheets, each where its source is in `classes`
    static Path ofProgram(Path classes, Path work) throws IOException {
        var sheets = work.resolve("sheets");
        for (var source : css(classes.resolve(FOLDER))) {
            compile(source, sheets.resolve(FOLDER));
        }
        return sheets;
    }

    /// @param library the folder of AtlantaFX's classes
    /// @return a folder with its themes, without the rules for controls that no class in `classes` names
    static Path ofThemes(Path library, Path classes, Path work) throws IOException {
        var sheets = work.resolve("themes");
        var sources = Files.createDirectories(work.resolve("themes-css"));
        var unused = unused(classes);
        for (var theme : css(library.resolve(THEMES))) {
            var name = theme.getFileName().toString();
            compile(
                    Files.writeString(sources.resolve(name), without(unused, Files.readString(theme))),
                    sheets.resolve(THEMES));
        }
        return sheets;
    }

    private static List<String> unused(Path classes) throws IOException {
        try (var all = Files.walk(classes)) {
            var code = new StringBuilder();
            for (var file :
                    all.filter(path -> path.toString().endsWith(".class")).toList()) {
                code.append(Files.readString(file, ISO_8859_1));
            }
            return STYLED.entrySet().stream()
                    .filter(control -> code.indexOf(control.getKey()) < 0)
                    .flatMap(control -> Stream.of(control.getValue().split(" ")))
                    .toList();
        }
    }

    private static String without(List<String> unused, String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(rule -> {
                    var kept = Stream.of(rule.group(1).split(","))
                            .filter(selector -> {
                                var first = FIRST_CLASS.matcher(selector);
                                return !(first.lookingAt() && unused.contains(first.group(1)));
                            })
                            .collect(Collectors.joining(","));
                    return kept.isBlank() ? "" : kept + rule.group(2);
                })
                .collect(Collectors.joining());
    }

    private static void compile(Path source, Path folder) throws IOException {
        var name = source.getFileName().toString().replace(".css", ".bss");
        Stylesheet.convertToBinary(
                source.toFile(), Files.createDirectories(folder).resolve(name).toFile());
    }

    private static List<Path> css(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".css")).toList();
        }
    }
}
