package dev.episodelint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.kinds.Kinds;
import dev.episodelint.rule.Kind;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.yaml.Yaml;
import dev.episodelint.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conventions that all rule files follow. */
class RulesTest {
    private static final Pattern QUALIFIED_CLASS = Pattern.compile("\\b[a-z]\\w*(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RulePagesTest.RULES)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @Test
    void theIdIsThePath() throws IOException {
        for (Path file : files()) {
            YamlValue yaml = Yaml.read(file.toString(), Files.readString(file));
            Rule rule = Ruleset.of(List.of(yaml), Kinds.all()).all().get(0);
            assertThat(rule.id()).isEqualTo(RulePages.id(file)).matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*");
        }
    }

    @Test
    void everyFileIsInTheEngine() throws IOException {
        assertThat(BuiltIn.rules().all().stream().map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(
                        files().stream().map(RulePages::id).toList());
    }

    @Test
    void noFileNamesAJavaClass() throws IOException {
        List<String> kinds =
                Kinds.all().stream().map(k -> k.getClass().getSimpleName()).toList();
        for (Path file : files()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern(QUALIFIED_CLASS)
                    .doesNotContain(kinds);
        }
    }

    @Test
    void everyKindIsUsed() {
        assertThat(BuiltIn.rules().all().stream().map(r -> r.measure().kind().name()))
                .containsAll(Kinds.all().stream().map(Kind::name).toList());
    }

    @Test
    void kindsAreSorted() {
        assertThat(Kinds.all().stream().map(Kind::name)).isSorted().doesNotHaveDuplicates();
    }
}
