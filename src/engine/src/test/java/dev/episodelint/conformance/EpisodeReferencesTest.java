package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each category of the resources leads to at least one source. */
class EpisodeReferencesTest {
    private static final TestLinter LINT = TestLinter.episodes();

    private static String episode(String value) {
        return CleanEpisode.with(
                CleanEpisode.linesLike("- \\*\\*Books\\*\\*: .*").get(0), l -> "- **Books**:" + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " [Release It!](https://example.org/release-it)",
                " Release It!, see https://example.org/release-it",
                " <https://example.org/release-it>",
                " Release It!, Michael Nygard",
                " Release It! (Michael T. Nygard)",
                " Michael Nygard - Release It!",
                " *Release It!*, M. Nygard",
                " \"Release It!\" by Michael Nygard",
                " Release It!, second edition, Pragmatic Bookshelf, 2018",
                " ISBN 978-1-68050-239-8",
                " Release It!, 10.1145/2408776.2408794",
                " arXiv:1705.04415",
                " RFC 9110",
                " Release It![^1]",
                " none",
                "\n  - Something about queues\n  - [Release It!](https://example.org/release-it)",
                "\n  1. Release It!, Michael Nygard\n  2. another one",
                "\n\n  | Title | Where |\n  |---|---|\n  | Release It! | [shop](https://example.org) |"
            })
    void aLinkOrACitationIsASource(String value) {
        assertThat(LINT.rules(episode(value))).doesNotContain("field/missing-reference");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Release It!",
                " some good books about queues",
                " Release It!, Site Reliability, Queues",
                " the 12 best books of the shop",
                " ![cover](cover.png) Release It!",
                "\n  - Something about queues\n  - Release It!"
            })
    void wordsAloneAreNone(String value) {
        assertThat(LINT.findings(episode(value)))
                .singleElement()
                .asString()
                .startsWith(CleanEpisode.linesLike("- \\*\\*Books\\*\\*: .*").get(0) + " field/missing-reference")
                .contains("`Books`");
    }
}
