package dev.episodelint.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.testing.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text gives findings with true places only, and true claims give none. */
class AnyTextMayClaimTest {
    private static final List<String> BITS = List.of(
            "# ",
            "## ",
            "### ",
            "#### ",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "```\n",
            "---\n",
            "| a |\n|---|\n| ",
            "**",
            "*",
            "Duration",
            "Word Count",
            "Total Runtime",
            ": ",
            "(",
            ")",
            "[",
            "]",
            "45 minutes",
            "2 hours",
            "0:00",
            "15:00",
            " - ",
            "999:59:59",
            "10-15 min",
            "~",
            "3+",
            "99999999999999999999",
            "0",
            "-1",
            "words",
            "20,000",
            "Three",
            "5 ",
            "diagrams",
            "code examples",
            "Takeaways",
            "Part 2",
            "Summary",
            "includes",
            "{#id}",
            "हिंदी",
            "घंटे",
            "\u0000",
            "\uD800",
            "𝒳",
            "\r\n",
            "\t",
            "    ",
            "outage",
            "2012",
            "|",
            "x ".repeat(500));

    @Test
    void anyTextGivesFindingsInside() {
        Property.holds(300, AnyTextMayClaimTest::findingsLieInside);
    }

    private static void findingsLieInside(Property.Trial trial) {
        Random random = trial.random();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        Document document = ClaimReader.parse(trial.made(text.toString()));
        DurationClaim.ofDocument(document, ClaimReader.LABELS, ClaimReader.FIVE_PERCENT)
                .forEach(c -> {
                    assertThat(document.source().slice(c.span())).contains(c.claimed());
                    assertThat(c.parts())
                            .allMatch(p -> !document.source().slice(p).isEmpty());
                });
        DurationClaim.ofSections(document, ClaimReader.LABELS, ClaimReader.FIVE_PERCENT)
                .forEach(c -> assertThat(document.source().slice(c.span())).contains(c.claimed()));
        WordClaim.of(document, ClaimReader.FIVE_PERCENT)
                .forEach(c -> assertThat(document.source().slice(c.span())).isEqualTo(c.claimed()));
        CountClaim.of(document, List.of("takeaways", "lessons"))
                .forEach(c -> assertThat(document.source().slice(c.span())).isNotEmpty());
    }

    @Test
    void whoTellsTheTruthHearsNothingAndWhoDoesNotHearsOfIt() {
        Property.holds(200, AnyTextMayClaimTest::onlyTruthHearsNothing);
    }

    private static void onlyTruthHearsNothing(Property.Trial trial) {
        Random random = trial.random();
        StringBuilder body = new StringBuilder();
        int whole = 0;
        int items = 2 + random.nextInt(6);
        int parts = 2 + random.nextInt(5);
        for (int i = 1; i <= parts; i++) {
            int own = 0;
            StringBuilder inside = new StringBuilder();
            int children = random.nextInt(4);
            for (int j = 1; j <= children; j++) {
                int minutes = 5 + random.nextInt(30);
                own += minutes;
                inside.append(title(3, i + "." + j + " Topic", minutes, random)).append("Text about it.\n\n");
            }
            own = own == 0 ? 10 + random.nextInt(50) : own;
            whole += own;
            body.append(title(2, "Part " + i + ": Theme", own, random)).append(inside);
        }
        body.append("## ").append(items).append(" Takeaways\n\n");
        body.append("- word word\n".repeat(items));
        Document truth = ClaimReader.parse(
                "# Episode 1: E", "**Duration**: " + spelled(whole, random), "", trial.made(body.toString()));
        assertThat(DurationClaim.ofDocument(truth, ClaimReader.LABELS, ClaimReader.FIVE_PERCENT))
                .isEmpty();
        assertThat(DurationClaim.ofSections(truth, ClaimReader.LABELS, ClaimReader.FIVE_PERCENT))
                .isEmpty();
        assertThat(CountClaim.of(truth, List.of("takeaways"))).isEmpty();
        Document less =
                ClaimReader.parse("# Episode 1: E", "**Duration**: " + whole / 2 + " minutes", "", body.toString());
        assertThat(DurationClaim.ofDocument(less, ClaimReader.LABELS, ClaimReader.FIVE_PERCENT))
                .hasSize(1);
        Document cut = ClaimReader.parse("# E", body.substring(0, body.length() - "- word word\n".length()));
        assertThat(CountClaim.of(cut, List.of("takeaways")))
                .extracting(CountClaim::found)
                .containsExactly(items - 1);
    }

    private static String title(int level, String text, int minutes, Random random) {
        String time = spelled(minutes, random);
        return "#".repeat(level) + " "
                + switch (random.nextInt(4)) {
                    case 0 -> text + " (" + time + ")\n\n";
                    case 1 -> text + " [" + time + "]\n\n";
                    case 2 -> text + " - " + time + "\n\n";
                    default -> text + "\n*Duration: " + time + "*\n\n";
                };
    }

    private static String spelled(int minutes, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> minutes + " minutes";
            case 1 -> minutes + " min";
            case 2 ->
                minutes >= 60 && minutes % 60 > 0
                        ? minutes / 60 + " hours " + minutes % 60 + " minutes"
                        : minutes + " mins";
            default -> new BigDecimal(minutes * 60L) + " seconds";
        };
    }
}
