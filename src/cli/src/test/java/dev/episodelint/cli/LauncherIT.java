package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The launcher in a clone that was never built, with a Maven that only pretends to build. */
@Execution(ExecutionMode.CONCURRENT)
class LauncherIT {
    /** The fake Maven counts its calls, takes a second, and copies the jar. */
    private static final String MAVEN = """
            #!/bin/sh
            echo "$@" >>calls
            sleep 1
            [ ! -f fail ] || { echo "[ERROR] broken" >&2; exit 1; }
            cp '%s' src/cli/target/episode-lint.jar
            """;

    @TempDir
    private Path temporary;

    private Path clone;
    private LauncherProcess launched;

    @BeforeEach
    void aCloneThatWasNeverBuilt() throws IOException {
        clone = Files.createDirectory(temporary.resolve("clone"));
        Sandbox files = new Sandbox(clone)
                .configured("")
                .file("clean.md", Sandbox.CLEAN)
                .file("pom.xml", "")
                .file("rules/a.yaml", "")
                .file("bin/mvn", MAVEN.formatted(LauncherProcess.JAR));
        assertThat(files.path("bin/mvn").toFile().setExecutable(true)).isTrue();
        Files.copy(LauncherProcess.LAUNCHER, clone.resolve("episode-lint"), StandardCopyOption.COPY_ATTRIBUTES);
        launched = with(Map.of());
    }

    private LauncherProcess with(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("PATH", clone.resolve("bin") + ":" + System.getenv("PATH"));
        return LauncherProcess.at(clone.resolve("episode-lint"), clone, all);
    }

    private List<String> builds() throws IOException {
        Path calls = clone.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private Path lock() throws IOException {
        return Files.createDirectories(clone.resolve("src/cli/target")).resolve("episode-lint.lock");
    }

    @Test
    void theFirstRunBuildsAndSaysSoInOneLineAndTheNextDoesNot() throws IOException {
        Sandbox.Ended first = launched.run("check", "clean.md");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err())
                .isEqualTo("episode-lint: building once (this takes a while; later runs start at once)\n");
        Sandbox.Ended second = launched.run("check", "clean.md");
        assertThat(second.code()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(builds()).singleElement().satisfies(b -> assertThat(b).contains("-Dstyle.color=never"));
    }

    @Test
    void runsThatBeginTogetherShareOneBuild() throws IOException {
        List<LauncherProcess.Going> together = List.of(
                launched.start("check", "clean.md"),
                launched.start("check", "clean.md"),
                launched.start("check", "clean.md"));
        for (LauncherProcess.Going run : together) {
            Sandbox.Ended ended = run.end();
            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.err().lines()).hasSize(1);
        }
        assertThat(builds()).hasSize(1);
        assertThat(Files.isSymbolicLink(lock())).isFalse();
    }

    @Test
    void theLockOfAProcessThatWasKilledIsTakenAway() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createSymbolicLink(lock(), Path.of(Long.toString(dead.pid())));
        List<LauncherProcess.Going> together = List.of(launched.start("--version"), launched.start("--version"));
        for (LauncherProcess.Going run : together) {
            assertThat(run.end().code()).isZero();
        }
        assertThat(builds()).hasSize(1);
        assertThat(Files.isSymbolicLink(lock())).isFalse();
    }

    @Test
    void whatIsEditedIsBuiltAgain() throws IOException {
        launched.run("--version");
        Files.setLastModifiedTime(
                clone.resolve("rules/a.yaml"), FileTime.from(Instant.now().plusSeconds(2)));
        launched.run("--version");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aBuildThatFailsEndsWithTwoAndLeavesNoLock() throws IOException {
        Files.createFile(clone.resolve("fail"));
        Sandbox.Ended ended = launched.run("check", "clean.md");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains("[ERROR] broken", "the build failed");
        assertThat(Files.isSymbolicLink(lock())).isFalse();
    }

    @Test
    void aSignalDuringTheBuildLeavesNoLock() throws IOException, InterruptedException {
        LauncherProcess.Going run = launched.start("check", "clean.md");
        while (builds().isEmpty()) {
            assertThat(run.process().isAlive()).isTrue();
            Thread.sleep(10);
        }
        assertThat(Files.isSymbolicLink(lock())).isTrue();
        LauncherProcess.signal("TERM", run.process());
        assertThat(run.end().code()).isEqualTo(143);
        assertThat(Files.isSymbolicLink(lock())).isFalse();
    }

    @Test
    void withoutAJavaThatIsNewEnoughItEndsWithTwo() throws IOException {
        Path old = new Sandbox(temporary)
                .file("old/bin/java", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n")
                .path("old");
        assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        Sandbox.Ended ended = with(Map.of("JAVA_HOME", old.toString())).run("check", "clean.md");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains("needs Java 17 or newer", "is 11");
        Sandbox.Ended none =
                with(Map.of("JAVA_HOME", temporary.resolve("none").toString())).run("check", "clean.md");
        assertThat(none.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(none.err()).contains("needs Java 17 or newer: found none");
    }

    @Test
    void anyLocaleCanNameAnyFile() throws IOException, InterruptedException {
        Process locales = new ProcessBuilder("locale", "-a").start();
        Needs.that(
                new String(locales.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .contains("c.utf"),
                "no C.UTF-8 here");
        launched.run("--version");
        for (String locale :
                List.of("LC_ALL=C", "LC_ALL=POSIX", "LC_ALL= LC_CTYPE=C", "LC_ALL= LC_CTYPE= LANG=xx_YY.UTF-8")) {
            Sandbox.Ended ended = launched.shell("name=$(printf '\\303\\251 \\342\\202\\254'); "
                    + "mkdir -p \"$name\"; cp clean.md \"$name/$name.md\"; "
                    + "env " + locale + " \"$0\" check --fail-on info \"$name/$name.md\"");
            assertThat(ended.code()).as(locale + ": " + ended.err()).isZero();
            assertThat(ended.out()).startsWith("1 document");
        }
    }
}
