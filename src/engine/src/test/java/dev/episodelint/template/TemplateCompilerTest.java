package dev.episodelint.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.episodelint.schema.BlockSpec;
import dev.episodelint.schema.ChecklistSpec;
import dev.episodelint.schema.FieldRelation;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.SectionSpec.Presence;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.yaml.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the form of a template alone. */
class TemplateCompilerTest {

    private static Schema compile(String template) {
        return TestLinter.compile(template, null);
    }

    private static SectionSpec only(String template) {
        Schema schema = compile(template);
        assertThat(schema.sections()).hasSize(1);
        return schema.sections().get(0);
    }

    private static List<String> titles(List<SectionSpec> sections) {
        return sections.stream().map(s -> s.title().text()).toList();
    }

    private static ValueSpec value(String field) {
        return only("# T\n\n## S\n\n- **F**: " + field + "\n").fields().get(0).value();
    }

    @Test
    void theOnlyTopHeadingIsTheNameAndNoSection() {
        Schema schema = compile("""
                # Our Template

                ## One

                text

                ## Two

                text
                """);
        assertThat(schema.name()).isEqualTo("Our Template");
        assertThat(schema.namedHere()).isFalse();
        assertThat(titles(schema.sections())).containsExactly("One", "Two");
    }

    @Test
    void severalTopHeadingsAreSections() {
        assertThat(titles(compile("# One\n\ntext\n\n# Two\n\ntext\n").sections()))
                .containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Report: [Title]\n\n## One\n\ntext\n",
                "# T\n\n## Episode: [NUMBER] - [TITLE]\n\n## One\n\ntext\n"
            })
    void aHeadingWithPlaceholdersBeforeAnyOtherIsTheIdentity(String template) {
        Schema schema = compile(template);
        assertThat(schema.namedHere()).isTrue();
        assertThat(titles(schema.sections())).containsExactly("One");
    }

    @Test
    void sectionsNestAsTheirHeadingsDo() {
        SectionSpec one = only("""
                # T

                ## One

                ### A

                #### B

                text

                ### C

                text
                """);
        assertThat(titles(one.sections())).containsExactly("A", "C");
        assertThat(titles(one.sections().get(0).sections())).containsExactly("B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "📐 Foundations ~ Foundations",
                "3.1 Foundations ~ Foundations",
                "Part II: Foundations ~ Foundations",
                "Foundations (45 minutes) ~ Foundations",
                "Foundations {#base} ~ Foundations",
                "**Foundations** ~ Foundations",
                "Foundations (optional) ~ Foundations",
                "2019 in Numbers ~ 2019 in Numbers",
                "I Robot ~ I Robot",
                "Section ~ Section",
                "Part of the Plan ~ Part of the Plan",
                "C++ and C# ~ C++ and C#",
            })
    void decorationIsNoPartOfATitle(String heading, String title) {
        assertThat(only("# T\n\n## " + heading + "\n\ntext\n").title().text()).isEqualTo(title);
    }

    @Test
    void membersOfANumberedGroupThatAreAlikeAreOneSection() {
        SectionSpec group = only("""
                # T

                ## Case 1: [Name]

                - **Given**:

                ## Case 2: [Name]

                - **Given**:
                """);
        assertThat(group.title().number()).isTrue();
        assertThat(group.demand().repeat().isRepeatable()).isTrue();
    }

    @Test
    void aMemberThatSaysSameStructureBelongsToTheGroup() {
        assertThat(only("""
                # T

                ## Case 1: [Name]

                - **Given**:

                ## Case 2: [Name]

                Same as above.
                """).title().number()).isTrue();
    }

    @Test
    void membersThatDifferAreSectionsOfTheirOwn() {
        Schema schema = compile("""
                # T

                ## Insight 1: [X]

                - **Why**:

                ## Insight 2: [X]

                - **How**:
                """);
        assertThat(titles(schema.sections())).containsExactly("Insight 1: [X]", "Insight 2: [X]");
        assertThat(schema.sections()).noneMatch(s -> s.demand().repeat().isRepeatable());
    }

    @Test
    void aHeadingWithPlaceholdersAndNoNumberMayBeRepeated() {
        SectionSpec spec = compile("""
                # T

                ## One

                text

                ## [Company]'s Implementation

                text
                """).sections().get(1);
        assertThat(spec.title().number()).isFalse();
        assertThat(spec.demand().repeat().isRepeatable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "The $[X]M [Company] Incident ~ The $440M Knight Capital Incident ~ true",
                "The $[X]M [Company] Incident ~ The Incident ~ false",
                "[Company]'s Implementation ~ Nordmail's Implementation ~ true",
                "[Company]'s Implementation ~ Nordmail’s implementation ~ true",
                "[Company]'s Implementation ~ Implementation ~ false",
                "When to Use [Pattern] ~ When to Use Queues ~ true",
                "When to Use [Pattern] ~ When to Use ~ false",
                "Conversation with <name of the guest> ~ Conversation with Ada ~ true",
                "{{name}} in Brief ~ Ada in Brief ~ true",
                "The ____ of It ~ The Price of It ~ true",
            })
    void theFixedPartsOfATitleMustStandInADocumentsHeading(String template, String heading, boolean matches) {
        assertThat(Title.of(template).matches(heading)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "High/Medium/Low ~ High,Medium,Low",
                "Linear|Logarithmic|Exponential ~ Linear,Logarithmic,Exponential",
                "Draft | Final ~ Draft,Final",
                "[basic|advanced] ~ basic,advanced",
                "Very Low / Low / High ~ Very Low,Low,High",
                "Yes/No ~ Yes,No",
                "P1/P2/P3 ~ P1,P2,P3",
            })
    void alternativesAreAnEnumeration(String text, String options) {
        assertThat(value(text).form()).isEqualTo(ValueSpec.Form.ENUMERATION);
        assertThat(value(text).options()).containsExactly(options.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jaeger/Zipkin",
                "https://example.org/a/b/c",
                "and/or",
                "src/main/java/App.java",
                "1/2/2024",
                "TCP/IP",
                "Read this, that / and the other; then write it down",
                "/etc/hosts/x",
                "a long option with many words/b/c",
            })
    void otherSlashesAreText(String text) {
        assertThat(value(text).form()).isEqualTo(ValueSpec.Form.FIXED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[ ] A [ ] B [ ] C ~ A,B,C",
                "[ ] Not Started [x] In Progress ~ Not Started,In Progress",
                "[] A [] B ~ A,B",
            })
    void boxesInOneLineAreAChoice(String text, String options) {
        assertThat(value(text).form()).isEqualTo(ValueSpec.Form.CHOICE);
        assertThat(value(text).options()).containsExactly(options.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ EMPTY",
                "[Company] ~ PLACEHOLDER",
                "$X lost, Y users affected ~ PLACEHOLDER",
                "XX% ~ PLACEHOLDER",
                "Xms ~ PLACEHOLDER",
                "YYYY-MM-DD ~ PLACEHOLDER",
                "{{date}} ~ PLACEHOLDER",
                "<your name> ~ PLACEHOLDER",
                "____ ~ PLACEHOLDER",
                "see [the guide](guide.md) ~ FIXED",
                "as measured [1] ~ FIXED",
                "Plan X is off, XL too ~ FIXED",
                "two hours ~ FIXED",
            })
    void aValueIsEmptyOrToBeFilledOrFixed(String text, ValueSpec.Form form) {
        assertThat(value(text).form()).isEqualTo(form);
    }

    @Test
    void aRowIsBlankASampleOrADefault() {
        TableSpec table = only("""
                        # T

                        ## S

                        | Name | Value | Note |
                        |------|-------|------|
                        | | | |
                        | [Name] | 3 | x |
                        | Speed | | |
                        | Mass | 3 kg | as built |
                        """).tables().get(0);
        assertThat(table.columns()).extracting(c -> c.title().text()).containsExactly("Name", "Value", "Note");
        assertThat(table.rows())
                .extracting(TableSpec.RowSpec::form)
                .containsExactly(
                        TableSpec.Form.BLANK, TableSpec.Form.SAMPLE, TableSpec.Form.SAMPLE, TableSpec.Form.DEFAULT);
    }

    @Test
    void columnsOfOneNameAnswerEachOtherInOrder() {
        String template = """
                # T

                ## S

                | | Now | | Now |
                |---|---|---|---|
                | Speed | [a b] | Mass | [c d] |
                """;
        assertThat(TestLinter.by(template).rules(template.replace("[a b]", "3").replace("[c d]", "4")))
                .isEmpty();
        assertThat(TestLinter.by(template).findings(template.replace("[a b]", "3")))
                .singleElement()
                .asString()
                .contains("[c d]");
        assertThat(TestLinter.by(template).rules("""
                # T

                ## S

                | | Now | |
                |---|---|---|
                | Speed | 3 | Mass |
                """)).containsExactly("table/missing-column");
    }

    @Test
    void aFenceOfLabelsAndPlaceholdersIsARecord() {
        BlockSpec block = only("""
                        # T

                        ## S

                        ```math
                        Formula 1: [LaTeX]
                        Meaning: [words]

                        Formula 2: [LaTeX]
                        Meaning: [words]
                        ```
                        """).blocks().get(0);
        assertThat(block.languages()).containsExactly("math");
        assertThat(block.record()).extracting(f -> f.label().text()).containsExactly("Formula", "Meaning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml\na: 1\nb: 2", "yaml\nname: [Name]\nsize: 3", "python\nx: int = 3", "text\nHello"})
    void otherFencesAreNoRecords(String block) {
        assertThat(only("# T\n\n## S\n\n```" + block + "\n```\n")
                        .blocks()
                        .get(0)
                        .record())
                .isEmpty();
    }

    @Test
    void fencesAndTablesInsideListItemsAreRequiredToo() {
        SectionSpec spec = only("""
                # T

                ## S

                1. First:

                   ```bash
                   make
                   ```

                2. Then:

                   | A | B |
                   |---|---|
                   | | |
                """);
        assertThat(spec.blocks()).hasSize(1);
        assertThat(spec.tables()).hasSize(1);
    }

    @Test
    void itemsOfAChecklistAreFixedLabelledOrSamples() {
        ChecklistSpec fixed = only("""
                # T

                ## S

                - [ ] Wash
                - [ ] Clean the [part]
                """).checklists().get(0);
        assertThat(fixed.items())
                .extracting(ChecklistSpec.ItemSpec::form)
                .containsExactly(ChecklistSpec.Form.FIXED, ChecklistSpec.Form.SAMPLE);
        ChecklistSpec labelled = only("""
                # T

                ## S

                1. [ ] GDPR: [what]
                2. [ ] PCI: [If payment-related]
                """).checklists().get(0);
        assertThat(labelled.items()).extracting(ChecklistSpec.ItemSpec::form).containsOnly(ChecklistSpec.Form.LABELLED);
        assertThat(labelled.items())
                .extracting(ChecklistSpec.ItemSpec::conditional)
                .containsExactly(false, true);
    }

    @Test
    void aFieldThatIsAnotherPlusSomethingIsARelation() {
        Schema schema = compile("""
                        # T

                        **Now**: [X hours]
                        **Then**: [X+0.5 hours]
                        **Else**: [Y hours]

                        ## S

                        text
                        """);
        assertThat(schema.relations()).containsExactly(new FieldRelation("Then", "Now", "+0.5", "hours"));
    }

    @Test
    void theKeysOfFrontMatterAreRequired() {
        Schema schema = compile("""
                ---
                title: [Title]
                state: draft|final
                layout: page
                ---

                # T

                ## S

                text
                """);
        assertThat(schema.frontMatter()).extracting(f -> f.label().text()).containsExactly("title", "state", "layout");
        assertThat(schema.frontMatter())
                .extracting(f -> f.value().form())
                .containsExactly(ValueSpec.Form.PLACEHOLDER, ValueSpec.Form.ENUMERATION, ValueSpec.Form.FIXED);
    }

    @Test
    void aSectionThatIsToBeDeletedIsNoRequirement() {
        Schema schema = compile("""
                        # T

                        ## One

                        text

                        <!-- Delete this section in actual documents -->
                        ## How to

                        text
                        """);
        assertThat(schema.sections())
                .extracting(s -> s.demand().presence())
                .containsExactly(Presence.REQUIRED, Presence.INSTRUCTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appendix (optional)",
                "Appendix [optional]",
                "Appendix (if applicable)",
                "Appendix (Optional) {#a}"
            })
    void aSectionMaySayThatItIsOptional(String heading) {
        SectionSpec spec = only("# T\n\n## " + heading + "\n\ntext\n");
        assertThat(spec.demand().presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(spec.title().text()).isEqualTo("Appendix");
    }

    @Test
    void fencesInsideFencesAreRefusedWithLineAndReason() {
        String template = """
                # T

                ## S

                ```markdown
                # Sample

                ```yaml
                a: 1
                ```

                ## More
                ```
                """;
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> compile(template))
                .satisfies(e -> {
                    assertThat(e.problems()).isNotEmpty();
                    assertThat(e.problems().get(0).line()).isEqualTo(5);
                    assertThat(e.problems().get(0).message()).contains("fence");
                });
    }

    @Test
    void aLongerOuterFenceCarriesShorterOnes() {
        SectionSpec spec = only("""
                # T

                ## S

                ````markdown
                # Sample

                ```yaml
                a: 1
                ```
                ````
                """);
        assertThat(spec.blocks()).hasSize(1);
        assertThat(spec.sections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "Just text.", "---\n---\n", "# \n\n## \n", "| a |\n|---|\n", "- [ ] ", "```\n```"})
    void anyTextCompiles(String template) {
        assertThat(SchemaYaml.print(compile(template))).isNotNull();
    }
}
