package dev.episodelint.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.episodelint.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading rule pages, and the messages about malformed ones. */
class RulePageTest {
    private static final String PAGE = """
            # structure/empty-section

            ## Reported

            ```sh
            prose
            ```

            ````markdown template
            # [Plant]

            ## Light
            [Shade or sun]
            ````

            ````markdown reported
            # Mint

            ## Light
            ````

            ```text findings
            3:1 Nothing in section `Light`
            ```

            ## Accepted

            ````markdown accepted
            # Mint

            ## Light
            Shade.
            ````
            """;

    @Test
    void aPageHoldsExamples() {
        RulePage page = RulePage.read("page.md", PAGE);
        assertThat(page.rule()).isEqualTo("structure/empty-section");
        assertThat(page.hasReported()).isTrue();
        assertThat(page.hasAccepted()).isTrue();
        assertThat(page.template()).isEqualTo("# [Plant]\n\n## Light\n[Shade or sun]\n");
        assertThat(page.overlay()).isNull();
        assertThat(page.examples())
                .containsExactly(
                        new Example(
                                Example.Kind.REPORTED,
                                16,
                                "example.md",
                                "# Mint\n\n## Light\n",
                                false,
                                List.of(new ListedFinding(
                                        3, 1, "Nothing in section `Light`", "structure/empty-section"))),
                        new Example(
                                Example.Kind.ACCEPTED,
                                28,
                                "example.md",
                                "# Mint\n\n## Light\nShade.\n",
                                false,
                                List.of()));
    }

    @Test
    void aFindingMayBeOfAnotherRule() {
        assertThat(ListedFinding.parse("1:2 Say `[x]` [a/b-c]", "d/e"))
                .contains(new ListedFinding(1, 2, "Say `[x]`", "a/b-c"))
                .map(f -> f.on("d/e"))
                .contains("1:2 Say `[x]` [a/b-c]");
        assertThat(ListedFinding.parse("1:2 Say `[x/y]`", "d/e"))
                .contains(new ListedFinding(1, 2, "Say `[x/y]`", "d/e"));
        assertThat(ListedFinding.parse("1 Say", "d/e")).isEmpty();
    }

    @Test
    void escapesAreCharactersAndBytes() {
        assertThat(Escapes.bytes("a\\u00e4\\uD83D\\uDCB0\\xFF\\n", true)).isEqualTo(new byte[] {
            'a', (byte) 0xC3, (byte) 0xA4, (byte) 0xF0, (byte) 0x9F, (byte) 0x92, (byte) 0xB0, (byte) 0xFF, '\\', 'n'
        });
        assertThat(Escapes.bytes("\\u00e4", false)).isEqualTo("\\u00e4".getBytes(UTF_8));
    }

    @Test
    void everyFaultOfAPageIsNamed() {
        String page = """
                ```yaml overlay
                ```
                ```markdown reported
                ```
                ```text findings
                empty
                ```
                ```text findings
                ```
                ```markdown reported
                ```
                ```text findings
                ```
                ```markdown repotred
                ```
                ```text accepted nearly
                ```
                ```md accepted
                ```
                ```markdown beside
                ```
                ```yaml catalog a.md
                ```
                ```markdown reported
                """;
        assertThatThrownBy(() -> RulePage.read("page.md", page))
                .isInstanceOf(BrokenPageException.class)
                .hasMessage("""
                        page.md:1: Missing title, expected `# family/offence`
                        page.md:6: Unexpected `empty`, expected `LINE:COLUMN MESSAGE [rule]`
                        page.md:8: Findings that do not stand directly after a `reported` block
                        page.md:12: No finding is listed
                        page.md:14: Unexpected `markdown repotred`, expected one of template, overlay, catalog, plan, beside, reported, findings, accepted, fixed after the language, then nothing, `escaped`, or the path of a document
                        page.md:16: Unexpected `text accepted nearly`, expected one of template, overlay, catalog, plan, beside, reported, findings, accepted, fixed after the language, then nothing, `escaped`, or the path of a document
                        page.md:18: Unexpected `md`, expected `markdown`
                        page.md:20: Missing path of the document after `beside`
                        page.md:22: Unexpected `yaml catalog a.md`, expected one of template, overlay, catalog, plan, beside, reported, findings, accepted, fixed after the language, then nothing, `escaped`, or the path of a document
                        page.md:24: This fence is not closed
                        page.md:24: Missing `text findings` block directly after this one
                        page.md:1: An overlay without a template""");
    }

    @Test
    void aGoodPagePasses(@TempDir Path folder) throws IOException {
        assertThat(failures(folder, "empty-section", PAGE)).isEmpty();
    }

    @Test
    void aFailureShowsExpectedAndFound(@TempDir Path folder) throws IOException {
        assertThat(failures(folder, "empty-section", PAGE.replace("3:1 Nothing", "4:1 Nothing")))
                .containsExactly("""
                        The reported document on line 16 of structure/empty-section.md has other findings
                        expected and not found:
                          4:1 Nothing in section `Light`
                        found and not expected:
                          3:1 Nothing in section `Light`
                        all that was found:
                          3:1 Nothing in section `Light`""");
        assertThat(failures(folder, "empty-section", PAGE.replace("Shade.", "[Shade or sun]")))
                .containsExactly("""
                        The accepted document on line 28 of structure/empty-section.md has other findings
                        expected and not found:
                          (none)
                        found and not expected:
                          4:1 Unfilled placeholder `[Shade or sun]` [placeholder/unfilled]
                        all that was found:
                          4:1 Unfilled placeholder `[Shade or sun]` [placeholder/unfilled]""");
    }

    @Test
    void aPageStandsWhereItsRuleDoes(@TempDir Path folder) throws IOException {
        assertThat(failures(folder, "empty", PAGE))
                .containsExactly("Unexpected title `structure/empty-section` of structure/empty.md");
        assertThat(failures(folder, "empty", "# structure/empty\n")).containsExactly("No rule `structure/empty`");
        assertThat(failures(folder, "empty", ""))
                .containsExactly("structure/empty.md:1: Missing title, expected `# family/offence`");
    }

    /** Messages of the tests that fail for a page. */
    private static List<String> failures(Path folder, String name, String page) throws IOException {
        Path family = Files.createDirectories(folder.resolve("structure"));
        try (Stream<Path> old = Files.list(family)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(family.resolve(name + ".md"), page);
        Files.writeString(folder.resolve("README.md"), "no page");
        return RulePages.tests(folder, BuiltIn.rules())
                .flatMap(DynamicContainer::getChildren)
                .map(RulePageTest::failure)
                .filter(m -> !m.isEmpty())
                .toList();
    }

    private static String failure(DynamicNode test) {
        Throwable failure =
                catchThrowable(() -> ((DynamicTest) test).getExecutable().execute());
        return failure == null ? "" : failure.getMessage();
    }
}
