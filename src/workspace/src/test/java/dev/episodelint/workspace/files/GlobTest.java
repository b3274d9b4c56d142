package dev.episodelint.workspace.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodelint.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "**/*.md a.md",
                "**/*.md a/b/c.md",
                "episodes/** episodes/a",
                "episodes/** episodes/a/b.md",
                "episodes/**/*.md episodes/13.md",
                "episodes/**/*.md episodes/a/b/13.md",
                "episodes/**/drafts/*.md episodes/drafts/13.md",
                "** a/b",
                "*.md .md",
                "a*b ab",
                "a*b a-to-b",
                "a**b axb",
                "?.md 📐.md",
                "{a,b}/*.md b/x.md",
                "{a,b/{c,d}}.md b/d.md",
                "{,x}.md .md",
                "{**/a,b}.md q/a.md",
                "[a].md [a].md",
                "./a.md a.md",
                "a/ a",
                "../x/*.md ../x/a.md"
            })
    void takes(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not take {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.md a/b.md",
                "**/*.md a.mdx",
                "episodes/** episodes",
                "episodes/**/*.md episodes-old/13.md",
                "a?c a/c",
                "a*c a/c",
                "a**b a/b",
                "*.md A.MD",
                "{a,b}.md c.md",
                "[a].md a.md",
                "a.md axmd"
            })
    void doesNotTake(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\\b", "/a", "!a", "{a", "a}", "{a,{b}", "{{{{{{{{{{{a}}}}}}}}}}}"})
    void refusesWhatItWouldMisunderstand(String pattern) {
        assertThatThrownBy(() -> Glob.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPatternOverTheLimit() {
        assertThat(Glob.of("a".repeat(Limits.GLOB_LENGTH)).matches("a")).isFalse();
        assertThatThrownBy(() -> Glob.of("a".repeat(Limits.GLOB_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Each would keep a backtracking matcher busy for longer than anyone waits. */
    @ParameterizedTest
    @ValueSource(strings = {"**/", "*a", "{a,aa}", "{*,**/}", "a*", "?*"})
    void takesNoTimeForAHostilePattern(String part) {
        String pattern = part.repeat((Limits.GLOB_LENGTH - 2) / part.length()) + "!";
        String path = "a/".repeat(1_000) + "a".repeat(2_000);
        assertThat(Glob.of(pattern).matches(path)).isFalse();
    }

    @Test
    void aNarrowerPatternFixesMoreCharacters() {
        assertThat(Glob.of("episodes/drafts/**").weight())
                .isGreaterThan(Glob.of("episodes/**").weight());
        assertThat(Glob.of("**/*").weight()).isLessThan(Glob.of("**/*.md").weight());
    }

    @Test
    void aPatternSpellsTheFoldersItNames() {
        assertThat(Glob.of("build/docs/**").spells("build")).isTrue();
        assertThat(Glob.of("**/*.md").spells("build")).isFalse();
    }
}
