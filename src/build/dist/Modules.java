package dist;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Makes of the program and its libraries a module path that `jlink` accepts.
///
/// `jlink` refuses jars without a descriptor, so these get one that opens all they have; and the native libraries of
/// JavaFX move out of its jar, from which they would be unpacked into the user's home at the first start.
final class Modules {

    private static final String NATIVE = "glob:**.{so,dll,dylib}";

    private static final String THEMES = "atlantafx.base";

    private final Path libraries;
    private final Path classes;
    private final Path work;
    private final Path modules;

    private Modules(Path libraries, Path classes, Path work) {
        this.libraries = libraries;
        this.classes = classes;
        this.work = work;
        modules = work.resolve("modules");
    }

    /// @return the folder of modules
    static Path make(Path project, String version, Path work) throws IOException {
        var made = new Modules(project.resolve("target/mods"), project.resolve("target/classes"), work);
        Files.createDirectories(made.modules);
        for (var jar : list(made.libraries)) {
            made.take(jar);
        }
        Tools.run(
                "jar",
                List.of(
                        "--create",
                        "--file=" + made.modules.resolve("isnad.jar"),
                        "--module-version=" + version,
                        "-C",
                        made.classes.toString(),
                        ".",
                        "-C",
                        Sheets.ofProgram(made.classes, work).toString(),
                        "."));
        return made.modules;
    }

    private void take(Path jar) throws IOException {
        var module = descriptor(jar);
        if (isEmpty(jar)) {
            return; // JavaFX publishes an empty jar beside the one for each system
        }
        if (hasNatives(jar)) {
            separateNatives(jar, module);
        } else {
            var taken = Files.copy(jar, modules.resolve(jar.getFileName()));
            if (module.isAutomatic()) {
                describe(taken, module.name());
            }
            if (module.name().equals(THEMES)) {
                trim(taken);
            }
        }
    }

    private void trim(Path themes) throws IOException {
        var whole = Files.createDirectories(work.resolve("classes").resolve(THEMES));
        Tools.run("jar", List.of("--extract", "--file=" + themes, "--dir=" + whole));
        var trimmed = Sheets.ofThemes(whole, classes, work);
        Tools.run("jar", List.of("--update", "--file=" + themes, "-C", trimmed.toString(), "."));
    }

    private static ModuleDescriptor descriptor(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    private void describe(Path jar, String module) throws IOException {
        var descriptors = work.resolve("descriptors");
        Tools.run(
                "jdeps",
                List.of(
                        "--ignore-missing-deps",
                        "--multi-release=base",
                        "--module-path=" + libraries,
                        "--generate-open-module=" + descriptors,
                        jar.toString()));
        var source =
                find(descriptors.resolve(module), "glob:**/module-info.java").getFirst();
        var compiled = Files.createDirectories(work.resolve("described").resolve(module));
        Tools.run(
                "javac",
                List.of(
                        "--patch-module=" + module + "=" + jar,
                        "--module-path=" + libraries,
                        "-d",
                        compiled.toString(),
                        source.toString()));
        Tools.run("jar", List.of("--update", "--file=" + jar, "-C", compiled.toString(), "module-info.class"));
    }

    private void separateNatives(Path jar, ModuleDescriptor module) throws IOException {
        var classes = Files.createDirectories(work.resolve("classes").resolve(module.name()));
        var natives = Files.createDirectories(work.resolve("natives").resolve(module.name()));
        Tools.run("jar", List.of("--extract", "--file=" + jar, "--dir=" + classes));
        for (var library : find(classes, NATIVE)) {
            Files.move(library, natives.resolve(library.getFileName()));
        }
        Tools.run(
                "jmod",
                List.of(
                        "create",
                        "--class-path=" + classes,
                        "--libs=" + natives,
                        "--module-version=" + module.rawVersion().orElse("0"),
                        modules.resolve(module.name() + ".jmod").toString()));
    }

    private static boolean isEmpty(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            return find(inside.getPath("/"), "glob:**.class").isEmpty();
        }
    }

    private static boolean hasNatives(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            return !find(inside.getPath("/"), NATIVE).isEmpty();
        }
    }

    private static List<Path> find(Path folder, String pattern) throws IOException {
        var wanted = folder.getFileSystem().getPathMatcher(pattern);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted::matches).toList();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
