package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An episode with twenty planted defects, listed in {@code planted/defects.txt}, and its clean twin. */
class PlantedDefectsTest {
    private static final Path PLANTED = Path.of("src/test/resources/planted");

    @TempDir
    private Path folder;

    /** Each is alone in its folder, since both are episode 40. */
    private Sandbox with(String file) throws IOException {
        return new Sandbox(folder).file(file, Files.readString(PLANTED.resolve(file)));
    }

    @Test
    void eachOfTwentyPlantedDefectsIsFoundOnceAndNothingElse() throws IOException {
        assertThat(with("planted.md")
                        .run("check", "--no-config", "--format", "compact", "planted.md")
                        .lines())
                .containsExactlyInAnyOrder(
                        "planted.md:5:25: error: Contradictory status in `Enhancement Status`: Planning, In Progress, Complete [header/contradictory-status]",
                        "planted.md:29:1: warning: Missing column `Best-in-Class` [table/missing-column]",
                        "planted.md:37:51: warning: `TBD` left in the text [placeholder/leftover-word]",
                        "planted.md:43:1: warning: Unexpected `7` cells, expected `6` as in the header [table/ragged-row]",
                        "planted.md:88:1: warning: `Incident 2: Brightcart 2021` out of order, expected after `Incident 1` [structure/out-of-order-member]",
                        "planted.md:89:15: warning: Still the template's own text: `$X lost, Y users affected` [placeholder/template-text]",
                        "planted.md:97:1: warning: Missing field `Patterns Violated` in `Incident 1: Tallyho 2019` [field/missing-field]",
                        "planted.md:105:18: warning: Unfilled placeholder `[Company]` [placeholder/unfilled]",
                        "planted.md:115:1: warning: `[Same structure]` instead of content in `Incident 4: Cloudflare 2019` [placeholder/same-structure]",
                        "planted.md:121:3: warning: No value for `Solution` [field/empty-field]",
                        "planted.md:129:10: warning: Unfilled placeholder `[Name]` [placeholder/unfilled]",
                        "planted.md:156:1: warning: Misplaced section `Security Enhancements`, expected after `Incident Intelligence` [structure/misplaced-section]",
                        "planted.md:187:1: error: `python` block is not closed before the next one opens [structure/inverted-fence]",
                        "planted.md:212:7: warning: Missing checklist item `Load tests for scale validation` [checklist/missing-item]",
                        "planted.md:214:3: warning: Open box: `Contract tests for API compatibility` [checklist/open-item]",
                        "planted.md:220:1: warning: Missing section `Observability Stack` [structure/missing-section]",
                        "planted.md:225:1: warning: Blank row [table/blank-row]",
                        "planted.md:245:1: info: Unexpected section `Sponsor Messages`, not in the template [structure/unexpected-section]",
                        "planted.md:255:4: warning: `\uF8FF\u00FC\u00EC\u00F6` is `📚` read as MacRoman [encoding/mojibake]",
                        "planted.md:258:14: warning: Unfilled placeholder `[Recommended deep dives]` [placeholder/unfilled]",
                        "1 document, 2 errors, 17 warnings, 1 info, completeness 82 %");
    }

    @Test
    void itsCleanTwinYieldsNothingAtAnySeverity() throws IOException {
        assertThat(with("clean.md").run("check", "--no-config", "clean.md").lines())
                .containsExactly("1 document, 0 errors, 0 warnings, completeness 100 %");
    }
}
