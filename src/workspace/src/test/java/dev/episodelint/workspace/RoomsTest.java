package dev.episodelint.workspace;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The walls inside the workspace. */
@AnalyzeClasses(packages = "dev.episodelint.workspace", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    /** The view of the disk, and who asks the same again. */
    private static final String DISK = "DiskView|FileQuery";

    /** Who writes files, and looks at what is there before. */
    private static final String WRITERS = "FileOutput|HistoryFile|VerdictMemory";

    /** Where programs are, and what they say; no view shows it. */
    private static final String PROGRAMS = "Git|Repository";

    @ArchTest
    static final ArchRule whatIsReadIsSeenThroughAView = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(" + DISK + "|" + WRITERS + "|" + PROGRAMS + ")(\\$.*)?")
            .should()
            .dependOnClassesThat(equivalentTo(Files.class)
                    .or(equivalentTo(FileChannel.class))
                    .or(equivalentTo(File.class)))
            .orShould()
            .callMethod(Path.class, "toRealPath", LinkOption[].class)
            .orShould()
            .callMethod(Path.class, "toFile");

    private static final String HOME = "dev.episodelint.workspace";

    @ArchTest
    static final ArchRule roomsSeeOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(HOME + "..")
            .layer("files")
            .definedBy(HOME + ".files")
            .layer("git")
            .definedBy(HOME + ".git")
            .layer("config")
            .definedBy(HOME + ".config")
            .layer("memory")
            .definedBy(HOME + ".memory")
            .layer("runs")
            .definedBy(HOME)
            .whereLayer("files")
            .mayNotAccessAnyLayer()
            .whereLayer("git")
            .mayOnlyAccessLayers("files")
            .whereLayer("config")
            .mayOnlyAccessLayers("files")
            .whereLayer("memory")
            .mayOnlyAccessLayers("files")
            .whereLayer("runs")
            .mayOnlyAccessLayers("files", "git", "config")
            .ensureAllClassesAreContainedInArchitecture();
}
