package dev.episodelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lost $440 million in 45 minutes.                  | MONEY $440 million; DURATION 45 minutes
            $440M lost, 2 million users affected              | MONEY $440M; NUMBER 2 million
            Engagement time per episode (+40% target)         | RATIO +40%
            We serve 12.8M req/s at p99 latency of 47ms.      | RATE 12.8M req/s; DURATION p99 latency of 47ms
            p99: 47ms, p50: 5ms                               | DURATION p99: 47ms; DURATION p50: 5ms
            It handled **15,000+** appliances and `200+ Tbps` | NUMBER 15,000+; BANDWIDTH 200+ Tbps
            In 2021, over 99.99% of 1,200 calls, (2019)       | YEAR 2021; RATIO over 99.99%; NUMBER 1,200; YEAR 2019
            From 100ms to 1s; between 5-10%                   | DURATION 100ms to 1s; RATIO 5-10%
            On March 4, 2021 it took 3 hours 15 minutes       | DATE March 4, 2021; DURATION 3 hours 15 minutes
            See https://example.org/2021/5 for 3 more         | URL https://example.org/2021/5; NUMBER 3
            127B requests per day, a 30-minute window         | RATE 127B requests per day; DURATION 30-minute
            ₹2 crore saved, 11 9's of durability              | MONEY ₹2 crore; RATIO 11 9's
            3. From 2016-2020 Zuul 2 took 100B calls daily    | YEAR 2016-2020; RATE 100B calls daily
            less than 100ms, up to 5x                         | DURATION less than 100ms; FACTOR up to 5x
            """)
    void valuesAreFoundInProse(String prose, String expected) {
        assertThat(found(prose)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S3 and EC2 in us-east-1",
                "cluster_size is 10_000_nodes",
                "Erasure coding (10+4)",
                "version 1.2.3",
                "at 12:30",
                "Episode 12 and 24/7",
                "C++17",
                "R + W > N",
                "issue #12",
                "5 * 60",
                "5*60",
                "a 3-tier design",
                "P1 incident",
                "two-ish hours",
                "0x1F",
                "192.168.0.1",
                "1st and 2nd",
                "5 Gb",
                "$X lost, Y users",
                "x->5",
                "file.7",
                "Weekly",
                "10_000_nodes",
                "`'cluster_size': 10_000_nodes`",
                "2f+1 votes",
                "path/5/x",
                "10-5",
                "99th percentile",
                "3. Plan",
                "**3. Plan**",
                "at least 3f + 1 nodes",
                "  2) Do",
                "Week 1",
                "[Metric 3]",
                "law 2"
            })
    void nothingIsGuessedInProse(String prose) {
        assertThat(found(prose)).isEmpty();
    }

    @Test
    void aLongTextDoesNotHang() {
        for (String part :
                new String[] {"5 a ", "1h+", "1-", "p99 ", "1,", "about ", "1_", "5 per ", "a", "1", "(", "5*", " "}) {
            String text = part.repeat(500_000 / part.length());
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> Values.find(text, 0), part);
        }
    }

    private static String found(String prose) {
        StringBuilder all = new StringBuilder();
        for (Value v : Values.find(prose, 7)) {
            assertThat(prose.substring(v.span().start() - 7, v.span().end() - 7))
                    .isEqualTo(v.spelling());
            all.append(all.isEmpty() ? "" : "; ")
                    .append(v.dimension())
                    .append(' ')
                    .append(v.spelling());
        }
        return all.toString();
    }
}
