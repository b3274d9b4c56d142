package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and the pages in docs show is what happens. A comment {@code output} stands above what is printed at
 * the root of the repository, {@code output here} above what is printed in a folder with the files that the page shows.
 * {@code -Dgolden.renew=true} writes the outputs into the pages anew.
 */
class ReadmeTest {
    private static final Pattern OUTPUT =
            Pattern.compile("(<!-- output( here)?: (.*?) -->\n```console\n\\$ ([^\n]*)\n)(.*?)(```)", Pattern.DOTALL);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyOutputShownIsWhatTheCommandPrints() throws IOException {
        for (Path page : Pages.guides()) {
            if (Boolean.getBoolean("golden.renew")) {
                Matcher matcher = OUTPUT.matcher(Pages.text(page));
                Files.writeString(
                        page,
                        matcher.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + printed(page, m) + m.group(6))));
            }
        }
        return Pages.guides().stream()
                .flatMap(page -> OUTPUT.matcher(Pages.text(page))
                        .results()
                        .map(m -> DynamicTest.dynamicTest(Pages.name(page) + ": " + m.group(3), () -> {
                            assertThat(m.group(4)).endsWith("episode-lint " + m.group(3));
                            assertThat(m.group(5)).isEqualTo(printed(page, m));
                        })));
    }

    private String printed(Path page, MatchResult shown) {
        Sandbox sandbox = new Sandbox(Pages.HOME);
        if (shown.group(2) != null) {
            sandbox = new Sandbox(folder.resolve(page.getFileName().toString()));
            for (Pages.Shown file : Pages.files(page)) {
                sandbox.file(file.name(), file.text());
            }
        }
        return sandbox.run(shown.group(3).split(" ")).out();
    }

    @Test
    void outputsAreShown() {
        assertThat(Pages.guides().stream()
                        .mapToLong(page ->
                                OUTPUT.matcher(Pages.text(page)).results().count())
                        .sum())
                .isGreaterThan(5);
    }

    @Test
    void theConfigurationShownIsAccepted() {
        Sandbox sandbox = new Sandbox(folder)
                .file("templates/decision.md", Sandbox.TEMPLATE)
                .file("templates/decision.overlay.yaml", "closed: false\n")
                .file("schemas/front-matter.json", "{}")
                .file("plan.yaml", "episodes: []\n")
                .file("known.yaml", "")
                .file("decisions/one.md", Sandbox.CLEAN)
                .file("episode-lint.yaml", Pages.yaml("configuration.md", "documents: "));
        Sandbox.Ended ended = sandbox.run("check", "--no-baseline");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
    }

    @Test
    void theOverlayShownIsAccepted() throws IOException {
        Sandbox sandbox = new Sandbox(folder)
                .file("my-template.md", Files.readString(Path.of("src/test/resources/readme/my-template.md")))
                .file("my-template.overlay.yaml", Pages.yaml("overlay.md", "template: my-template.md"));
        assertThat(sandbox.run("template", "compile", "my-template.md").err()).isEmpty();
    }

    @Test
    void theTypesShownAreAccepted() {
        String template = """
                # Show

                **Runtime**: [how long]
                **Current Duration**: [X hours]
                **Target Duration**: [X hours]

                ## Benchmarks

                | Name | Gain | Cost | Effort | Before | After | Best | Usual |
                |------|------|------|--------|--------|-------|------|-------|
                | | | | | | | | |

                ## Setup

                ```yaml
                limits:
                  memory: some
                waits:
                  - first: some
                ```
                """;
        Sandbox sandbox = new Sandbox(folder)
                .file("show.md", template)
                .file("show.overlay.yaml", Pages.yaml("values.md", "header:\n"));
        Sandbox.Ended ended = sandbox.run("template", "compile", "show.md");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("waits[].first: latency").contains("Gain: percentage or money");
    }

    @Test
    void thePlanShownIsAccepted() {
        Sandbox sandbox = new Sandbox(folder)
                .configured("plan: plan.yaml\nseries: [{ name: Pattern Mastery, documents: '*.md' }]\n")
                .file("plan.yaml", Pages.yaml("plans.md", "elements:"))
                .file("figures.yaml", Pages.yaml("plans.md", "Minutes listened per episode:"))
                .file("13.md", Sandbox.CLEAN);
        assertThat(sandbox.run("check").err()).isEmpty();
    }
}
