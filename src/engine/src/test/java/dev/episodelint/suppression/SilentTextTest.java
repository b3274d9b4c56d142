package dev.episodelint.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.testing.Property;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Without its comments any text keeps its length, its lines, and all else that it says. */
class SilentTextTest {
    private static final String OPEN = "<!-- episode-lint-";
    private static final List<String> PIECES = List.of(
            "<!-- episode-lint-disable-file structure/empty-section -- x -->",
            "<!-- episode-lint-disable-next-line\nstructure/empty-section\n-- x -->",
            "<!-- episode-lint-disable structure/empty-section until 2030-01-01 -- x -->",
            "<!-- episode-lint-enable structure/empty-section -->",
            "<!-- episode-lint-disable-section x -->",
            "<!-- episode-lint-",
            "<!-- else -->",
            "-->",
            "\r\n",
            "\n",
            "\n\n",
            "\n```\n",
            "\n> ",
            "\n- ",
            "\n| a | b |\n|---|---|\n| ",
            " | ",
            "\n# ",
            "\n---\n",
            "<div>",
            "`",
            "**",
            "[",
            "](x)",
            "    ",
            "word ");

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void placesStayAndOnlyCommentsAreHidden() {
        Property.holds(4000, trial -> {
            SourceText source = SourceText.of(trial.made(any(trial.random())));
            SourceText silent = Directives.in(source).silent();
            assertThat(silent.length()).isEqualTo(source.length());
            assertThat(silent.lineCount()).isEqualTo(source.lineCount());
            for (int i = 0; i < source.length(); i++) {
                if (silent.text().charAt(i) != source.text().charAt(i)) {
                    int open = source.text().lastIndexOf(OPEN, i);
                    assertThat(open).isNotNegative();
                    int close = source.text().indexOf("-->", open);
                    assertThat(close < 0 || i < close + 3).as("at %d", i).isTrue();
                }
            }
        });
    }

    @Test
    void whatIsSilentHasNothingMoreToSay() {
        Property.holds(4000, trial -> {
            SourceText silent = Directives.in(SourceText.of(trial.made(any(trial.random()))))
                    .silent();
            Directives again = Directives.in(silent);
            Waivers left = again.waivers(MarkdownParser.parse(silent), List.of("structure/empty-section"), Set.of());
            assertThat(left.all()).isEmpty();
        });
    }

    @Test
    void everySuppressionHasAPlaceInTheDocument() {
        Property.holds(4000, trial -> {
            SourceText source = SourceText.of(trial.made(any(trial.random())));
            Directives directives = Directives.in(source);
            Waivers waivers = directives.waivers(
                    MarkdownParser.parse(directives.silent()), List.of("structure/empty-section"), Set.of());
            assertThat(waivers.all()).extracting(Waivers.Waiver::suppression).allSatisfy((Suppression s) -> {
                assertThat(s.line()).isBetween(1, source.lineCount());
                assertThat(s.place().line()).isBetween(1, source.lineCount() + 1);
                assertThat(s.place().endLine()).isGreaterThanOrEqualTo(s.place().line());
            });
        });
    }
}
