package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own pages are short, sound Markdown, and their links lead somewhere: our own linter says so. */
class DocumentationTest {
    private static final String CONFIGURATION = "src/cli/src/test/resources/pages/episode-lint.yaml";
    private static final int README_LIMIT = 10_000;
    private static final int PAGE_LIMIT = 8_000;

    @TempDir
    Path folder;

    @Test
    void ourOwnLinterFindsNothingInOurPages() {
        Sandbox.Ended ended =
                new Sandbox(Pages.HOME).run(check(Pages.all().stream().map(Pages::name)));
        assertThat(ended.out()).contains(Pages.all().size() + " documents, 0 errors, 0 warnings");
        assertThat(ended.lines()).as(ended.out()).hasSize(1);
        assertThat(ended.code()).isZero();
    }

    @Test
    void ourOwnLinterFindsNothingInThePagesOfRules() {
        Sandbox.Ended ended = new Sandbox(Pages.HOME).run(check(Stream.of("rules")));
        assertThat(ended.lines()).as(ended.out()).hasSize(1);
        assertThat(ended.code()).isZero();
    }

    @Test
    void whatIsWrongInAPageIsFound() throws IOException {
        Sandbox sandbox = new Sandbox(folder)
                .file("docs/page.md", "# Page\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n\n[a](gone.md) [b](#gone)\n");
        for (String name : List.of("episode-lint.yaml", "page.md")) {
            sandbox.file(
                    name, Files.readString(Pages.HOME.resolve(CONFIGURATION).resolveSibling(name)));
        }
        assertThat(sandbox.run("check", "docs").lines())
                .anyMatch(line -> line.contains("[table/ragged-row]"))
                .anyMatch(line -> line.contains("[link/broken-file]"))
                .anyMatch(line -> line.contains("[link/broken-anchor]"));
    }

    @Test
    void pagesAreShort() throws IOException {
        assertThat(Files.size(Pages.README)).isLessThan(README_LIMIT);
        for (Path page : Pages.docs()) {
            assertThat(Files.size(page)).as(Pages.name(page)).isLessThan(PAGE_LIMIT);
        }
    }

    @Test
    void theIndexNamesEveryPage() {
        String index = Pages.text(Pages.docs("README.md"));
        assertThat(Pages.docs())
                .filteredOn(page -> !page.endsWith("README.md"))
                .allSatisfy(page -> assertThat(index).contains("](" + page.getFileName() + ")"));
    }

    private static String[] check(Stream<String> pages) {
        return Stream.concat(Stream.of("check", "--config", CONFIGURATION, "--format", "compact"), pages)
                .toArray(String[]::new);
    }
}
