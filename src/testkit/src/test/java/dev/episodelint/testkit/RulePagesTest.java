package dev.episodelint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a page, and the page is its test. {@code -Drule=family/offence} runs the pages that begin so. */
class RulePagesTest {
    static final Path RULES = Path.of("../../rules");

    /** Rules without examples, since no document violates them, as their pages say. */
    private static final Set<String> WITHOUT_EXAMPLES = Set.of("tool/internal-error");

    private final Ruleset rules = BuiltIn.rules();

    @TestFactory
    Stream<DynamicContainer> pages() {
        String wanted = System.getProperty("rule", "");
        List<DynamicContainer> pages = RulePages.tests(RULES, rules)
                .filter(page -> page.getDisplayName().startsWith(wanted))
                .toList();
        assertThat(pages).as("pages of " + wanted).isNotEmpty();
        return pages.stream();
    }

    @Test
    void everyRuleHasAPage() {
        assertThat(RulePages.in(RULES).stream().map(RulePages::id))
                .containsExactlyInAnyOrderElementsOf(
                        rules.all().stream().map(Rule::id).toList());
    }

    @Test
    void everyPageHasAReportedAndAnAcceptedCase() {
        List<String> without = RulePages.in(RULES).stream()
                .map(RulePages::read)
                .filter(p -> !p.hasReported() || !p.hasAccepted())
                .map(RulePage::rule)
                .toList();
        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_EXAMPLES);
    }

    @Test
    void aPageWithoutExamplesSaysSo() throws Exception {
        for (String rule : WITHOUT_EXAMPLES) {
            assertThat(Files.readString(RULES.resolve(rule + ".md"))).contains("no document causes it");
        }
    }

    @Test
    void pagesComeWithTheEngine() throws Exception {
        for (Path page : RulePages.in(RULES)) {
            assertThat(BuiltIn.page(RulePages.id(page))).isEqualTo(Files.readString(page));
        }
    }
}
