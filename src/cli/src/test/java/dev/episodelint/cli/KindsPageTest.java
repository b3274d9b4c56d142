package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.episodelint.BuiltIn;
import dev.episodelint.kinds.Kinds;
import dev.episodelint.rule.Kind;
import dev.episodelint.rule.Rule;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.Yaml;
import dev.episodelint.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages for people who write rules list all kinds, their options and placeholders, and no other. */
class KindsPageTest {

    /**
     * A row of the page.
     *
     * @param options by name, with the words that each takes
     * @param below whether types and placeholders stand on the page of types
     */
    private record Row(String kind, Map<String, List<String>> options, List<String> placeholders, boolean below) {

        static Row of(List<String> cells) {
            Map<String, List<String>> options = new LinkedHashMap<>();
            for (String option : cells.get(2).split(";")) {
                List<String> words = Pages.code(option);
                if (!words.isEmpty()) {
                    options.put(words.get(0).replace(":", ""), words.subList(1, words.size()));
                }
            }
            return new Row(
                    Pages.code(cells.get(0)).get(0),
                    options,
                    Pages.code(cells.get(3)),
                    cells.get(3).equals("below"));
        }
    }

    private final Map<String, Row> page = Pages.tables(Pages.docs("kinds.md"), "kinds").get(0).rows().stream()
            .map(Row::of)
            .collect(Collectors.toMap(Row::kind, row -> row));

    @Test
    void everyKindIsOnThePageAndNoOther() {
        assertThat(page.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Kinds.all().stream().map(Kind::name).toList());
    }

    @Test
    void everyOptionOfARuleIsOnThePageOfItsKind() {
        for (Rule rule : BuiltIn.rules().all()) {
            List<String> options = rule.measure().written().entries().keySet().stream()
                    .map(YamlValue::text)
                    .toList();
            assertThat(page.get(rule.measure().kind().name()).options().keySet())
                    .as(rule.id())
                    .containsAll(options);
        }
    }

    @Test
    void everyOptionOnThePageIsKnownAndTakesTheWordsShown() {
        for (Kind<?> kind : Kinds.all()) {
            page.get(kind.name()).options().forEach((option, shown) -> {
                assertThat(refusal(kind, option)).as(kind.name()).doesNotContain("Unknown key");
                List<String> words = words(kind, option);
                if (!words.isEmpty() && !page.get(kind.name()).below()) {
                    assertThat(shown).as(kind.name()).containsExactlyInAnyOrderElementsOf(words);
                }
            });
        }
    }

    @Test
    void everyPlaceholderIsOnThePageAndNoOther() {
        for (Rule rule : BuiltIn.rules().all()) {
            Row row = page.get(rule.measure().kind().name());
            if (!row.below()) {
                assertThat(row.placeholders())
                        .as(rule.id())
                        .containsExactlyInAnyOrderElementsOf(rule.measure().arguments());
            }
        }
    }

    /** Below {@code <!-- types: KIND -->} stand the values of its option {@code of}, with the placeholders of each. */
    @Test
    void everyTypeOfFlawIsOnThePageWithItsPlaceholders() {
        Map<String, Map<String, Set<String>>> shown = Pages.tables(Pages.docs("kind-types.md"), "types").stream()
                .collect(Collectors.toMap(Pages.Marked::subject, KindsPageTest::types));
        Map<String, Map<String, Set<String>>> real = new TreeMap<>();
        for (Kind<?> kind : Kinds.all()) {
            if (page.get(kind.name()).below()) {
                real.put(
                        kind.name(),
                        words(kind, "of").stream()
                                .collect(Collectors.toMap(of -> of, of -> new TreeSet<>(arguments(kind, of)))));
            }
        }
        assertThat(shown).isEqualTo(real);
    }

    private static Map<String, Set<String>> types(Pages.Marked table) {
        return table.rows().stream()
                .collect(Collectors.toMap(
                        row -> Pages.code(row.get(0)).get(0), row -> new TreeSet<>(Pages.code(row.get(1)))));
    }

    private static <O> Set<String> arguments(Kind<O> kind, String of) {
        return kind.arguments(kind.options(Yaml.read("options", "of: " + of)));
    }

    /** The words that an option takes, as they are named where another one is refused; empty for other options. */
    private static List<String> words(Kind<?> kind, String option) {
        String refusal = refusal(kind, option);
        String list = refusal.contains("one of ") ? refusal.substring(refusal.indexOf("one of ") + 7) : "";
        return Stream.of(list.split(", ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String refusal(Kind<?> kind, String option) {
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> kind.options(Yaml.read("options", option + ": no-such-word")));
        return refusal == null ? "" : refusal.problems().get(0).message();
    }
}
