package dev.episodelint.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.testing.TestLinter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that cannot lead anywhere is found where it begins; whatever may lead somewhere is left alone. */
class MalformedLinkTest {
    private static final TestLinter LINT = TestLinter.by("# [Title]\n");

    private static List<Diagnostic> found(String text) {
        return LINT.own("# Letters\n\n" + text + "\n\n[ref]: https://example.org/ref\n").stream()
                .filter(d -> d.rule().equals("link/malformed"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](../b/c.md) and [b](#top) and [c](b.md#top \"title\") and [d](mailto:ada@example.org)",
                "<https://example.org/a> and <ada@example.org> and https://example.org/a, or www.example.org",
                "[a](ftp://example.org) [b](http://localhost:8080/x) [c](http://[::1]/x) [d](//example.org/x)",
                "[a](https://${HOST}/x) [b](https://{{host}}/x) [c](tel:+49123) [d](data:text/plain,x)",
                "[a](<my file.md>) and [wiki](https://example.org/Bean_(plant)) ![a](b.png)",
                "[text][ref], [ref][], [ref], [none][nowhere] and [not a link]",
                "`[a](htps://x.org)` and `[b]()` and ``htps://x.org/a``",
                "see [1] (https://example.org) and [2, 3] (https://example.org/b)",
                "[long text\nover two lines](https://example.org/a) and [b](https://example.org/b\n\"its title\")",
                "- [ ] (https://example.org/a) and - [x] (https://example.org/b)",
                "hxxp://bad.example.org and hxxps://bad.example.org, ntp://example.org/x, smtp://mail.example.org",
                "f[x](a b) is code, so is \\[a](https://example.org/a b) and 3 // 4 and http: is a scheme",
                "    [indented code](htps://example.org)",
                "| a | b |\n|---|---|\n| [a](https://example.org/a) | https://example.org/b |",
                "(see [a](https://example.org/a)) and ([b](https://example.org/b), [c](https://example.org/c))",
                "1) [a](https://example.org/a) (see [b](https://example.org/b)) and (more\nof [c](https://example.org/c))",
                "files//and folders, docs//index.md, 5 <https, a:b//c, key:/path/x.y, html//x.org"
            })
    void whatMayLeadSomewhereIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "see [a](htps://example.org) ~ 5 ~ https://example.org",
                "see [a](htpp://example.org) ~ 5 ~ https://example.org",
                "see [a](http:/example.org) ~ 5 ~ http://example.org",
                "see [a](https:///example.org) ~ 5 ~ https://example.org",
                "see [a](https:example.org) ~ 5 ~ https://example.org",
                "see [a](https//example.org) ~ 5 ~ https://example.org",
                "see [a](www.example.org/b) ~ 5 ~ https://www.example.org/b",
                "see [a](https://https://example.org) ~ 5 ~ https://example.org",
                "see [a](https://) ~ 5 ~ https://example.org/page",
                "see [a]() ~ 5 ~ https://example.org/page",
                "see [a](<>) ~ 5 ~ https://example.org/page",
                "see ![a]() ~ 5 ~ https://example.org/page",
                "see [all of it] (https://example.org) ~ 5 ~ [all of it](https://example.org)",
                "see [a](https://example.org/b c) ~ 5 ~ https://example.org/b%20c",
                "see [a](my file.md) ~ 5 ~ my%20file.md",
                "see [a](https://example.org/b ~ 5 ~ [a](https://example.org/b)",
                "see [a](https://example.org/b)) there ~ 31 ~ [a](https://example.org/b)",
                "see <https://example.org/b and on ~ 5 ~ <https://example.org/b>",
                "see <https://example.org/b c> ~ 5 ~ <https://example.org/b>",
                "see htps://example.org/b ~ 5 ~ https://example.org/b",
                "see <htps://example.org/b> ~ 5 ~ https://example.org/b",
                "see http//example.org/b ~ 5 ~ http://example.org/b",
                "> - see [a](htps://example.org) ~ 9 ~ https://example.org",
                "| [a](htps://example.org) |\\n|---| ~ 3 ~ https://example.org"
            })
    void aSlipIsFoundOnceWithTheAddressThatWasMeant(String text, int column, String meant) {
        assertThat(found(text.replace("\\n", "\n"))).singleElement().satisfies(d -> {
            assertThat(d.range().column()).isEqualTo(column);
            assertThat(d.range().line()).isEqualTo(3);
            assertThat(d.help()).contains("`" + meant + "`");
        });
    }
}
