package dev.episodelint.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.testing.Property;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTest {
    private static final ConnectionLabels TEMPLATE =
            ConnectionLabels.of(TemplateCompiler.compile("t.md", """
            # Episode: [NUMBER] - [TITLE]
            **Builds on**: [Episodes this one needs]

            ## Where to go next
            - **Before**: Episode [X] for [concept]
            - **Deeper**: Episode [Y] explores [aspect]
            - **Tools**: [Tools of this episode]

            ## Related
            [Episode N for something]
            """, null, null));

    private static Document document(String text) {
        return MarkdownParser.parse(SourceText.of(text));
    }

    private static List<Reference> references(String text) {
        return ReferenceReader.of(document(text), "show/13.md", TEMPLATE).episodes();
    }

    /** Each part of a mention as it stands in the text, with the numbers it names. */
    private static String found(String text) {
        StringBuilder all = new StringBuilder();
        String before = "";
        for (Reference r : references(text)) {
            String part = text.substring(r.span().start(), r.span().end());
            all.append(part.equals(before) ? "," : (all.isEmpty() ? "" : " | ") + part + " = ")
                    .append(r.number());
            before = part;
        }
        return all.toString();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("Episode 12 for queues", "Episode 12 = 12"),
                Arguments.of("See episode 12.", "episode 12 = 12"),
                Arguments.of("EPISODE 14", "EPISODE 14 = 14"),
                Arguments.of("Ep 10 and Ep. 11", "Ep 10 = 10 | Ep. 11 = 11"),
                Arguments.of("Episode 007", "Episode 007 = 7"),
                Arguments.of("Episode 1.2 tells", "Episode 1.2 = 1.2"),
                Arguments.of("Episode #12", "Episode #12 = 12"),
                Arguments.of("**Episode** 12", "Episode** 12 = 12"),
                Arguments.of("Episode **12**", "Episode **12 = 12"),
                Arguments.of("Episodes 1-3", "Episodes 1-3 = 1,2,3"),
                Arguments.of("Episodes 1–3", "Episodes 1–3 = 1,2,3"),
                Arguments.of("Episodes 1 — 3", "Episodes 1 — 3 = 1,2,3"),
                Arguments.of("Episodes 1 to 3", "Episodes 1 to 3 = 1,2,3"),
                Arguments.of("Episodes 1 through 3", "Episodes 1 through 3 = 1,2,3"),
                Arguments.of("Episode 1-3", "Episode 1-3 = 1,2,3"),
                Arguments.of("Episodes 8, 10, 26", "8 = 8 | 10 = 10 | 26 = 26"),
                Arguments.of("Episodes 8, 10 and 26", "8 = 8 | 10 = 10 | 26 = 26"),
                Arguments.of("Episodes 8, 10, and 26", "8 = 8 | 10 = 10 | 26 = 26"),
                Arguments.of("Episodes 1-2, 116-117", "1-2 = 1,2 | 116-117 = 116,117"),
                Arguments.of("[Episodes 8, 9, 10]", "8 = 8 | 9 = 9 | 10 = 10"),
                Arguments.of("Episodes [8, 9]", "8 = 8 | 9 = 9"),
                Arguments.of("Episodes 15 & 20", "15 = 15 | 20 = 20"),
                Arguments.of("Eps. 15 & 20", "15 = 15 | 20 = 20"),
                Arguments.of("Episodes **8** and **9**", "8 = 8 | 9 = 9"),
                Arguments.of("Episode 37 - Saga Pattern", "Episode 37 = 37"),
                Arguments.of("(see Episode 37: Saga Pattern)", "Episode 37 = 37"),
                Arguments.of("[Episode 37: Saga](episode-37-saga.md)", "Episode 37 = 37"),
                Arguments.of("> As in Episode 4", "Episode 4 = 4"),
                Arguments.of("- one\n  - as in Episode 4", "Episode 4 = 4"),
                Arguments.of("| A | B |\n|---|---|\n| x | Episode 4 |", "Episode 4 = 4"),
                Arguments.of("as told in Episode\n14 at length", "Episode\n14 = 14"),
                Arguments.of("> as told in Episodes 4,\n> 5 and 6", "4 = 4 | 5 = 5 | 6 = 6"),
                Arguments.of("Episodes 5-3", "Episodes 5 = 5"),
                Arguments.of("Episode 12, 13 engineers", "Episode 12 = 12"),
                Arguments.of("Episodes 8, 9, 20 engineers", "8 = 8 | 9 = 9"),
                Arguments.of("हम Episode 14 में", "Episode 14 = 14"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsFoundWithItsNumberAndPlace(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Episode 13: Title",
                "## What Episode 12 left open",
                "Episode 12\n---",
                "```\nEpisode 12\n```",
                "    Episode 12",
                "Say `Episode 12` here",
                "![Episode 12](cover.png)",
                "<!-- Episode 12 -->",
                "In the next episode\n1. Retries\n2. Timeouts",
                "This is the next episode\n14. Retries",
                "Every episode\n20 engineers talk",
                "In this episode 20 engineers talk",
                "Each episode 3 guests",
                "Episode 45 minutes",
                "Episodes 30-45 minutes long",
                "Episode 6 of 6",
                "Episode 3/10",
                "Episode [X] for [concept]",
                "Episode [NUMBER]",
                "**Episode**: 13",
                "Episode length: 3 hours",
                "Episode on queueing theory",
                "an episodes-12 folder",
                "see /episode 12/notes",
                "`/examples/episode-28-byzantine/`",
                "EPS 12 this quarter",
                "Outages, episodes 2019-2021",
                "step 12",
                "#12",
                "Episode 12.5.3",
                "Episode 12th"
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("Episode 37: Saga Pattern", "Saga Pattern"),
                Arguments.of("Episode 37 - Saga Pattern", "Saga Pattern"),
                Arguments.of("Episode 37 — Saga Pattern", "Saga Pattern"),
                Arguments.of("Episode 37 (The Saga Pattern) for undo", "The Saga Pattern"),
                Arguments.of("Episode 37 (\"Saga Pattern\") for undo", "Saga Pattern"),
                Arguments.of("Episode 37 (Saga Pattern) for undo", ""),
                Arguments.of("Episode 37, \"Sagas\", tells", "Sagas"),
                Arguments.of("**Episode 37: Sagas and Outboxes** - we go on", "Sagas and Outboxes"),
                Arguments.of("_Episode 37: Sagas and Outboxes_ - we go on", "Sagas and Outboxes"),
                Arguments.of("Episode 37: \"_Sagas_, Explained\"", "Sagas, Explained"),
                Arguments.of("**Episode 37**: Sagas and Outboxes", "Sagas and Outboxes"),
                Arguments.of("[Episode 37: Sagas](x.md) - simple", "Sagas"),
                Arguments.of("[Episode 37](x.md): Sagas and Outboxes", "Sagas and Outboxes"),
                Arguments.of("on with Episode 18: Security Patterns.*", "Security Patterns"),
                Arguments.of("Episode 37: Saga Pattern explains why", "Saga Pattern"),
                Arguments.of("Episode 37: how we undo", ""),
                Arguments.of("Episode 37: We saw it", ""),
                Arguments.of("Episode 37 (see below)", ""),
                Arguments.of("Episode 37 (3 hours)", ""),
                Arguments.of("Episode 37 (Saga focus)", ""),
                Arguments.of("Episode 37 - Part 2", ""),
                Arguments.of("Episode 37 (Coming Soon)", ""),
                Arguments.of("Episode 37 – Saga Pattern (45 minutes)", "Saga Pattern"),
                Arguments.of("Episode 37 ([Title of it])", ""),
                Arguments.of("Episodes 36 and 37: Saga Pattern", ""),
                Arguments.of("Episode 37 for Saga Pattern", ""));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsOneOnlyWhereItIsWrittenAsOne(String text, String expected) {
        String title = references(text).get(0).title();
        assertThat(title == null ? "" : title).isEqualTo(expected);
    }

    static Stream<Arguments> series() {
        return Stream.of(
                Arguments.of("Pattern Mastery Episode 14", "Pattern Mastery"),
                Arguments.of("Foundational Series Episodes 1-3", "Foundational Series"),
                Arguments.of("Episode 14 of Pattern Mastery", "Pattern Mastery"),
                Arguments.of("Episode 14 of the Pattern Mastery Series: on", "Pattern Mastery Series"),
                Arguments.of("Episode 14 in the Foundational Series", "Foundational Series"),
                Arguments.of("as in the Foundational Episode 3", "Foundational"),
                Arguments.of("Season 2 Episode 5", "Season 2"),
                Arguments.of("Season 2, Episode 5", "Season 2"),
                Arguments.of("See Episode 14", ""),
                Arguments.of("Revisit Episode 14", ""),
                Arguments.of("Welcome to Episode 14 of our series", ""),
                Arguments.of("Podcast Episode 1", ""),
                Arguments.of("**Next Episode**: Episode 14", ""),
                Arguments.of("Episode 14 in Go", ""),
                Arguments.of("It failed. See Episode 14", ""));
    }

    @ParameterizedTest
    @MethodSource("series")
    void aSeriesIsTakenWhereItIsNamed(String text, String expected) {
        assertThat(references(text).get(0).series()).isEqualTo(expected);
    }

    @Test
    void theKindIsTheTemplatesLabel() {
        String text = """
                # Episode 13: Queues
                **Builds on**: Episodes 1 and 2

                As in Episode 3.

                ## Where to go next
                - **Before**: Episode 4
                - **deeper:**
                  - Episode 5
                  - Episode 6
                - **Tools**: Episode 7
                - Episode 8

                ## Related
                - Episode 9

                | Before | Episode 10 |
                |---|---|
                | Deeper | Episode 11 |
                """;
        assertThat(references(text))
                .extracting(r -> r.number() + " " + r.kind())
                .containsExactly(
                        "1 Builds on",
                        "2 Builds on",
                        "3 ",
                        "4 Before",
                        "5 Deeper",
                        "6 Deeper",
                        "7 ",
                        "8 ",
                        "9 Related",
                        "11 Deeper");
        assertThat(TEMPLATE.kinds()).containsExactly("Builds on", "Before", "Deeper", "Related");
    }

    @Test
    void linksLeadOnFromTheDocument() {
        String text = """
                [a](episode-2-b.md) [b](../other/3.md#retry-logic) [c](#here) ![d](img/x%20y.png) [e](https://example.org/x.md)
                [f](/site.md) [g](mailto:a@b.c) [h](architecture) [i](a.md?plain=1) [j]() [k](#) [l](../../../up.md) [m](x/)
                """;
        assertThat(ReferenceReader.of(document(text), "show/13.md", TEMPLATE).links().stream()
                        .map(l -> l.path() + (l.fragment().isEmpty() ? "" : "#" + l.fragment()))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo("show/episode-2-b.md | other/3.md#retry-logic | show/13.md#here | show/img/x y.png"
                        + " | show/a.md | ../../up.md | show/x/");
    }

    @Test
    void filesTellTheirNumber() {
        assertThat(Stream.of(
                                "a/episode-13-gold.md",
                                "ep07.md",
                                "13-gold.md",
                                "013.md",
                                "podcast-episode-4.md",
                                "episode-1.2-x.md",
                                "2024-01-02-notes.md",
                                "steps-12.md",
                                "repo12.md",
                                "README.md",
                                "99-01-x.md")
                        .map(f -> EpisodeFile.number(f).orElse("-")))
                .containsExactly("13", "7", "13", "13", "4", "1.2", "-", "-", "-", "-", "-");
    }

    @Test
    void headingsHaveTheNamesThatRenderersGiveThem() {
        List<String> headings =
                List.of("📐 Mathematical Foundations", "Cost & ROI", "Café: São", "Cost & ROI", "snake_case -- x");
        assertThat(Slugs.GITHUB.all(headings))
                .containsExactly(
                        "-mathematical-foundations", "cost--roi", "café-são", "cost--roi-1", "snake_case----x");
        assertThat(Slugs.MKDOCS.all(headings))
                .containsExactly("mathematical-foundations", "cost-roi", "cafe-sao", "cost-roi_1", "snake_case-x");
    }

    @Test
    void anchorsAreHeadingsAndGivenNames() {
        String text = """
                # A *b* `c` {#own}

                <a name="old"></a>Text <span id='new'>x</span>

                <div id=box></div>
                """;
        assertThat(Anchors.of(document(text)))
                .extracting(a -> a.heading() + "#" + a.id())
                .containsExactly("A b c#own", "#old", "#new", "#box");
    }

    @Test
    void anyTextHasReferencesWithTruePlaces() {
        List<String> pieces = List.of(
                "Episode",
                "Episodes ",
                "ep",
                "Ep. ",
                " 12",
                "1-9999",
                ", ",
                " and ",
                "8",
                "[",
                "](",
                ")",
                "*",
                "**",
                "`",
                "\n",
                "> ",
                "- ",
                ": ",
                "(",
                "\"",
                "Saga Pattern",
                " of ",
                "Series ",
                "|",
                "–",
                "#",
                "\u00A0",
                "💰",
                "1.2",
                "episode-3.md");
        Property.holds(3000, trial -> {
            Random random = trial.random();
            String text = Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                    .limit(random.nextInt(40))
                    .collect(Collectors.joining());
            trial.made(text);
            for (Reference r : references(text)) {
                assertThat(text.substring(r.span().start(), r.span().end())).matches("(?s)(?:.*\\D)?\\d.*");
                assertThat(r.number()).matches("0|[1-9]\\d*(?:\\.\\d+)?|0\\.\\d+");
            }
        });
    }

    @Test
    void manyMentionsTakeLinearTime() {
        String line = "Episodes 1-12, 14, 15 & 16 of Pattern Mastery, Episode 37: Saga Pattern. ";
        assertThat(references(line.repeat(400))).hasSize(16 * 400);
    }
}
