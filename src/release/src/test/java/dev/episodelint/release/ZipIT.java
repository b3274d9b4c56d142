package dev.episodelint.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The release zip runs, lists its libraries and licences, and contains no data of the build machine. */
class ZipIT {
    private static final String OFFLINE = "built offline, so without a bill of materials";
    /** As in the root POM, project.build.outputTimestamp. */
    private static final LocalDateTime TIMESTAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final Pattern LIBRARY =
            Pattern.compile("^ *\\((.*?)\\) .* \\(([^():]+):([^():]+):([^():]+) - [^()]*\\)$", Pattern.MULTILINE);

    @TempDir
    private static Path folder;

    private static UnpackedRelease release;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        release = UnpackedRelease.into(folder);
    }

    @Test
    void itRunsWithoutABuild() throws IOException, InterruptedException {
        UnpackedRelease.Ended version =
                UnpackedRelease.run(folder, Map.of("MAVEN_HOME", "/nowhere"), release.launcher(), "--version");
        assertThat(version.code()).as(version.err()).isZero();
        assertThat(folder.resolve(version.out().strip().replace(' ', '-'))).isEqualTo(release.home());
        UnpackedRelease.Ended examples = release.lint(release.home(), "check", "examples/");
        assertThat(examples.code()).isEqualTo(1);
        assertThat(examples.out())
                .isEqualTo(UnpackedRelease.run(
                                UnpackedRelease.REPOSITORY, Map.of(), release.launcher(), "check", "examples/")
                        .out());
        assertThat(examples.err()).doesNotContain("building");
    }

    @Test
    void linksOfTheDocumentationLeadSomewhereInIt() throws IOException, InterruptedException {
        String configuration = UnpackedRelease.REPOSITORY
                .resolve("src/cli/src/test/resources/pages/episode-lint.yaml")
                .toString();
        UnpackedRelease.Ended pages = release.lint(
                release.home(), "check", "--config", configuration, "README.md", "CONTRIBUTING.md", "docs");
        assertThat(pages.out()).contains(" documents, 0 errors, 0 warnings").hasLineCount(1);
    }

    @Test
    void onlyTheLauncherIsAProgram() throws IOException {
        try (var files = Files.walk(release.home())) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(f -> !f.getFileName().toString().equals("episode-lint.java"))
                            .collect(Collectors.groupingBy(
                                    ZipIT::mode, TreeMap::new, Collectors.mapping(ZipIT::name, Collectors.toList())))
                            .get("rwxr-xr-x"))
                    .containsExactly("episode-lint");
        }
    }

    /** Properties that could differ between two builds: order, times, modes, and names of the machine. */
    @Test
    void nothingOfTheBuildShows() throws IOException {
        try (ZipFile zip = new ZipFile(UnpackedRelease.zip().toFile())) {
            assertThat(zip.stream())
                    .allSatisfy(
                            e -> assertThat(e.getTimeLocal()).as(e.getName()).isEqualTo(TIMESTAMP));
            assertThat(zip.stream().map(ZipEntry::getName)).doesNotHaveDuplicates();
        }
        try (ZipFile jar =
                new ZipFile(release.home().resolve("lib/episode-lint.jar").toFile())) {
            Map<String, List<ZipEntry>> ours = jar.stream()
                    .filter(e -> e.getName().startsWith("dev/episodelint/") && !e.isDirectory())
                    .collect(Collectors.groupingBy(e -> e.getTimeLocal().toString()));
            assertThat(ours).containsOnlyKeys(TIMESTAMP.toString());
        }
    }

    @Test
    void theBillOfMaterialsNamesWhatIsInTheJar() throws IOException {
        Path file = release.home().resolve("bom.json");
        if (!Files.exists(file)) {
            System.err.println("NOT TESTED: ZipIT.theBillOfMaterialsNamesWhatIsInTheJar: " + OFFLINE);
        }
        assumeTrue(Files.exists(file), OFFLINE);
        JsonNode bill = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(file)
                .content()
                .doesNotContain(UnpackedRelease.REPOSITORY.toString())
                .doesNotContain(System.getProperty("user.home"));
        assertThat(bill.get("components").valueStream()).allSatisfy(c -> {
            assertThat(c.get("purl").asString()).startsWith("pkg:maven/");
            assertThat(c.get("licenses")).isNotEmpty();
            // The jars of this project contain file modes of the build machine, so their hashes differ.
            assertThat(c.has("hashes")).isNotEqualTo(c.get("group").asString().equals("dev.episodelint"));
        });
        assertThat(bill.get("components").valueStream())
                .filteredOn(c -> !c.get("group").asString().equals("dev.episodelint"))
                .extracting(c -> c.get("group").asString() + ":" + c.get("name").asString() + ":"
                        + c.get("version").asString())
                .containsExactlyInAnyOrderElementsOf(
                        libraries().stream().map(Library::coordinates).toList());
    }

    @Test
    void theLibrariesAreThoseOfTheCommandLine() throws IOException {
        assertThat(libraries())
                .extracting(Library::artifact)
                .contains("commonmark", "snakeyaml", "json-schema-validator", "picocli", "slf4j-nop")
                .doesNotContain("junit-jupiter", "assertj-core", "archunit");
    }

    @Test
    void everyLicenceIsThereWithItsText() throws IOException {
        Path licences = release.home().resolve("licences");
        assertThat(Files.readString(release.home().resolve("LICENSE")))
                .isEqualTo(Files.readString(licences.resolve("Apache-2.0.txt")))
                .contains("Apache License");
        assertThat(release.home().resolve("NOTICE")).exists();
        assertThat(libraries()).allSatisfy(library -> {
            String text = library.licence().equals("Apache-2.0") ? library.licence() : library.group();
            assertThat(licences.resolve(text + ".txt")).as(library.toString()).isNotEmptyFile();
        });
        // Code that libraries include.
        try (ZipFile jar =
                new ZipFile(release.home().resolve("lib/episode-lint.jar").toFile())) {
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            List<? extends ZipEntry> others = jar.stream()
                    .filter(e -> e.getName().matches("META-INF/[^/]+-LICENSE"))
                    .toList();
            for (ZipEntry entry : others) {
                try (InputStream in = jar.getInputStream(entry)) {
                    assertThat(licences.resolve(entry.getName().substring("META-INF/".length())))
                            .hasContent(new String(in.readAllBytes(), UTF_8));
                }
            }
        }
    }

    private record Library(String licence, String group, String artifact, String version) {
        String coordinates() {
            return group + ":" + artifact + ":" + version;
        }
    }

    private static List<Library> libraries() throws IOException {
        List<Library> libraries = LIBRARY.matcher(
                        Files.readString(release.home().resolve("THIRD-PARTY.txt")))
                .results()
                .map(m -> new Library(m.group(1), m.group(2), m.group(3), m.group(4)))
                .toList();
        assertThat(libraries).isNotEmpty();
        return libraries;
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return release.home().relativize(file).toString();
    }
}
