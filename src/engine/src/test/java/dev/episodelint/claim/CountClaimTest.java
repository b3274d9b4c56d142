package dev.episodelint.claim;

import static dev.episodelint.claim.ClaimReader.counts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Announced numbers of things against the things there are. */
class CountClaimTest {
    private static final String BLOCKS = """

            ## Body

            ```mermaid
            graph TD
            ```

            ```java
            int x;
            ```

            ```yaml
            x: 1
            ```

            ![Map](map.png)

            | a |
            |---|
            | 1 |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Summary\n\n- 3 architectural diagrams",
                "## Executive Summary\n\n- **18 diagrams** and more",
                "## Summary\n\n- 12 production code examples",
                "## Summary\n\n- Three code samples",
                "## Summary\n\nWith 15+ sequence diagrams.",
                "**Production Notes**: Includes 3 diagrams",
                "Text.\n\nThis episode includes 5 code snippets.",
                "**Diagrams**: 4",
                "**Code Examples**: 25+ production-ready",
                "## Summary\n\n2 comparison tables",
                "## 3 Diagrams\n\nText.",
                "## Architecture (3 diagrams)\n\nText.",
            })
    void moreThanThereCanBeIsFound(String claim) {
        assertThat(counts("# E", claim, BLOCKS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Summary\n\n- 2 architectural diagrams\n- 2 code examples\n- 1 table",
                "## Summary\n\n- one diagram",
                "## Already created\n\n- 18 architectural diagrams",
                "## Summary\n\n- Add 6 diagrams",
                "## Summary\n\n- [ ] 6 diagrams",
                "## Summary\n\nThe paper has $18 diagrams and 1.5 diagrams, and 2018 diagrams",
                "## Summary\n\nThe next 3 diagrams are another's",
                "## Summary\n\n18 diagrammatic notes",
                "## Summary\n\nAll 18 of the diagrams",
                "## Summary\n\n`18 diagrams`",
                "**Diagrams**: many",
                "**Target Diagrams**: 18",
                "Dijkstra drew 18 diagrams.",
                "## Joining 18 Tables\n\nText.",
                "## 18 Tables Too Many\n\nText.",
                "## Summary\n\nNetflix drew 18 diagrams.",
            })
    void whatMayBeThereIsNot(String claim) {
        assertThat(counts("# E", claim, BLOCKS)).isEmpty();
    }

    @Test
    void blocksInNoLanguageMayBeDrawings() {
        assertThat(counts("# E", "## Summary", "2 diagrams", "", "```", "+--+", "```", "", "```text", "->", "```"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 5 Key Takeaways\n\n- a\n- b\n- c\n- d",
                "## The Five Lessons of Friday\n\nText.\n\n1. a\n2. b\n3. c\n4. d",
                "## Three Incidents\n\n### Incident 1: A\n\n### Incident 2: B",
                "## Two Incidents\n\n### Incident 1: Why\n\n### Incident 2: B\n\n### Incident 3: C\n\n### Summary",
                "## Four Incidents\n\n### GitHub\n\n### GitLab\n\n### AWS",
                "## Two Case Studies\n\n### 1. Netflix\n\n### 2. Uber\n\n### 3. Lyft",
                "## 3 Lessons\n\nThey are:\n\n- a\n- b",
                "## Body\n\n**The Four Pillars of Resilience**:\n\n- a\n- b\n- c",
                "## Body\n\n**The Four Pillars of Resilience:**\n- a\n- b\n- c",
                "## 🎯 3 Takeaways: what to do\n\n- a\n- b",
                "## 3. Five Lessons\n\n- a\n- b",
            })
    void headingsAboveAnotherNumberAreFound(String section) {
        assertThat(counts("# E", section)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 5 Key Takeaways\n\n- a\n- b\n- c\n- d\n- e\n  - f",
                "## 5 Key Takeaways\n\n1. a\n\nText.\n\n2. b",
                "## 5 Key Takeaways\n\nText only.",
                "## 5 Key Takeaways\n\n| a |\n|---|\n| 1 |\n\n- a",
                "## 5 Key Takeaways\n\n**First.** One.\n\n- a\n- b",
                "## Three Incidents\n\n### Incident 1: A\n\n### Incident 2: B\n\n### Incident 3: C\n\n### Lessons",
                "## Three Incidents\n\n### Overview\n\n### GitHub",
                "## Three Incidents\n\n### GitHub\n\n### GitLab\n\n### AWS\n\n### Costs",
                "## Five Patterns\n\n### Theory\n\n### Practice",
                "## Two Patterns\n\n### 1. Overview\n\n### 2. Retry\n\n### 3. Bulkhead",
                "## Two Patterns\n\nText about them.\n\n- a\n- b\n- c",
                "## Body\n\n**Four Pillars:**\n\n1. a\n\nText.\n\n2. b",
                "## Three Incidents\n\n- a\n- b\n\n### A\n\n### B",
                "## The 47-Pattern Architecture\n\n- a\n- b",
                "## Synthesizing 47 Patterns in Real-Time\n\n- a\n- b",
                "## The Two Generals Problem\n\n- a\n- b\n- c",
                "## Your Next 90 Days\n\n- a\n- b",
                "## Part 3: Lessons\n\n- a\n- b",
                "## 3 Lessons from 5 Incidents\n\n- a",
                "## 2020 Lessons\n\n- a\n- b",
                "## 1.2 Lessons\n\n- a\n- b",
                "## Lessons\n\n- a",
                "## Top 10 Patterns and Anti-Patterns\n\n- a",
                "## Body\n\n**Four Pillars**: strength and more\n\n- a",
                "## 100 Patterns\n",
            })
    void whatCannotBeCountedForSureIsNot(String section) {
        assertThat(counts("# E", section)).isEmpty();
    }

    @Test
    void documentsWithoutHeadingsAnnounceNothing() {
        assertThat(counts("")).isEmpty();
        assertThat(counts("5 takeaways", "", "- a")).isEmpty();
    }
}
