package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The outputs in the README are those of the tool. {@code -Dgolden.renew=true} renews them. */
class ReadmeTest {
    private static final Path HOME =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path README = HOME.resolve("README.md");
    private static final Pattern OUTPUT =
            Pattern.compile("(<!-- output: (.*?) -->\n```console\n\\$ [^\n]*\n)(.*?)(```)", Pattern.DOTALL);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyOutputInTheReadmeIsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(README);
        List<MatchResult> outputs = OUTPUT.matcher(readme).results().toList();
        assertThat(outputs).isNotEmpty();
        if (Boolean.getBoolean("golden.renew")) {
            Matcher matcher = OUTPUT.matcher(readme);
            Files.writeString(
                    README,
                    matcher.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + printed(m.group(2)) + m.group(4))));
        }
        return OUTPUT.matcher(Files.readString(README))
                .results()
                .map(m -> DynamicTest.dynamicTest(
                        m.group(2), () -> assertThat(m.group(3)).isEqualTo(printed(m.group(2)))));
    }

    private static String printed(String arguments) {
        return new Sandbox(HOME).run(arguments.split(" ")).out();
    }

    @Test
    void theConfigurationInTheReadmeIsAccepted() throws IOException {
        Sandbox sandbox = new Sandbox(folder)
                .file("templates/episode.md", Sandbox.TEMPLATE)
                .file("schemas/front-matter.json", "{}")
                .file("episodes/one.md", Sandbox.CLEAN)
                .file("episode-lint.yaml", block("documents: "));
        assertThat(sandbox.run("check").code()).isZero();
    }

    @Test
    void theOverlayInTheReadmeIsAccepted() throws IOException {
        Sandbox sandbox = new Sandbox(folder)
                .file("my-template.md", Files.readString(Path.of("src/test/resources/readme/my-template.md")))
                .file("my-template.overlay.yaml", block("template: my-template.md"));
        assertThat(sandbox.run("template", "compile", "my-template.md").err()).isEmpty();
    }

    @Test
    void theTypesInTheReadmeAreAccepted() throws IOException {
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
        Sandbox sandbox = new Sandbox(folder).file("show.md", template).file("show.overlay.yaml", block("header:\n"));
        Sandbox.Ended ended = sandbox.run("template", "compile", "show.md");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("waits[].first: latency").contains("Gain: percentage or money");
    }

    /** The YAML block of the README with the given start. */
    private static String block(String start) throws IOException {
        Matcher m = Pattern.compile("```yaml\n(" + Pattern.quote(start) + ".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertThat(m.find()).isTrue();
        return m.group(1);
    }
}
