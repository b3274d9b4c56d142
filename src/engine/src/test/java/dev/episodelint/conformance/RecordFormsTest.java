package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An incident is read in every form that authors give it, and what it lacks is found in each. */
class RecordFormsTest {
    private static final TestLinter LINT = TestLinter.episodes();
    private static final Map<String, String> INCIDENT = new LinkedHashMap<>();

    static {
        INCIDENT.put("Impact", "$2.1M lost, 340,000 users affected");
        INCIDENT.put("Duration", "3 hours");
        INCIDENT.put("Root Cause", "Every request queued without limit");
        INCIDENT.put("Patterns Violated", "Bounded queues");
        INCIDENT.put("Recovery Strategy", "Empty the queues and admit one visitor in ten");
        INCIDENT.put("Lessons Learned", "Work for a caller who has left costs as much");
        INCIDENT.put("Code Changes", "Queues hold one second of work at most");
    }

    /** Ways to write a label and its value, each with the lines that stay when the value is gone. */
    enum Form {
        LIST((label, value) -> "- **" + label + "**: " + value + "\n"),
        PLAIN_LIST((label, value) -> "- " + label + ": " + value + "\n"),
        PARAGRAPHS((label, value) -> "**" + label + "**: " + value + "\n\n"),
        LINES_BELOW((label, value) -> "**" + label + ":**\n" + value + "\n\n"),
        LISTS_BELOW((label, value) -> "**" + label + "**:\n\n" + (value.isEmpty() ? "" : "- " + value + "\n\n")),
        NESTED_LIST((label, value) -> "- **" + label + "**:\n" + (value.isEmpty() ? "" : "  - " + value + "\n")),
        HEADINGS((label, value) -> "##### " + label + "\n\n" + value + "\n\n");

        private final BinaryOperator<String> written;

        Form(BinaryOperator<String> written) {
            this.written = written;
        }
    }

    private static String episode(Form form, Map<String, String> record) {
        CleanEpisode.Part first = CleanEpisode.part("Tallyho 2019");
        List<String> lines = CleanEpisode.lines();
        String fields = record.entrySet().stream()
                .map(e -> form.written.apply(e.getKey(), e.getValue()))
                .collect(Collectors.joining());
        return String.join("\n", lines.subList(0, first.line()))
                + "\n\n"
                + fields
                + "\n"
                + String.join("\n", lines.subList(first.end() - 1, lines.size()))
                + "\n";
    }

    private static Map<String, String> with(String label, String value) {
        Map<String, String> record = new LinkedHashMap<>(INCIDENT);
        record.put(label, value);
        return record;
    }

    static Stream<Arguments> formsAndLabels() {
        return Stream.of(Form.values()).flatMap(f -> INCIDENT.keySet().stream().map(l -> Arguments.of(f, l)));
    }

    @ParameterizedTest
    @EnumSource
    void aCompleteIncidentHasNoFinding(Form form) {
        assertThat(LINT.findings(episode(form, INCIDENT))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsAndLabels")
    void whatIsNotThereIsMissing(Form form, String label) {
        Map<String, String> record = new LinkedHashMap<>(INCIDENT);
        record.remove(label);
        assertThat(LINT.findings(episode(form, record)))
                .singleElement()
                .asString()
                .contains("field/missing-field")
                .contains("`" + label + "`");
    }

    @ParameterizedTest
    @MethodSource("formsAndLabels")
    void aLabelAloneIsEmpty(Form form, String label) {
        String text = episode(form, with(label, ""));
        int line = text.substring(0, text.indexOf(label, text.indexOf("Tallyho 2019")))
                .split("\n", -1)
                .length;
        assertThat(LINT.findings(text))
                .singleElement()
                .asString()
                .startsWith(line + " field/empty-field")
                .contains("`" + label + "`");
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(Form.values())
                .flatMap(f -> Stream.of(
                        Arguments.of(f, "Impact", "more than we thought"), Arguments.of(f, "Duration", "rather long")));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void aValueOfAnotherKindIsFoundWhereItStands(Form form, String label, String value) {
        String text = episode(form, with(label, value));
        int line = text.substring(0, text.indexOf(value)).split("\n", -1).length;
        assertThat(LINT.findings(text))
                .singleElement()
                .asString()
                .startsWith(line + " value/wrong-type")
                .contains("`" + value + "`");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST", "NESTED_LIST", "HEADINGS"})
    void oneOfSeveralLinesWithTheValueIsEnough(Form form) {
        String several = "Everybody waited\n  - Sales: $40K lost\n  - Mood: bad";
        Map<String, String> record = with("Impact", form == Form.HEADINGS ? several.replace("  - ", "- ") : several);
        assertThat(LINT.findings(episode(form, record))).isEmpty();
    }

    @Test
    void aLabelRightBelowAListIsAFieldOfItsOwn() {
        String text = episode(Form.PARAGRAPHS, with("Impact", "\n- $2M lost\n- 400 users"))
                .replace("- 400 users\n\n**Duration**", "- 400 users\n**Duration**");
        assertThat(text).contains("- 400 users\n**Duration**: 3 hours");
        assertThat(LINT.findings(text)).isEmpty();
        assertThat(LINT.findings(text.replace("3 hours\n\n**Root", "rather long\n\n**Root")))
                .singleElement()
                .asString()
                .contains("value/wrong-type Unexpected `rather long`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown", "Thousands of shops; no figures were published", "half of Europe, cost undisclosed"})
    void anHonestAbsenceOfFiguresIsAnAnswer(String impact) {
        assertThat(LINT.findings(episode(Form.LIST, with("Impact", impact)))).isEmpty();
    }
}
