package org.masthead;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as it is drawn in CONTRIBUTING.md, held by the build. */
class ArchitectureTest {
    private static final String ROOT = "org.masthead.";
    private static final Path DRAWING = Path.of("..", "docs", "modules.md");

    /** Which modules each module may know. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "content", Set.of(),
            "comments", Set.of("content"),
            "analytics", Set.of("content"),
            "web", Set.of("content", "comments", "analytics"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.masthead");

    @ParameterizedTest
    @ValueSource(strings = {"content", "comments", "analytics", "web"})
    void thisTestSeesTheModuleWithItsRooms(String module) {
        long rooms = CLASSES.stream()
                .filter(type -> module.equals(module(type)) && !inRootPackage(type))
                .map(JavaClass::getPackageName)
                .distinct()
                .count();

        assertTrue(rooms >= 2, module + " shows only " + rooms + " rooms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "comments", "analytics", "web"})
    void aModuleKnowsOnlyTheModulesThatTheDrawingGivesIt(String module) {
        noClasses()
                .that(are(module))
                .should()
                .dependOnClassesThat(describe(
                        "of modules that " + module + " may not know",
                        type -> foreign(module, type) && !MAY_KNOW.get(module).contains(module(type))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "analytics", "web"})
    void modulesMeetOnlyThroughRootPackages(String module) {
        noClasses()
                .that(are(module))
                .should()
                .dependOnClassesThat(
                        describe("in a room of another module", type -> foreign(module, type) && !inRootPackage(type)))
                .check(CLASSES);
    }

    @Test
    void theWebNeverTouchesPersistence() {
        noClasses()
                .that(are("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .check(CLASSES);
    }

    @Test
    void onlyTheWebKnowsFacesServletsAndRest() {
        noClasses()
                .that(describe("outside web", type -> !"web".equals(module(type))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "jakarta.el..")
                .check(CLASSES);
    }

    @Test
    void onlyTheAdminKnowsPrimeFaces() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.masthead.web.admin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.primefaces..")
                .check(CLASSES);
    }

    @Test
    void onlyAnalyticsAndTheWordPressImportRunBatchJobs() {
        classes()
                .that(describe("use jakarta.batch", ArchitectureTest::usesBatch))
                .should()
                .resideInAnyPackage("org.masthead.analytics..", "org.masthead.content.wordpress..")
                .check(CLASSES);
    }

    /** Rewrites the drawing when the code has changed it, and fails once, so that the new one is looked at. */
    @Test
    void theDrawingShowsTheDependenciesThatTheCodeHas() throws IOException {
        String drawn = drawing();
        String before = Files.exists(DRAWING) ? Files.readString(DRAWING) : "";
        if (!drawn.equals(before)) {
            Files.createDirectories(DRAWING.getParent());
            Files.writeString(DRAWING, drawn);
        }
        assertEquals(before, drawn, "docs/modules.md was redrawn: look at it and commit it");
    }

    private static String drawing() {
        Set<String> arrows = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> !module(type).isEmpty() && foreign(module(type), target))
                    .forEach(target -> arrows.add("    " + module(type) + " --> " + module(target) + "\n"));
        }
        return "# Modules\n\nDrawn by `ArchitectureTest` from the compiled classes.\n\n```mermaid\nflowchart TD\n"
                + String.join("", arrows) + "```\n";
    }

    private static boolean usesBatch(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("jakarta.batch"));
    }

    private static DescribedPredicate<JavaClass> are(String module) {
        return describe("of " + module, type -> module.equals(module(type)));
    }

    private static boolean foreign(String module, JavaClass type) {
        return !module(type).isEmpty() && !module.equals(module(type));
    }

    private static boolean inRootPackage(JavaClass type) {
        return type.getPackageName().equals(ROOT + module(type));
    }

    /** The module by the package's name; empty for everything that is not ours. */
    private static String module(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }
}
