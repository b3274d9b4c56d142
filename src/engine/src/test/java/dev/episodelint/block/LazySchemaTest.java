package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Linter;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The library that evaluates schemas is slow to load: only a document with a bound block pays for it. */
class LazySchemaTest {
    private static final String WITHOUT = """
            # Episode 1: A

            ```yaml
            a: 1
            ```

            ## Cost Analysis

            Nothing yet.
            """;
    private static final String WITH = """
                    # Episode 1: A

                    ## Cost Analysis

                    ### Pattern Cost Profile

                    ```yaml
                    scaling_model: Cubic
                    ```
                    """;

    /** Lints one document in a process of its own. */
    public static final class Run {
        private Run() {}

        public static void main(String[] args) {
            String name = BuiltIn.DEFAULT_TEMPLATE;
            new Linter(
                            TemplateCompiler.compile(
                                    name + ".md",
                                    BuiltIn.template(name).orElseThrow(),
                                    name + ".overlay.yaml",
                                    BuiltIn.overlay(name).orElse(null)),
                            BuiltIn.rules())
                    .analyze("a.md", Decoder.decode(args[0].getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void withoutABoundBlockNothingOfItIsLoaded() throws Exception {
        assertThat(loaded(WITHOUT)).isZero();
    }

    @Test
    void withABoundBlockItIsLoaded() throws Exception {
        assertThat(loaded(WITH)).isPositive();
    }

    /** How many classes of the library and of its JSON parser a run loads. */
    private static long loaded(String document) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        document)
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(log).isZero();
        return log.lines()
                .filter(l -> l.contains(" com.networknt.") || l.contains(" tools.jackson."))
                .count();
    }
}
