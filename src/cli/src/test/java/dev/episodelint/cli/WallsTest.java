package dev.episodelint.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;

/** Dependencies between modules, tested where all modules are on the class path. */
@AnalyzeClasses(packages = "dev.episodelint", importOptions = DoNotIncludeTests.class)
class WallsTest {
    private static final String CLI = "dev.episodelint.cli..";
    private static final String REPORT = "dev.episodelint.report..";
    private static final String WORKSPACE = "dev.episodelint.workspace..";

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule reportDoesNotKnowWorkspace = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WORKSPACE);

    @ArchTest
    static final ArchRule nobodyBelowKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    @ArchTest
    static final ArchRule workspaceDoesNotKnowReport = noClasses()
            .that()
            .resideInAPackage(WORKSPACE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REPORT);

    @ArchTest
    static final ArchRule aReporterIsAPureFunction = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..");

    @ArchTest
    static final ArchRule textIsPrintedWithoutAJsonLibrary = noClasses()
            .that()
            .resideInAnyPackage(REPORT, WORKSPACE, CLI)
            .and()
            .haveSimpleNameNotStartingWith("Json")
            .and()
            .areTopLevelClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule onlyMainAndTheTerminalTouchTheProcess = noClasses()
            .that()
            .resideInAPackage("dev.episodelint..")
            .and()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(Terminal.class.getName())
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "getenv");

    @ArchTest
    static final ArchRule theDayComesFromWhereARunBegins = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethodWhere(target(owner(assignableTo(Temporal.class))).and(target(name("now"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);
}
