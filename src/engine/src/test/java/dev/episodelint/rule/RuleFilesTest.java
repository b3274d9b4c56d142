package dev.episodelint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodelint.kinds.Kinds;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.yaml.ProblemException;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
    private static final String SOUND = """
            rule: link/one
            summary: One
            kind: task-shape
            nature: defect
            severity: error
            message: One
            """;

    private static String joined(String second) {
        return "rules/link/one.yaml\nrules/link/two.yaml\n=== next file\n" + SOUND + "\n=== next file\n" + second;
    }

    @Test
    void aProblemIsNamedWithTheLineOfItsOwnFile() {
        assertThatThrownBy(() -> Ruleset.of(
                        RuleFiles.read(joined("rule: link/two\nsummary: Two\nkind: no-such-kind\n")), Kinds.all()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rules/link/two.yaml:3:7")
                .hasMessageContaining("no-such-kind");
    }

    @Test
    void brokenYamlIsNamedWithTheLineOfItsOwnFile() {
        assertThatThrownBy(() -> RuleFiles.read(joined("rule: link/two\nsummary: [\n")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rules/link/two.yaml:3");
    }

    @Test
    void everyRuleOfTheBuildStandsInTheFileOfItsName() {
        assertThat(TestLinter.RULES.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        rule -> assertThat(rule.measure().written().file()).isEqualTo("rules/" + rule.id() + ".yaml"));
    }
}
