package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rooms of the house and which way its doors open.
class HouseTest {

    private static final List<String> ROOMS = List.of(
            "text",
            "lexicon",
            "morphology",
            "article",
            "reading",
            "dossier",
            "index",
            "page",
            "marking",
            "messages",
            "settings",
            "export",
            "view",
            "app");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.isnad");

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            text       | -
            lexicon    | text
            morphology | lexicon text
            article    | lexicon text
            reading    | article morphology lexicon text
            dossier    | reading article morphology lexicon text
            index      | dossier reading article morphology lexicon text
            page       | text
            messages   | -
            settings   | -
            marking    | index page dossier reading article morphology lexicon text
            export     | marking messages settings index page dossier reading article morphology lexicon text
            view       | export marking messages settings index page dossier reading article morphology lexicon text
            """)
    void aRoomUsesOnlyTheRoomsBelowIt(String room, String allowed) {
        var below = allowed == null ? List.<String>of() : List.of(allowed.split(" "));
        var others = ROOMS.stream()
                .filter(other -> !other.equals(room) && !below.contains(other))
                .map(other -> "org.isnad." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.isnad." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("data moves one way")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching("org.isnad.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheIndexKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.index..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("another engine must be a change in one room")
                .check(HOUSE);
    }

    @Test
    void onlyThePdfRoomKnowsPdfBox() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.export.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .because("it is slow to load, and nothing else needs it")
                .check(HOUSE);
    }

    @Test
    void onlyViewAndAppKnowJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.isnad.view..", "org.isnad.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..")
                .because("the command line runs without a window")
                .check(HOUSE);
    }

    @Test
    void onlyPageAndExportKnowAwt() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.isnad.page..", "org.isnad.export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because("page hands out pixels as int[]")
                .check(HOUSE);
    }

    @Test
    void noJavaFxNodeWrapsText() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javafx\\.scene\\.control\\.(Alert|TextArea|Dialog)(\\$.*)?"
                        + "|javafx\\.scene\\.text\\.TextFlow")
                .orShould()
                .callMethod(javafx.scene.control.Labeled.class, "setWrapText", boolean.class)
                .orShould()
                .callMethod(javafx.scene.text.Text.class, "setWrappingWidth", double.class)
                .because("JavaFX throws when Arabic wraps; Prose is painted by page")
                .check(HOUSE);
    }
}
