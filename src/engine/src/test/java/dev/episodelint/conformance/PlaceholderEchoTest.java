package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A placeholder that was filled with its own words says nothing; words of the author's own are never taken for it. */
class PlaceholderEchoTest {
    private static final TestLinter LINT = TestLinter.episodes();
    private static final List<String> ITEMS = List.of(
            "1. [ ] Implement basic version of [pattern]",
            "2. [ ] Set up monitoring for [metrics]",
            "3. [ ] Review your system for [vulnerability]",
            "2. [ ] Add chaos testing for [scenario]",
            "1. [ ] Full production rollout of [pattern]",
            "2. [ ] Achieve [metric] target",
            "3. [ ] Complete security audit for [component]",
            "- **Deep Dives**: Episode 12 explores [aspect] further");

    static Stream<Arguments> fillings() {
        return ITEMS.stream()
                .flatMap(item -> Stream.of("", "a ", "the ", "Your ", "**our** ", "[some] ")
                        .map(article -> Arguments.of(item, article)));
    }

    private static String episode(String line) {
        String start = Pattern.quote(line.substring(0, 12));
        return CleanEpisode.with(CleanEpisode.linesLike(start + ".*").get(0), l -> line);
    }

    @ParameterizedTest
    @MethodSource("fillings")
    void anArticleBeforeThePlaceholdersWordsIsNoAnswer(String item, String article) {
        String line = item.replaceAll("\\[(\\p{Ll}+)\\]", article.isEmpty() ? "$1" : article + "$1");
        assertThat(LINT.rules(episode(line))).containsExactly("placeholder/own-words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. [ ] Implement basic version of a bounded-queue pattern",
                "2. [ ] Set up monitoring for the RED metrics",
                "2. [ ] Set up monitoring for metrics of the queue",
                "3. [ ] Review your system for vulnerability scanning gaps",
                "2. [ ] Add chaos testing for the zone-loss scenario",
                "2. [ ] Achieve the 90 percent metric target",
                "3. [ ] Complete security audit for each component you own",
                "- **Deep Dives**: Episode 12 explores this aspect of queues further"
            })
    void wordsOfTheAuthorsOwnAreAnAnswer(String line) {
        assertThat(LINT.rules(episode(line))).doesNotContain("placeholder/own-words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Company]             | Company        | true",
                "[Company]             | our company    | true",
                "[your name]           | Your name      | true",
                "[Main exercise]       | main exercise  | true",
                "[English]             | English        | false",
                "[calm]                | calm           | false",
                "[New York]            | New York       | false",
                "[X hours]             | 3 hours        | false",
                "[Company]             | Companywide    | false",
                "Lives in [city]       | Lives in city  | true",
                "Lives in [Java]       | Lives in Java  | false"
            })
    void aSingleWordThatMayBeASuggestionIsAnAnswer(String slot, String value, boolean found) {
        TestLinter lint = TestLinter.by("# [Title]\n\n## Facts\n\n- **Answer**: " + slot + "\n");
        assertThat(lint.rules("# Ada\n\n## Facts\n\n- **Answer**: " + value + "\n"))
                .isEqualTo(found ? List.of("placeholder/own-words") : List.of());
    }
}
