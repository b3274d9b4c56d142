package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's JSON Schema, bound to a block by the overlay. */
class OwnSchemaTest {
    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void template() {
        sandbox = new Sandbox(folder)
                .file("templates/plan.md", """
                        # Plan

                        ## Limits

                        ```yaml
                        retries: [How often]
                        ```
                        """)
                .file(
                        "templates/plan.overlay.yaml",
                        "sections: { Limits: { block: { schema: limits.schema.json } } }\n")
                .file(
                        "templates/limits.schema.json",
                        "{ \"type\": \"object\", \"properties\": { \"retries\": { \"type\": \"integer\" } } }")
                .file("good.md", """
                        # Plan 1: A

                        ## Limits

                        ```yaml
                        retries: 3
                        ```
                        """)
                .file("bad.md", """
                        # Plan 2: B

                        ## Limits

                        ```yaml
                        retries: often
                        ```
                        """);
    }

    @Test
    void aViolationStandsAtItsValue() {
        assertThat(check("bad.md").out()).contains("bad.md:6:10: ").contains("[code/schema-violation]");
        assertThat(check("good.md").code()).isZero();
    }

    @Test
    void aSchemaThatIsNotThereIsRefusedWhereItIsNamed() {
        sandbox.file("templates/plan.overlay.yaml", "sections: { Limits: { block: { schema: nope.json } } }\n");
        Sandbox.Ended ended = check("good.md");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).startsWith("templates/plan.overlay.yaml:1:").contains("No schema `nope.json`");
    }

    @Test
    void aSchemaOutsideTheOverlaysFolderIsNotRead() {
        sandbox.file("secret.json", "{}")
                .file("templates/plan.overlay.yaml", "sections: { Limits: { block: { schema: ../secret.json } } }\n");
        assertThat(check("good.md").err()).contains("No schema `../secret.json`");
    }

    private Sandbox.Ended check(String file) {
        return sandbox.run("check", "--no-config", "--template", "templates/plan.md", "--fail-on", "info", file);
    }
}
