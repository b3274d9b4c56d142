package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.plan.SuccessMetric;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans on the command line, from importing a guide to findings. */
class PlanTest {
    private static final String GUIDE = """
            # Guide

            Read me.

            ## Episode 13: First

            ### Metrics
            - Outage length: 40 min

            ## Success Metrics
            - Visits (+40%)
            """;

    @TempDir
    Path folder;

    private Sandbox sandbox() {
        return new Sandbox(folder);
    }

    @Test
    void aGuideIsPrintedAsAPlan() {
        Sandbox.Ended ended = sandbox().file("guide.md", GUIDE).run("plan", "import", "guide.md");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("""
                title: Guide
                notes:
                  - Read me.
                success:
                  - name: Visits
                    target: +40 %
                episodes:
                  - number: 13
                    title: First
                    groups:
                      - name: Metrics
                        metrics:
                          - values:
                              Outage length: 40 min
                """);
        assertThat(ended.err()).isEqualTo("guide.md:3:1: Kept as a note: `Read me.`\n");
    }

    @Test
    void whatIsNoGuideIsRefused() {
        Sandbox sandbox = sandbox()
                .file("notes.md", "# Notes\n")
                .file("binary.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 35, 0, 32, 0});
        assertThat(sandbox.run("plan", "import", "notes.md").code()).isEqualTo(2);
        assertThat(sandbox.run("plan", "import", "notes.md").err()).startsWith("notes.md: No episode found");
        assertThat(sandbox.run("plan", "import", "absent.md").err()).isEqualTo("absent.md: The guide does not exist\n");
        assertThat(sandbox.run("plan", "import", "absent.md").code()).isEqualTo(2);
        assertThat(sandbox.run("plan", "import", "binary.md").err()).isEqualTo("binary.md: The guide is not text\n");
        assertThat(sandbox.run("plan", "import").code()).isEqualTo(2);
        assertThat(sandbox.run("plan").code()).isEqualTo(2);
    }

    @Test
    void aGuideOverALimitIsReadAsFarAsItGoesAndSaysSo() {
        String guide = GUIDE + "- " + "*".repeat(5000) + "x\n";
        Sandbox.Ended ended = sandbox().file("guide.md", guide).run("plan", "import", "guide.md");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).contains("Outage length: 40 min");
        assertThat(ended.err()).contains("guide.md:12:1: Over the limit of");
    }

    @Test
    void aConfigurationNamesAPlanInEitherForm() {
        Sandbox sandbox = sandbox().file("13.md", Sandbox.CLEAN).file("plans/guide.md", GUIDE);
        String missing =
                "13.md:1:1: error: Missing `Outage length: 40 min` of `Metrics` as planned [plan/missing-metric]";
        sandbox.configured("plan: plans/guide.md\n");
        assertThat(sandbox.run("check", "--format", "compact", "13.md").lines()).contains(missing);
        sandbox.file(
                        "plans/plan.yaml",
                        sandbox.run("plan", "import", "plans/guide.md").out())
                .configured("plan: plans/plan.yaml\n");
        assertThat(sandbox.run("check", "--format", "compact", "13.md").lines()).contains(missing);
        assertThat(sandbox.run("explain", "13.md").out()).contains("plans/plan.yaml");
    }

    @Test
    void aPlanOutsideTheRootIsRefused() throws IOException {
        Path root = Files.createDirectories(folder.resolve("root/.git")).getParent();
        Files.writeString(folder.resolve("plan.yaml"), "title: a\n");
        Sandbox sandbox = new Sandbox(root).file("13.md", Sandbox.CLEAN);
        sandbox.configured("plan: ../plan.yaml\n");
        Sandbox.Ended ended = sandbox.run("check", "13.md");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("episode-lint.yaml:3:7: Outside the root: `../plan.yaml`");
        Files.createSymbolicLink(root.resolve("linked.yaml"), folder.resolve("plan.yaml"));
        sandbox.configured("plan: linked.yaml\n");
        assertThat(sandbox.run("check", "13.md").err()).contains("Outside the root: `linked.yaml`");
        sandbox.configured("plan: absent.yaml\n");
        assertThat(sandbox.run("check", "13.md").err()).contains("episode-lint.yaml:3:7: No such plan `absent.yaml`");
        sandbox.file("own.yaml", "data: ../plan.yaml\n").configured("plan: own.yaml\n");
        assertThat(sandbox.run("check", "13.md").err()).contains("own.yaml:1:7: Outside the root: `../plan.yaml`");
    }

    @Test
    void whatIsWrongInAPlanIsSaidWithItsPlace() {
        Sandbox sandbox = sandbox().file("13.md", Sandbox.CLEAN).configured("plan: plan.yaml\n");
        sandbox.file("plan.yaml", "episodes:\n- number: 13\n  metrics: {}\n");
        Sandbox.Ended ended = sandbox.run("check", "13.md");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("plan.yaml:3:3: Unknown key `metrics`");
        sandbox.file("plan.yaml", "success: [{ name: Visits, target: 5 }]\ndata: figures.yaml\n")
                .file("figures.yaml", "Visit: { baseline: 2 }\n");
        assertThat(sandbox.run("check", "13.md").err())
                .isEqualTo("figures.yaml:1:1: Unknown success metric `Visit`; did you mean `Visits`?\n");
    }

    @Test
    void anEpisodeOfThePlanWithoutADocumentIsNamedWhereAFolderIsChecked() {
        Sandbox sandbox = sandbox()
                .file("show/13.md", Sandbox.CLEAN)
                .file("plan.yaml", "episodes:\n- number: 13\n- { number: 99, series: Show }\n")
                .configured("plan: plan.yaml\nseries: [{ name: Show, documents: 'show/**' }]\n");
        assertThat(sandbox.run("check", "show").err())
                .contains("plan.yaml:3: No document for episode `99` of `Show`")
                .doesNotContain("episode `13`");
        assertThat(sandbox.run("check", "show/13.md").err()).doesNotContain("No document");
    }

    @Test
    void aReviewHasThePlanWithItsFigures() {
        Path root = sandbox()
                .file("13.md", Sandbox.CLEAN)
                .file("plan.yaml", "success: [{ name: Visits, target: +40 % }]\ndata: figures.yaml\n")
                .file("figures.yaml", "Visits: { baseline: 100, current: 150 }\n")
                .configured("plan: plan.yaml\n")
                .path(".");
        SeriesReport review = Workspace.review(
                        Request.in(root, LocalDate.of(2026, 6, 1)).build())
                .review();
        assertThat(review.plan()).isNotNull();
        assertThat(review.plan().successes()).containsExactly(new SuccessMetric("Visits", 40, 100.0, 150.0));
    }

    @Test
    void withoutAPlanThereIsNone() {
        Path root = sandbox().file("13.md", Sandbox.CLEAN).configured("").path(".");
        assertThat(Workspace.review(Request.in(root, LocalDate.of(2026, 6, 1)).build())
                        .review()
                        .plan())
                .isNull();
    }
}
