package dev.episodelint.workspace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Path;
import java.nio.file.Paths;

/** What is read can be recorded: every path comes from the working directory, which may be a recorded one. */
@AnalyzeClasses(packages = "dev.episodelint.workspace", importOptions = DoNotIncludeTests.class)
class WatchedTest {

    @ArchTest
    static final ArchRule noPathComesFromElsewhere = noClasses()
            .that()
            .resideInAPackage("dev.episodelint.workspace")
            .and()
            .areNotAssignableTo(FileOutput.class)
            .should()
            .callMethod(Path.class, "of", String.class, String[].class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(File.class, Paths.class);
}
