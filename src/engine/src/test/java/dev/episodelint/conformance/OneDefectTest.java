package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.CleanEpisode.Fence;
import dev.episodelint.testing.CleanEpisode.Part;
import dev.episodelint.testing.CleanPlaces;
import dev.episodelint.testing.CleanPlaces.Column;
import dev.episodelint.testing.CleanPlaces.Line;
import dev.episodelint.testing.CleanPlaces.Neighbours;
import dev.episodelint.testing.CleanPlaces.Table;
import dev.episodelint.testing.TestLinter;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing taken from a clean episode is one finding, whichever thing it is. */
class OneDefectTest {
    private static final String PLACES = "dev.episodelint.testing.CleanPlaces#";
    private static final TestLinter LINT = TestLinter.episodes();

    @Test
    void theCleanEpisodeHasNoFinding() {
        assertThat(LINT.findings(CleanEpisode.text())).isEmpty();
    }

    @Test
    void thePlantedEpisodeHasTwentyFindings() {
        assertThat(LINT.findings(CleanEpisode.planted())).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource(PLACES + "requiredParts")
    void aRemovedSectionIsMissing(Part part) {
        assertThatTheFindingOf(CleanEpisode.without(part))
                .contains("structure/missing-section")
                .contains(part.title().replaceFirst("^\\W+ ", ""));
    }

    @ParameterizedTest
    @MethodSource(PLACES + "requiredParts")
    void aSectionThatLostItsContentIsEmpty(Part part) {
        assertThat(LINT.rules(CleanEpisode.withoutContent(part))).containsExactly("structure/empty-section");
    }

    @Test
    void theFirstMemberOfAGroupIsMissedWhenTheSecondIsThere() {
        assertThatTheFindingOf(CleanEpisode.without(CleanEpisode.part("Tallyho 2019")))
                .contains("structure/missing-member")
                .contains("Incident 1");
    }

    @Test
    void theSecondMemberOfAGroupMayBeAbsent() {
        assertThat(LINT.findings(CleanEpisode.without(CleanEpisode.part("Brightcart 2021"))))
                .isEmpty();
    }

    @Test
    void aGroupWithoutMembersIsOneFinding() {
        Part first = CleanEpisode.part("Tallyho 2019");
        Part second = CleanEpisode.part("Brightcart 2021");
        assertThat(LINT.findings(CleanEpisode.without(first.line(), second.end())))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource(PLACES + "fieldLines")
    void aRemovedFieldIsMissing(Line field) {
        assertThatTheFindingOf(field.without())
                .contains(ruleAbout(field, "missing"))
                .contains("`" + field.label() + "`");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "fieldLines")
    void aFieldWithoutItsValueIsEmpty(Line field) {
        assertThatTheFindingOf(field.withoutValue()).startsWith(field.number() + " " + ruleAbout(field, "empty"));
    }

    private static String ruleAbout(Line field, String flaw) {
        if (field.text().contains("Status")) {
            return "header/missing-status";
        }
        boolean inHeader = field.number() < CleanEpisode.parts().get(0).line();
        return (inHeader ? "header/" : "field/") + flaw + "-field";
    }

    @ParameterizedTest
    @MethodSource(PLACES + "recordLines")
    void aLineTakenFromARecordIsMissing(Line line) {
        assertThatTheFindingOf(line.without()).contains("field/missing-field").contains("`" + line.label() + "`");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "recordLines")
    void aRecordLineWithoutItsValueIsEmpty(Line line) {
        assertThatTheFindingOf(line.withoutValue()).startsWith(line.number() + " field/empty-field");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "numberedFieldLines")
    void aFieldWithFieldsBelowItIsEmptyWithoutAValueOfItsOwn(Line field) {
        assertThatTheFindingOf(field.withoutValue()).startsWith(field.number() + " field/empty-field");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "columns")
    void aRemovedColumnIsMissing(Column column) {
        assertThat(LINT.findings(column.without()))
                .containsExactly(
                        column.table().header() + " table/missing-column Missing column `" + column.name() + "`");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "columns")
    void aBlankCellIsNamedWithItsColumn(Column column) {
        for (int row : column.table().rows()) {
            assertThatTheFindingOf(column.withBlankCell(row))
                    .startsWith(row + " table/blank-cell")
                    .contains("`" + column.name() + "`");
        }
    }

    @ParameterizedTest
    @MethodSource(PLACES + "tables")
    void aBlankRowIsOneFindingHoweverManyCellsItHas(Table table) {
        for (int row : table.rows()) {
            assertThatTheFindingOf(Table.withBlankRow(row)).startsWith(row + " table/blank-row");
        }
    }

    @ParameterizedTest
    @MethodSource(PLACES + "tables")
    void aTableReplacedByProseIsMissing(Table table) {
        assertThat(LINT.rules(table.replacedBy("There is nothing to tabulate.")))
                .containsExactly("table/missing-table");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "tables")
    void aTableWithoutRowsIsOneFinding(Table table) {
        assertThat(LINT.rules(table.withoutRows())).containsExactly("table/missing-rows");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "fences")
    void aFenceReplacedByProseIsAMissingBlock(Fence fence) {
        assertThat(LINT.rules(CleanEpisode.replaced(fence, "See the repository.")))
                .containsExactly("code/missing-block");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "fences")
    void anUnclosedFenceIsOneCause(Fence fence) {
        assertThatTheFindingOf(CleanEpisode.without(fence.close()))
                .matches(fence.open() + " structure/(?:unclosed|inverted)-fence .*");
    }

    static Stream<Line> fixedItems() {
        return Stream.concat(CleanPlaces.fixedTasks(), CleanPlaces.fixedExercises());
    }

    @ParameterizedTest
    @MethodSource("fixedItems")
    void aRemovedItemOfAFixedListIsMissing(Line item) {
        assertThat(LINT.rules(item.without())).containsExactly("checklist/missing-item");
    }

    @Test
    void aConditionalItemMayBeAbsent() {
        assertThat(LINT.findings(CleanPlaces.checkedTask("PCI").without())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(PLACES + "checkedTasks")
    void anOpenBoxOfTheAuthorsIsAFinding(Line task) {
        assertThatTheFindingOf(task.unchecked()).startsWith(task.number() + " checklist/open-item");
    }

    @ParameterizedTest
    @MethodSource(PLACES + "neighbours")
    void twoSwappedSectionsAreOneFinding(Neighbours sections) {
        String rule = sections.first().title().startsWith("Incident 1")
                ? "structure/out-of-order-member"
                : "structure/misplaced-section";
        assertThat(LINT.rules(CleanEpisode.swapped(sections.first(), sections.second())))
                .containsExactly(rule);
    }

    static Stream<Part> parts() {
        return CleanEpisode.parts().stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aSectionPastedTwiceIsOneFinding(Part part) {
        assertThat(LINT.findings(CleanEpisode.twice(part))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource(PLACES + "requiredParts")
    void aSectionThatIsThereTwiceIsDuplicated(Part part) {
        assertThatTheFindingOf(CleanEpisode.twice(part)).startsWith(part.end() + " structure/duplicated-section");
    }

    private static AbstractStringAssert<?> assertThatTheFindingOf(String text) {
        return assertThat(LINT.findings(text)).singleElement().asString();
    }
}
