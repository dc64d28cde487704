package hengdao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of who may import whom, and which library belongs to which package. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hengdao");

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("i18n", List.of()),
            Map.entry("model", List.of()),
            Map.entry("drawing", List.of()),
            Map.entry("schedule", List.of("model", "i18n")),
            Map.entry("store", List.of("model", "i18n")),
            Map.entry("exchange", List.of("model", "i18n")),
            Map.entry("gantt", List.of("model", "schedule", "drawing", "i18n")),
            Map.entry("report", List.of("model", "schedule", "gantt", "drawing", "i18n")),
            Map.entry(
                    "service", List.of("model", "drawing", "i18n", "schedule", "store", "exchange", "gantt", "report")),
            Map.entry("ui", List.of("service", "model", "schedule", "gantt", "report", "drawing", "i18n")),
            Map.entry("cli", List.of("service", "schedule", "model", "i18n")));

    private static final Map<String, List<String>> LIBRARY_BELONGS_TO = Map.ofEntries(
            Map.entry("javafx..", List.of("ui")),
            Map.entry("org.controlsfx..", List.of("ui")),
            Map.entry("atlantafx..", List.of("ui")),
            Map.entry("eu.hansolo..", List.of("ui")),
            Map.entry("java.sql..", List.of("store")),
            Map.entry("javax.sql..", List.of("store")),
            Map.entry("org.jdbi..", List.of("store")),
            Map.entry("org.flywaydb..", List.of("store")),
            Map.entry("org.h2..", List.of("store")),
            Map.entry("org.apache.pdfbox..", List.of("drawing")),
            Map.entry("org.apache.fontbox..", List.of("drawing")),
            Map.entry("org.dhatim..", List.of("exchange", "report")));

    static Set<Map.Entry<String, List<String>>> importTable() {
        return MAY_IMPORT.entrySet();
    }

    static Set<Map.Entry<String, List<String>>> libraries() {
        return LIBRARY_BELONGS_TO.entrySet();
    }

    /** The screens: packages of {@code ui} besides what all share and the shell that wires them. */
    static Set<String> screens() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("hengdao.ui."))
                .map(name -> name.split("\\.")[2])
                .filter(name -> !name.equals("shell"))
                .collect(Collectors.toSet());
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(CLASSES)
                .extracting(JavaClass::getPackageName)
                .filteredOn(name -> !name.equals("hengdao"))
                .allSatisfy(name -> assertThat(MAY_IMPORT).containsKey(name.split("\\.")[1]));
    }

    @ParameterizedTest
    @MethodSource("importTable")
    void importsOnlyWhatTheTableAllows(Map.Entry<String, List<String>> row) {
        noClasses()
                .that()
                .resideInAPackage("hengdao." + row.getKey() + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("hengdao..").and(not(inOurs(row.getValue(), row.getKey()))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void keepsEachLibraryInItsPackage(Map.Entry<String, List<String>> library) {
        noClasses()
                .that(not(inOurs(library.getValue())))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.getKey())
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void knowsNoOtherScreen(String screen) {
        noClasses()
                .that()
                .resideInAPackage("hengdao.ui." + screen + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("hengdao.ui..").and(not(inOurs(List.of("ui." + screen, "ui.common")))))
                .check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("hengdao.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("hengdao.ui.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> inOurs(List<String> names, String... more) {
        return resideInAnyPackage(Stream.concat(names.stream(), Stream.of(more))
                .map(name -> "hengdao." + name + "..")
                .toArray(String[]::new));
    }
}
