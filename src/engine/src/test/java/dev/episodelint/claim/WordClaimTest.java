package dev.episodelint.claim;

import static dev.episodelint.claim.ClaimReader.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claimed numbers of words against the words of the prose. */
class WordClaimTest {
    private static final String HUNDRED = "word ".repeat(97) + "end";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two  three | 3",
                "don't stop | 2",
                "it’s real-time, isn't it? | 4",
                "2.5 hours, 1,000 users | 4",
                "C++ and C# | 3",
                "-- * . … | 0",
                "a-, -b | 2",
                "नमस्ते दुनिया | 2",
                "हिंदी में विस्तृत विश्लेषण | 4",
                "क्‍ष और क्‌ष | 3",
                "प्रश्न: क्यों? | 2",
                "Größe über Straße | 3",
                "e\u0301te\u0301 | 1",
                "العربية لغة | 2",
                "數據庫 | 3",
                "日本語 です | 5",
                "한국어 단어 | 2",
                "👍🏽 ok ❤️ | 1",
                "𝒳 is a letter | 4",
            })
    void wordsAreRunsOfLettersMarksAndDigits(String text, int count) {
        WordCounter words = new WordCounter();
        words.add(text);
        assertThat(words.count()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Word Count**: 200 words",
                "*Word Count: 200+ words*",
                "- **Words**: 200",
                "**Word Count:** ~200",
                "**Words**: 200-300",
                "**Word Count**: over 200 words",
                "**Word Count**: 0.2K words (prose)",
                "**Masterclass** (200 words)",
                "**Word Count**: 50",
                "**Word Count**: 12,00,000 words",
                "**Word Count**: 99999999999999999999999999999",
                "**शब्द संख्या**: 200 शब्द",
            })
    void aNumberTheProseDoesNotHaveIsFound(String field) {
        assertThat(words("# E", field, "", HUNDRED)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Word Count**: 100 words",
                "**Word Count**: 50+ words",
                "**Word Count**: 105",
                "**Word Count**: about 115",
                "**Word Count**: up to 200",
                "**Word Count**: 80-120 words",
                "**Words**: of wisdom",
                "**Word Count**: many",
                "**Word Count**: [N words]",
                "**Target Word Count**: 5,000 words",
                "**Word Count**: 5,000 words per episode",
                "**Words**: 200 lines",
                "**Host**: Ada (200 episodes)",
                "Read the short version (20 words) or the long one (9,000 words).",
            })
    void aNumberThatMayBeTrueIsNot(String field) {
        assertThat(words("# E", field, "", HUNDRED)).isEmpty();
    }

    @Test
    void codeTablesFrontMatterHtmlAndCommentsAreNotProse() {
        String[] text = {
            "---",
            "description: " + HUNDRED,
            "---",
            "# E",
            "**Word Count**: 10",
            "",
            "<!-- " + HUNDRED + " -->",
            "",
            "<div>" + HUNDRED + "</div>",
            "",
            "```",
            HUNDRED,
            "```",
            "",
            "    " + HUNDRED,
            "",
            "| " + HUNDRED + " |",
            "|---|",
            "| " + HUNDRED + " |",
            "",
            "one two three four five six seven"
        };
        assertThat(words(text)).isEmpty();
    }

    @Test
    void headingsListsAndQuotationsAre() {
        assertThat(words("# E", "Word Count: 99", "", "## one two", "", "- three", "  - four", "", "> five"))
                .containsExactly("99: 9");
    }

    @Test
    void aHeadingMaySayHowManyWordsItsSectionHas() {
        assertThat(words("# E", "## A (300 words)", HUNDRED, "## B (45 minutes, 100 words)", HUNDRED))
                .containsExactly("300 words: 101");
        assertThat(words("# E (1,000+ words)", "## A", HUNDRED)).containsExactly("1,000+ words: 102");
        assertThat(words("## The two generals (in other words)", HUNDRED)).isEmpty();
    }

    @Test
    void frontMatterMayClaimToo() {
        assertThat(words("---", "word_count: 3000", "---", "# E", HUNDRED)).containsExactly("3000: 99");
        assertThat(words("---", "words: [a, b]", "---", "# E", HUNDRED)).isEmpty();
    }

    @Test
    void whatIsWrittenWithoutSpacesIsNotCounted() {
        assertThat(words("# E", "**Word Count**: 5,000", "", "ระบบกระจายเป็นเรื่องยาก ".repeat(30)))
                .isEmpty();
    }

    @Test
    void emptyDocumentsClaimNothing() {
        assertThat(words("")).isEmpty();
        assertThat(words("**Word Count**: 12")).containsExactly("12: 3");
        assertThat(words("**Word Count**: 0", "# E", HUNDRED)).hasSize(1);
    }
}
