package dev.episodelint.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.linter.Clean.Fence;
import dev.episodelint.linter.Clean.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing taken from a clean episode is one finding, whichever thing it is. */
class OneDefectTest {
    private static final Lint LINT = Lint.episodes();

    @Test
    void theCleanEpisodeHasNoFinding() {
        assertThat(LINT.findings(Clean.text())).isEmpty();
    }

    @Test
    void thePlantedEpisodeHasTwentyFindings() {
        assertThat(LINT.findings(Clean.planted())).hasSize(20);
    }

    static Stream<Part> requiredParts() {
        return Clean.parts().stream()
                .filter(p -> !p.title().startsWith("Incident ") && !p.title().contains("Nordmail"));
    }

    @ParameterizedTest
    @MethodSource("requiredParts")
    void aRemovedSectionIsMissing(Part part) {
        List<String> findings = LINT.findings(Clean.without(part.line(), part.end()));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0))
                .contains("structure/missing-section")
                .contains(part.title().replaceFirst("^\\W+ ", ""));
    }

    @ParameterizedTest
    @MethodSource("requiredParts")
    void aSectionThatLostItsContentIsEmpty(Part part) {
        assertThat(LINT.rules(Clean.without(part.line() + 1, part.end()))).containsExactly("structure/empty-section");
    }

    @Test
    void theFirstMemberOfAGroupIsMissedWhenTheSecondIsThere() {
        Part first = Clean.part("Tallyho 2019");
        assertThat(LINT.findings(Clean.without(first.line(), first.end())))
                .singleElement()
                .asString()
                .contains("structure/missing-member")
                .contains("Incident 1");
    }

    @Test
    void theSecondMemberOfAGroupMayBeAbsent() {
        Part second = Clean.part("Brightcart 2021");
        assertThat(LINT.findings(Clean.without(second.line(), second.end()))).isEmpty();
    }

    @Test
    void aGroupWithoutMembersIsOneFinding() {
        Part first = Clean.part("Tallyho 2019");
        Part second = Clean.part("Brightcart 2021");
        assertThat(LINT.findings(Clean.without(first.line(), second.end()))).hasSize(1);
    }

    static Stream<Arguments> fields() {
        return Clean.linesLike("(?: *[-*] )?\\*\\*[^*]+\\*\\*: .*|   ?- [A-Z][^:]*: .*").stream()
                .map(n -> Arguments.of(n, Clean.line(n).strip()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("fields")
    void aRemovedFieldIsMissing(int line, String text) {
        String rule = text.contains("Status")
                ? "header/missing-status"
                : line < 6 ? "header/missing-field" : "field/missing-field";
        String label = text.replaceAll("^- |[*]", "").strip().split(":")[0];
        assertThat(LINT.findings(Clean.without(line)))
                .singleElement()
                .asString()
                .contains(rule)
                .contains("`" + label + "`");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("fields")
    void aFieldWithoutItsValueIsEmpty(int line, String text) {
        String rule = text.contains("Status")
                ? "header/missing-status"
                : line < 6 ? "header/empty-field" : "field/empty-field";
        assertThat(LINT.findings(Clean.with(line, l -> l.substring(0, l.indexOf(":") + 1))))
                .singleElement()
                .asString()
                .startsWith(line + " " + rule);
    }

    static Stream<Arguments> recordLines() {
        return IntStream.rangeClosed(1, Clean.lines().size())
                .filter(n -> Clean.line(n).matches("(?:Context|Variables|Example): .*"))
                .mapToObj(n -> Arguments.of(n, Clean.line(n)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("recordLines")
    void aLineTakenFromARecordIsMissing(int line, String text) {
        assertThat(LINT.findings(Clean.without(line)))
                .singleElement()
                .asString()
                .contains("field/missing-field")
                .contains("`" + text.split(":")[0] + "`");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("recordLines")
    void aRecordLineWithoutItsValueIsEmpty(int line, String text) {
        assertThat(LINT.findings(Clean.with(line, l -> l.substring(0, l.indexOf(":") + 1))))
                .singleElement()
                .asString()
                .startsWith(line + " field/empty-field");
    }

    static Stream<Arguments> numberedFields() {
        return Clean.linesLike("\\d\\. \\*\\*[^*]+\\*\\*: .*").stream().map(n -> Arguments.of(n, Clean.line(n)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("numberedFields")
    void aFieldWithFieldsBelowItIsEmptyWithoutAValueOfItsOwn(int line, String text) {
        assertThat(LINT.findings(Clean.with(line, l -> l.substring(0, l.indexOf(":") + 1))))
                .singleElement()
                .asString()
                .startsWith(line + " field/empty-field");
    }

    static Stream<Arguments> columns() {
        List<Arguments> all = new ArrayList<>();
        for (int header : tableHeaders()) {
            String[] names = Clean.line(header).split("\\|");
            for (int i = 1; i < names.length; i++) {
                all.add(Arguments.of(header, i, names[i].strip()));
            }
        }
        return all.stream();
    }

    static List<Integer> tableHeaders() {
        return Clean.linesLike("\\|-.*").stream().map(n -> n - 1).toList();
    }

    private static int endOfTable(int header) {
        int end = header;
        while (Clean.line(end).startsWith("|")) {
            end++;
        }
        return end;
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("columns")
    void aRemovedColumnIsMissing(int header, int column, String name) {
        List<String> lines = new ArrayList<>(Clean.lines());
        for (int n = header; n < endOfTable(header); n++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(n - 1).split("\\|")));
            cells.remove(column);
            lines.set(n - 1, String.join("|", cells) + "|");
        }
        assertThat(LINT.findings(String.join("\n", lines)))
                .containsExactly(header + " table/missing-column Missing column `" + name + "`");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("columns")
    void aBlankCellIsNamedWithItsColumn(int header, int column, String name) {
        for (int row = header + 2; row < endOfTable(header); row++) {
            String text = Clean.with(row, l -> {
                String[] cells = l.split("\\|");
                cells[column] = "  ";
                return String.join("|", cells) + "|";
            });
            assertThat(LINT.findings(text))
                    .singleElement()
                    .asString()
                    .startsWith(row + " table/blank-cell")
                    .contains("`" + name + "`");
        }
    }

    static Stream<Integer> tables() {
        return tableHeaders().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aBlankRowIsOneFindingHoweverManyCellsItHas(int header) {
        for (int row = header + 2; row < endOfTable(header); row++) {
            String text = Clean.with(row, l -> l.replaceAll("[^|]+", " "));
            assertThat(LINT.findings(text)).singleElement().asString().startsWith(row + " table/blank-row");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableReplacedByProseIsMissing(int header) {
        List<String> lines = new ArrayList<>(Clean.lines());
        lines.subList(header - 1, endOfTable(header) - 1).clear();
        lines.add(header - 1, "There is nothing to tabulate.");
        assertThat(LINT.rules(String.join("\n", lines))).containsExactly("table/missing-table");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableWithoutRowsIsOneFinding(int header) {
        assertThat(LINT.rules(Clean.without(header + 2, endOfTable(header)))).containsExactly("table/missing-rows");
    }

    static Stream<Fence> fences() {
        return Clean.fences().stream();
    }

    @ParameterizedTest
    @MethodSource("fences")
    void aFenceReplacedByProseIsAMissingBlock(Fence fence) {
        List<String> lines = new ArrayList<>(Clean.lines());
        lines.subList(fence.open() - 1, fence.close()).clear();
        lines.add(fence.open() - 1, "See the repository.");
        assertThat(LINT.rules(String.join("\n", lines))).containsExactly("code/missing-block");
    }

    @ParameterizedTest
    @MethodSource("fences")
    void anUnclosedFenceIsOneCause(Fence fence) {
        assertThat(LINT.findings(Clean.without(fence.close())))
                .singleElement()
                .asString()
                .matches(fence.open() + " structure/(?:unclosed|inverted)-fence .*");
    }

    static Stream<Arguments> fixedItems() {
        return Clean.linesLike("- \\[x\\] (?:GDPR|SOC2|[A-Z]\\w+ tests for ).*|1?3\\. \\[ \\] Calculate .*").stream()
                .map(n -> Arguments.of(n, Clean.line(n)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("fixedItems")
    void aRemovedItemOfAFixedListIsMissing(int line, String text) {
        assertThat(LINT.rules(Clean.without(line))).containsExactly("checklist/missing-item");
    }

    @Test
    void aConditionalItemMayBeAbsent() {
        assertThat(LINT.findings(
                        Clean.without(Clean.linesLike("- \\[x\\] PCI.*").get(0))))
                .isEmpty();
    }

    static Stream<Arguments> authorBoxes() {
        return Clean.linesLike("- \\[x\\] .*").stream().map(n -> Arguments.of(n, Clean.line(n)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("authorBoxes")
    void anOpenBoxOfTheAuthorsIsAFinding(int line, String text) {
        assertThat(LINT.findings(Clean.with(line, l -> l.replace("[x]", "[ ]"))))
                .singleElement()
                .asString()
                .startsWith(line + " checklist/open-item");
    }

    static Stream<Arguments> neighbours() {
        List<Arguments> pairs = new ArrayList<>();
        List<Part> parts = Clean.parts();
        for (Part first : parts) {
            parts.stream()
                    .filter(p -> p.line() == first.end() && p.level() == first.level())
                    .forEach(second -> pairs.add(Arguments.of(first, second)));
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{1} before {0}")
    @MethodSource("neighbours")
    void twoSwappedSectionsAreOneFinding(Part first, Part second) {
        String rule = first.title().startsWith("Incident 1")
                ? "structure/out-of-order-member"
                : "structure/misplaced-section";
        assertThat(LINT.rules(Clean.swapped(first, second))).containsExactly(rule);
    }

    static Stream<Part> parts() {
        return Clean.parts().stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aSectionPastedTwiceIsOneFinding(Part part) {
        assertThat(LINT.findings(Clean.twice(part.line(), part.end()))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("requiredParts")
    void aSectionThatIsThereTwiceIsDuplicated(Part part) {
        String text = Clean.twice(part.line(), part.end());
        assertThat(LINT.findings(text))
                .singleElement()
                .asString()
                .startsWith(part.end() + " structure/duplicated-section");
    }
}
