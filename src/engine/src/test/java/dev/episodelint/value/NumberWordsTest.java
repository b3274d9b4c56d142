package dev.episodelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about four days | about 4 days",
                "Twenty minutes | 20 minutes",
                "an hour | 1 hour",
                "half a day | 0.5 day",
                "half an hour | 0.5 hour",
                "Millions of users | 1000000 users",
                "roughly a third | roughly 33%",
                "two thirds of it | 67% of it",
                "two-ish hours | two-ish hours",
                "several hours | several hours",
                "an outage | an outage",
                "someone | someone"
            })
    void wordsThatAreNumbersBecomeDigits(String text, String digits) {
        assertThat(NumberWords.inDigits(text)).isEqualTo(digits);
    }
}
