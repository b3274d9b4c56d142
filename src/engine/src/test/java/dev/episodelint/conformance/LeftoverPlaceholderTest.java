package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the template has in a place is found when a document still has it there, and so is a reworded phrase. */
class LeftoverPlaceholderTest {
    private static final TestLinter LINT = TestLinter.episodes();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "**Current Duration**: ~ **Current Duration**: [X hours]",
                "**Target Duration**: ~ **Target Duration**: [X+0.5 hours]",
                "**Enhancement Status**: ~ **Enhancement Status**: [ ] Planning [ ] In Progress [ ] Complete",
                "Formula 1: ~ Formula 1: [LaTeX notation]",
                "Context: ~ Context: [When/why this applies]",
                "Variables: ~ Variables: [Define each variable]",
                "Example: ~ Example: [Concrete calculation]",
                "- [x] Shedding Planner ~ - [x] Calculator Name: [What it calculates]",
                "| Priority shedding ~ | [Pattern] | Netflix | Java | 100K RPS | - Feature 1<br>- Feature 2 | p99: Xms |",
                "#### Incident 1: ~ #### Incident 1: [Company] [Year]",
                "#### Incident 2: ~ #### Incident 2: Brightcart [Year]",
                "#### Nordmail ~ #### [Company]'s Implementation",
                "- **Impact**: ~ - **Impact**: $X lost, Y users affected",
                "- **Duration**: ~ - **Duration**: Z hours",
                "1. **Vector**: ~ 1. **Vector**: [Description]",
                "   - Likelihood: ~ `   - Likelihood: High/Medium/Low`",
                "   - Impact: ~ `   - Impact: $X, Y data exposed`",
                "   - Mitigation: ~ `   - Mitigation: [Pattern/tool]`",
                "- [x] GDPR: ~ - [x] GDPR: [Specific requirements]",
                "- [x] SOC2: ~ - [x] SOC2: [Audit points]",
                "- [x] PCI: ~ - [x] PCI: [If payment-related]",
                "pattern: ~ pattern: [Name]",
                "  compute: ~ `  compute: $X/month per instance`",
                "  network: ~ `  network: $Y/GB transfer`",
                "  storage: ~ `  storage: $Z/TB/month`",
                "scaling_model: ~ scaling_model: Linear|Logarithmic|Exponential",
                "  - Operations complexity: ~ `  - Operations complexity: X engineers`",
                "  - Training: ~ `  - Training: Y weeks`",
                "  - Monitoring: ~ `  - Monitoring: $Z/month`",
                "1. **Strategy**: ~ 1. **Strategy**: [Description]",
                "   - Savings: ~ `   - Savings: X%`",
                "   - Implementation effort: ~ `   - Implementation effort: High/Medium/Low`",
                "   - Example: ~ `   - Example: [Company] saved $X`",
                "# Settings of the seat service ~ # As it runs in production at [Company]",
                "| Error Rate ~ | Error Rate | errors/requests | > 0.4% | Link |",
                "| Circuit Breaker ~ | Circuit Breaker | open_count/total | > 10% | Link |",
                "1. [ ] Implement basic ~ 1. [ ] Implement basic version of [pattern]",
                "2. [ ] Set up monitoring ~ 2. [ ] Set up monitoring for [metrics]",
                "3. [ ] Review your system ~ 3. [ ] Review your system for [vulnerability]",
                "1. [ ] Migrate ~ 1. [ ] Migrate from [old pattern] to [new pattern]",
                "2. [ ] Add chaos testing ~ 2. [ ] Add chaos testing for [scenario]",
                "1. [ ] Full production rollout ~ 1. [ ] Full production rollout of [pattern]",
                "2. [ ] Achieve ~ 2. [ ] Achieve [metric] target",
                "3. [ ] Complete security audit ~ 3. [ ] Complete security audit for [component]",
                "- **Prerequisites**: ~ - **Prerequisites**: Episode [X] for [concept]",
                "- **Deep Dives**: ~ - **Deep Dives**: Episode [Y] explores [aspect] further",
                "- **Case Studies**: ~ - **Case Studies**: Episode [Z] shows this at [Company]",
                "- **Patterns**: ~ - **Patterns**: Combines well with [patterns] from Episode [W]",
                "- **Papers**: ~ - **Papers**: [Academic papers with links]",
                "- **Tools**: ~ - **Tools**: [Open source tools mentioned]",
                "- **Books**: ~ - **Books**: [Recommended deep dives]",
                "- **Talks**: ~ - **Talks**: [Conference presentations]",
                "- **Courses**: ~ - **Courses**: [Online courses for hands-on practice]",
            })
    void theTemplatesOwnTextInItsPlace(String start, String template) {
        int line = lineStarting(start);
        assertThat(LINT.findings(CleanEpisode.with(line, l -> template)))
                .singleElement()
                .asString()
                .matches(line
                        + " (?:placeholder/(?:unfilled|template-text|unchosen-alternatives)|header/missing-status) .*");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "- **Patterns**: ~ - **Patterns**: Combines well with bulkheads from Episode [W]",
                "1. [ ] Migrate ~ 1. [ ] Migrate from fixed limits to [new pattern]",
                "- **Impact**: ~ - **Impact**: $2.1M lost, Y users affected",
                "   - Impact: ~ `   - Impact: $X, 12 rows of customer data exposed`",
                "   - Example: ~ `   - Example: Tallyho saved $X`",
                "| Priority shedding ~ | Priority shedding | Tallyho | Java | 80K RPS | - Oldest goes first | p99: Xms |",
                "| Priority shedding ~ | [Pattern] | Tallyho | Java | 80K RPS | - Oldest goes first | p99: 62ms |",
            })
    void halfOfTheTemplatesTextInItsPlace(String start, String half) {
        int line = lineStarting(start);
        assertThat(LINT.findings(CleanEpisode.with(line, l -> half)))
                .singleElement()
                .asString()
                .matches(line + " placeholder/(?:unfilled|template-text) .*");
    }

    static Stream<Arguments> slots() {
        List<Arguments> slots = new ArrayList<>();
        List<String> lines = CleanEpisode.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!CleanEpisode.isCode(i + 1)
                    && line.matches("(?:\\s*(?:[-*]|\\d\\.) )?\\*\\*[^*]+\\*\\*: .*|   - [A-Z][^:]*: .*")
                    && !line.contains("Status")) {
                slots.add(Arguments.of(i + 1, line.substring(0, line.indexOf(":") + 1) + " [Whatever comes to mind]"));
            } else if (line.matches("#### Incident .*")) {
                slots.add(Arguments.of(i + 1, line.substring(0, line.indexOf(":") + 1) + " [Firm] [When]"));
            } else if (line.matches("(?:Formula \\d|Context|Variables|Example): .*")) {
                slots.add(Arguments.of(i + 1, line.substring(0, line.indexOf(":") + 1) + " [Some words here]"));
            }
        }
        return slots.stream();
    }

    @ParameterizedTest(name = "line {0}: {1}")
    @MethodSource("slots")
    void anotherBracketedPhraseInAPlaceholdersPlace(int line, String reworded) {
        assertThat(LINT.findings(CleanEpisode.with(line, l -> reworded)))
                .singleElement()
                .asString()
                .startsWith(line + " placeholder/unfilled");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "The pilot of this code ran ~ [Music swells] The pilot ran in two cities.",
                "The pilot of this code ran ~ The pilot ran as planned [1], see [the log][log] and `[Company]`.",
                "The pilot of this code ran ~ An index such as latencies[i] or `row[Name]` is no placeholder.",
                "The pilot of this code ran ~ The letter [X] was a film; ![Company](logo.png) stands for the firm.",
                "The pilot of this code ran ~ [HOST] And now? [laughs, then silence]",
            })
    void bracketsThatAreNotTheTemplatesAreTheAuthorsOwn(String start, String line) {
        assertThat(LINT.findings(CleanEpisode.with(lineStarting(start), l -> line)))
                .isEmpty();
    }

    private static int lineStarting(String start) {
        return IntStream.rangeClosed(1, CleanEpisode.lines().size())
                .filter(n -> CleanEpisode.line(n).strip().startsWith(start.strip())
                        && CleanEpisode.line(n).startsWith(start))
                .findFirst()
                .orElseGet(() -> IntStream.rangeClosed(1, CleanEpisode.lines().size())
                        .filter(n -> CleanEpisode.line(n).strip().startsWith(start.strip()))
                        .findFirst()
                        .orElseThrow());
    }
}
