package dev.episodelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    /** Name, spelling as in the guide, dimension, magnitude in the canonical unit, unit, bound. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            total_circuit_breakers       | 2_847                       | NUMBER   | 2847            | -   | EXACT
            trips_per_day                | 847_000                     | RATE     | 9.803240740740740740740740740740741 | trips | EXACT
            false_positive_rate          | 0.003                       | NUMBER   | 0.003           | -   | EXACT
            mttr_improvement             | 73% reduction               | RATIO    | 0.73            | %   | EXACT
            cascade_failures_prevented   | 23_000                      | NUMBER   | 23000           | -   | EXACT
            revenue_protected_annually   | $127M                       | MONEY    | 127000000       | USD | EXACT
            thread_pool_efficiency       | 0.94                        | NUMBER   | 0.94            | -   | EXACT
            memory_isolation_overhead    | 3.2%                        | RATIO    | 0.032           | %   | EXACT
            cross_service_contamination  | 0                           | NUMBER   | 0               | -   | EXACT
            resource_utilization         | 0.87                        | NUMBER   | 0.87            | -   | EXACT
            peak_rps                     | 12_800_000                  | RATE     | 12800000        | requests | EXACT
            p99_latency_ms               | 47                          | DURATION | 0.047           | ms  | EXACT
            availability                 | 99.997%                     | RATIO    | 0.99997         | %   | EXACT
            payment_volume               | $43B (Black Friday hour 1)  | MONEY    | 43000000000     | USD | EXACT
            scaling_time                 | 15.2 seconds (1x to 14.5x)  | DURATION | 15.2            | second | EXACT
            services_connected           | 1_247                       | NUMBER   | 1247            | -   | EXACT
            daily_requests               | 127_000_000_000             | RATE     | 1469907.407407407407407407407407407 | requests | EXACT
            mesh_overhead_ms             | 0.7                         | DURATION | 0.0007          | ms  | EXACT
            circuit_breakers_active      | 15_400                      | NUMBER   | 15400           | -   | EXACT
            mutual_tls_connections       | 100%                        | RATIO    | 1               | %   | EXACT
            debezium_throughput          | 2_300_000                   | NUMBER   | 2300000         | -   | EXACT
            lag_ms                       | 234                         | DURATION | 0.234           | ms  | EXACT
            data_completeness            | 0.9997                      | NUMBER   | 0.9997          | -   | EXACT
            shards                       | 4_096                       | NUMBER   | 4096            | -   | EXACT
            rebalancing_time             | 3.4 minutes                 | DURATION | 204             | minute | EXACT
            hot_shard_detection          | 12 seconds                  | DURATION | 12              | second | EXACT
            cross_shard_queries          | 0.3%                        | RATIO    | 0.003           | %   | EXACT
            chaos_monkey                 | Random instance termination | TEXT     | -               | -   | -
            chaos_kong                   | Region failure simulation   | TEXT     | -               | -   | -
            latency_monkey               | Inject network delays       | TEXT     | -               | -   | -
            conformity_monkey            | Best practice enforcement   | TEXT     | -               | -   | -
            janitor_monkey               | Resource cleanup            | TEXT     | -               | -   | -
            security_monkey              | Security audit              | TEXT     | -               | -   | -
            frequency                    | Weekly                      | TEXT     | -               | -   | -
            participation                | 200+ engineers              | NUMBER   | 200             | -   | AT_LEAST
            scenarios_tested             | 1_247                       | NUMBER   | 1247            | -   | EXACT
            issues_discovered            | 342                         | NUMBER   | 342             | -   | EXACT
            mttr_improvement             | 67%                         | RATIO    | 0.67            | %   | EXACT
            virtual_nodes                | 150                         | NUMBER   | 150             | -   | EXACT
            partition_size               | 10GB max                    | DATA     | 10000000000     | GB  | AT_MOST
            replication_factor           | 3                           | NUMBER   | 3               | -   | EXACT
            consistency_options          | eventual                    | TEXT     | -               | -   | -
            conflict_resolution          | last-writer-wins            | TEXT     | -               | -   | -
            clock_skew_tolerance         | 500ms                       | DURATION | 0.5             | ms  | EXACT
            reconciliation_frequency     | 100ms                       | DURATION | 0.1             | ms  | EXACT
            write_quorum                 | 2                           | NUMBER   | 2               | -   | EXACT
            read_quorum                  | 2                           | NUMBER   | 2               | -   | EXACT
            replicas                     | 3                           | NUMBER   | 3               | -   | EXACT
            formula                      | R + W > N for consistency   | TEXT     | -               | -   | -
            daily_jobs                   | 127_000                     | RATE     | 1.469907407407407407407407407407407 | jobs | EXACT
            data_processed_pb            | 847                         | DATA     | 847000000000000000 | PB | EXACT
            average_job_size_tb          | 6.7                         | DATA     | 6700000000000   | TB  | EXACT
            cluster_size                 | 10_000_nodes                | TEXT     | -               | -   | -
            job_completion_rate          | 0.997                       | NUMBER   | 0.997           | -   | EXACT
            -                            | 95% cache hit rate globally | RATIO    | 0.95            | %   | EXACT
            -                            | 15,000+ Open Connect Appliances | NUMBER | 15000         | -   | AT_LEAST
            -                            | 200+ Tbps peak traffic      | BANDWIDTH | 200000000000000 | Tbps | AT_LEAST
            -                            | Sub-100ms startup time      | DURATION | 0.1             | ms  | BELOW
            -                            | Erasure coding (10+4)       | TEXT     | -               | -   | -
            -                            | 11 9's durability calculation | RATIO  | 0.99999999999   | nines | EXACT
            -                            | 7ms uncertainty bounds      | DURATION | 0.007           | ms  | EXACT
            -                            | 20% time projects           | RATIO    | 0.2             | %   | EXACT
            -                            | 18 architectural diagrams   | NUMBER   | 18              | -   | EXACT
            -                            | 12 production code examples | NUMBER   | 12              | -   | EXACT
            -                            | +40% target                 | RATIO    | 0.4             | %   | EXACT
            """)
    void everyValueOfTheGuideIsReadWithItsDimensionAndMagnitude(
            String name, String text, Dimension dimension, BigDecimal magnitude, String unit, Bound bound) {
        check(name == null ? Values.read(text, 0) : Values.named(name, text, 0), dimension, magnitude, unit, bound);
    }

    /** Spelling, dimension, magnitude, upper end of a range, unit, bound. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2,847                     | NUMBER   | 2847         | -       | -    | EXACT
            12,34,567                 | NUMBER   | 1234567      | -       | -    | EXACT
            847K                      | NUMBER   | 847000       | -       | -    | EXACT
            1.2M                      | NUMBER   | 1200000      | -       | -    | EXACT
            3B                        | NUMBER   | 3000000000   | -       | -    | EXACT
            1.5 billion users         | NUMBER   | 1500000000   | -       | -    | EXACT
            3 lakh                    | NUMBER   | 300000       | -       | -    | EXACT
            2 करोड़                    | NUMBER   | 20000000     | -       | -    | EXACT
            1e6                       | NUMBER   | 1000000      | -       | -    | EXACT
            -5                        | NUMBER   | -5           | -       | -    | EXACT
            .5                        | NUMBER   | 0.5          | -       | -    | EXACT
            1K-10K                    | NUMBER   | 1000         | 10000   | -    | EXACT
            1-10K                     | NUMBER   | 1000         | 10000   | -    | EXACT
            500-1K                    | NUMBER   | 500          | 1000    | -    | EXACT
            5 to 7                    | NUMBER   | 5            | 7       | -    | EXACT
            <100                      | NUMBER   | 100          | -       | -    | BELOW
            ≤ 100                     | NUMBER   | 100          | -       | -    | AT_MOST
            15,000+                   | NUMBER   | 15000        | -       | -    | AT_LEAST
            ~7                        | NUMBER   | 7            | -       | -    | ABOUT
            about 7                   | NUMBER   | 7            | -       | -    | ABOUT
            at least 1,000 nodes      | NUMBER   | 1000         | -       | -    | AT_LEAST
            up to 20                  | NUMBER   | 20           | -       | -    | AT_MOST
            20 or more                | NUMBER   | 20           | -       | -    | AT_LEAST
            **2_847**                 | NUMBER   | 2847         | -       | -    | EXACT
            $43B                      | MONEY    | 43000000000  | -       | USD  | EXACT
            $2.7 Billion              | MONEY    | 2700000000   | -       | USD  | EXACT
            $440 million lost         | MONEY    | 440000000    | -       | USD  | EXACT
            $5m                       | MONEY    | 5000000      | -       | USD  | EXACT
            $5-10M                    | MONEY    | 5000000      | 10000000 | USD | EXACT
            $5M-$10M                  | MONEY    | 5000000      | 10000000 | USD | EXACT
            $100M+                    | MONEY    | 100000000    | -       | USD  | AT_LEAST
            -$1.50                    | MONEY    | -1.5         | -       | USD  | EXACT
            > $1000/hour              | MONEY    | 1000         | -       | USD  | ABOVE
            ₹2 crore                  | MONEY    | 20000000     | -       | INR  | EXACT
            ₹15,000+ crores           | MONEY    | 150000000000 | -       | INR  | AT_LEAST
            ₹15 lakhs monthly         | MONEY    | 1500000      | -       | INR  | EXACT
            ₹5Cr                      | MONEY    | 50000000     | -       | INR  | EXACT
            ₹1 lakh crore             | MONEY    | 1000000000000 | -      | INR  | EXACT
            Rs. 500                   | MONEY    | 500          | -       | INR  | EXACT
            5M USD                    | MONEY    | 5000000      | -       | USD  | EXACT
            EUR 12.50                 | MONEY    | 12.5         | -       | EUR  | EXACT
            500 rupees                | MONEY    | 500          | -       | INR  | EXACT
            0.3%                      | RATIO    | 0.003        | -       | %    | EXACT
            99.997 %                  | RATIO    | 0.99997      | -       | %    | EXACT
            5 percent                 | RATIO    | 0.05         | -       | %    | EXACT
            5-10%                     | RATIO    | 0.05         | 0.1     | %    | EXACT
            5-10% latency             | RATIO    | 0.05         | 0.1     | %    | EXACT
            > 1%                      | RATIO    | 0.01         | -       | %    | ABOVE
            Error rate < 0.1%         | RATIO    | 0.001        | -       | %    | BELOW
            five nines                | RATIO    | 0.99999      | -       | nines | EXACT
            11 9s                     | RATIO    | 0.99999999999 | -      | nines | EXACT
            14.5x                     | FACTOR   | 14.5         | -       | x    | EXACT
            10× faster                | FACTOR   | 10           | -       | x    | EXACT
            1x to 14.5x               | FACTOR   | 1            | 14.5    | x    | EXACT
            2.5 hours                 | DURATION | 9000         | -       | hour | EXACT
            2+ hours                  | DURATION | 7200         | -       | hour | AT_LEAST
            2+ घंटे (120+ minutes)     | DURATION | 7200         | -       | hour | AT_LEAST
            180 minutes (3 hours)     | DURATION | 10800        | -       | minute | EXACT
            3 hours (180 minutes)     | DURATION | 10800        | -       | hour | EXACT
            180 minutes = 3 hours     | DURATION | 10800        | -       | minute | EXACT
            100 minutes (1.7 hours)   | DURATION | 6000         | -       | minute | EXACT
            3 hours 15 minutes        | DURATION | 11700        | -       | hour | EXACT
            3 hours and 15 minutes    | DURATION | 11700        | -       | hour | EXACT
            3h 15m                    | DURATION | 11700        | -       | hour | EXACT
            3h05m10s                  | DURATION | 11110        | -       | hour | EXACT
            60 min + 60 min           | DURATION | 7200         | -       | minute | EXACT
            (60 min + 60 min + 60 min) | DURATION | 10800       | -       | minute | EXACT
            15.2 seconds              | DURATION | 15.2         | -       | second | EXACT
            500ms                     | DURATION | 0.5          | -       | ms   | EXACT
            100µs                     | DURATION | 0.0001       | -       | us   | EXACT
            5s                        | DURATION | 5            | -       | second | EXACT
            5m                        | DURATION | 300          | -       | minute | EXACT
            7d                        | DURATION | 604800       | -       | day  | EXACT
            30-minute window          | DURATION | 1800         | -       | minute | EXACT
            2-4 weeks                 | DURATION | 1209600      | 2419200 | week | EXACT
            12 months                 | DURATION | 31556952     | -       | month | EXACT
            100ms - 1s                | DURATION | 0.1          | 1       | ms   | EXACT
            > 500ms                   | DURATION | 0.5          | -       | ms   | ABOVE
            < 200ms increase          | DURATION | 0.2          | -       | ms   | BELOW
            50ms (from 800ms)         | DURATION | 0.05         | -       | ms   | EXACT
            100K RPS                  | RATE     | 100000       | -       | requests | EXACT
            10M RPS                   | RATE     | 10000000     | -       | requests | EXACT
            <100 RPS                  | RATE     | 100          | -       | requests | BELOW
            12.8M req/s               | RATE     | 12800000     | -       | requests | EXACT
            10K+ writes/second        | RATE     | 10000        | -       | writes | AT_LEAST
            2.5M time series/second   | RATE     | 2500000      | -       | time series | EXACT
            180K orders/second peak   | RATE     | 180000       | -       | orders | EXACT
            6000/minute               | RATE     | 100          | -       | -    | EXACT
            86,400 deploys per day    | RATE     | 1            | -       | deploys | EXACT
            99% of requests           | RATIO    | 0.99         | -       | %    | EXACT
            86400 requests daily      | RATE     | 1            | -       | requests | EXACT
            86400 daily requests      | RATE     | 1            | -       | requests | EXACT
            10GB                      | DATA     | 10000000000  | -       | GB   | EXACT
            1 KiB                     | DATA     | 1024         | -       | KiB  | EXACT
            512Mi                     | DATA     | 536870912    | -       | MiB  | EXACT
            256 bits                  | DATA     | 32           | -       | bit  | EXACT
            200+ Tbps                 | BANDWIDTH | 200000000000000 | -   | Tbps | AT_LEAST
            10 Gb/s                   | BANDWIDTH | 10000000000 | -       | Gbit/second | EXACT
            10 KB/s                   | BANDWIDTH | 80000       | -       | KB/second | EXACT
            86.4 GB per day           | BANDWIDTH | 8000000     | -       | GB/day | EXACT
            1970-01-02                | DATE     | 1            | -       | day  | EXACT
            January 2, 1970           | DATE     | 1            | -       | day  | EXACT
            2nd Jan 1970              | DATE     | 1            | -       | day  | EXACT
            1970-02                   | DATE     | 31           | 58      | month | EXACT
            February 1970             | DATE     | 31           | 58      | month | EXACT
            2021                      | NUMBER   | 2021         | -       | -    | EXACT
            """)
    void everyFormIsReadWithItsDimensionAndMagnitude(
            String text, Dimension dimension, BigDecimal magnitude, BigDecimal upper, String unit, Bound bound) {
        Value value = Values.read(text, 0);

        check(value, dimension, magnitude, unit, bound);
        assertThat(value.quantity().orElseThrow().upper()).isEqualTo(upper == null ? null : upper.stripTrailingZeros());
    }

    private static void check(Value value, Dimension dimension, BigDecimal magnitude, String unit, Bound bound) {
        assertThat(value.dimension()).isEqualTo(dimension);
        if (magnitude == null) {
            assertThat(value.quantity()).isEmpty();
            return;
        }
        Quantity quantity = value.quantity().orElseThrow();
        assertThat(quantity.magnitude()).isEqualByComparingTo(magnitude);
        assertThat(quantity.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(quantity.bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weekly",
                "Random instance termination",
                "10_000_nodes",
                "two-ish hours",
                "2-ish hours",
                "TBD",
                "N/A",
                "",
                "   ",
                "1 week/month",
                "24/7",
                "12:30:45",
                "2:30",
                "1.2.3",
                "v1.2",
                "014",
                "007",
                "1,23",
                "12,3456",
                "1__0",
                "1_000_",
                "_1",
                "1,000_000",
                "5 * 60",
                "100 // len(x)",
                "2f+1 PRE-COMMIT votes",
                "1 → N acceptors",
                "45 mins → 12 mins",
                "$3B → $25B",
                "10+4",
                "5 Gb",
                "5Gb",
                "10 K",
                "5 m",
                "5b",
                "2 B",
                "10000 if region == 'us'",
                "3 nodes insufficient for 1 Byzantine failure",
                "95% confidence with 10% baseline",
                "1 of 3",
                "3:1",
                "1/3",
                "5 or six hours",
                "10-5",
                "10-5%",
                "1-2-3",
                "2021-02-30",
                "2021-13",
                "04/03/2021",
                "555-12-34",
                "R + W > N",
                "last-writer-wins",
                "S3",
                "p99",
                "p1: 5ms",
                "99th percentile",
                "1st",
                "$",
                "$X",
                "X hours",
                "%",
                "5%%",
                "5 5",
                "1,000 2",
                "$5 or $6",
                "$440M lost, 2 million users affected",
                "Automatic after 5 minutes",
                "[ ] Planning",
                "Episode 12",
                "5ms/second",
                "0x1F",
                "1e",
                "1e999",
                "#5",
                "±5",
                "¼",
                "20 failures/10s",
                "about 5+",
                "~",
                "<",
                "<>",
                "5 (a) (b)",
                "-",
                "--5",
                "+-5",
                "in 2021",
                "100 ÷ 5",
                "२",
                "5 × 3",
                "1..2",
                "12345678901234567890123456789012345678901234567890",
                "5GBx",
                "5 hours!",
                "15_minutes",
                "2 hours + questions"
            })
    void whatIsNotUnderstoodIsText(String text) {
        Value value = Values.read(text, 0);

        assertThat(value.dimension()).isEqualTo(Dimension.TEXT);
        assertThat(value.quantity()).isEmpty();
        assertThat(value.contradictory()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            p99: 47ms                      | 0.99  | 0.047 | -
            P99.9 = 12 ms                  | 0.999 | 0.012 | -
            p999: 12ms                     | 0.999 | 0.012 | -
            p50 5ms                        | 0.5   | 0.005 | -
            p99 latency < 200ms increase   | 0.99  | 0.2   | latency increase
            p99 latency: 47ms              | 0.99  | 0.047 | latency
            99th percentile: 47ms          | 0.99  | 0.047 | -
            Latency p99 < 5ms              | 0.99  | 0.005 | Latency
            47ms p99                       | 0.99  | 0.047 | p99
            47ms at p99                    | 0.99  | 0.047 | at p99
            """)
    void aQuantileMakesADurationALatency(String text, BigDecimal quantile, BigDecimal seconds, String qualifier) {
        Value value = Values.read(text, 0);

        assertThat(value.dimension()).isEqualTo(Dimension.DURATION);
        assertThat(value.quantity().orElseThrow().quantile()).isEqualByComparingTo(quantile);
        assertThat(value.quantity().orElseThrow().magnitude()).isEqualByComparingTo(seconds);
        assertThat(value.qualifier()).isEqualTo(qualifier == null ? "" : qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10GB max                        | max
            73% reduction                   | reduction
            95% cache hit rate globally     | cache hit rate globally
            $43B (Black Friday hour 1)      | (Black Friday hour 1)
            15.2 seconds (1x to 14.5x)      | (1x to 14.5x)
            $5/GB transfer                  | transfer
            Error rate < 0.1%               | Error rate
            2.5 hours.                      | ''
            180 minutes (3 hours)           | ''
            200+ engineers                  | engineers
            """)
    void theWordsAroundAValueAreItsQualifier(String text, String qualifier) {
        assertThat(Values.read(text, 0).qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $8M/year                        | year
            $200k/yr                        | year
            $0.001 per GB delivered         | GB
            $5/TB/month                     | TB month
            $120/month per instance         | month instance
            $0.10 a day                     | day
            ₹5 crores annually              | year
            5ms per request                 | request
            15-30% monthly                  | month
            """)
    void whatAValueIsDividedByIsKept(String text, String per) {
        assertThat(String.join(
                        " ", Values.read(text, 0).quantity().orElseThrow().per()))
                .isEqualTo(per);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            timeoutInMilliseconds  | 1000     | DURATION | 1
            delay_seconds          | 1.5      | DURATION | 1.5
            duration hours         | 2        | DURATION | 7200
            retention_days         | 7        | DURATION | 604800
            error_pct              | 5        | RATIO    | 0.05
            hit_percent            | 0.3      | RATIO    | 0.003
            hit_ratio              | 0.3      | RATIO    | 0.3
            cost_usd               | 5M       | MONEY    | 5000000
            peakQps                | 1-2K     | RATE     | 1000
            sizeLimitInBytes       | 314572800 | DATA    | 314572800
            heap_gib               | 2        | DATA     | 2147483648
            link_gbps              | 10       | BANDWIDTH | 10000000000
            founded_year           | 2011     | YEAR     | 2011
            lag_ms                 | 234 max  | DURATION | 0.234
            lag_ms                 | 3 seconds | DURATION | 3
            lag_ms                 | 3 retries | NUMBER  | 3
            lag_ms                 | Weekly   | TEXT     | -
            threads_min            | 5        | NUMBER   | 5
            users_us               | 5        | NUMBER   | 5
            billing_day            | 5        | NUMBER   | 5
            fee_bps                | 5        | NUMBER   | 5
            rate_limit             | 5        | NUMBER   | 5
            gb                     | 5        | NUMBER   | 5
            daily_active_users     | 5        | NUMBER   | 5
            -                      | 5        | NUMBER   | 5
            """)
    void aNameGivesAUnitWhereTheValueHasNone(String name, String text, Dimension dimension, BigDecimal magnitude) {
        Value value = Values.named(name == null ? "" : name, text, 0);

        assertThat(value.dimension()).isEqualTo(dimension);
        assertThat(value.quantity().map(q -> q.magnitude().compareTo(magnitude)).orElse(0))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p99_latency_ms | 47      | 0.99
            p999_ms        | 47      | 0.999
            p99 Latency    | > 500ms | 0.99
            """)
    void aNameGivesAQuantile(String name, String text, BigDecimal quantile) {
        assertThat(Values.named(name, text, 0).quantity().orElseThrow().quantile())
                .isEqualByComparingTo(quantile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "180 minutes (4 hours)",
                "2.5 hours (160 min)",
                "60 min + 60 min = 3 hours",
                "2-3 hours (60-180 min)"
            })
    void aDurationThatContradictsItselfIsText(String text) {
        Value value = Values.read(text, 0);

        assertThat(value.isText()).isTrue();
        assertThat(value.contradictory()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2_847              | 2,847
            847_000            | 847K
            1.2M               | 1,200,000
            ₹2 crore           | ₹200 lakh
            90 min             | 1.5 hours
            180 minutes (3 hours) | 3h
            1 GB               | 8 Gbit
            100K RPS           | 100,000 req/s
            24 req/day         | 1 request per hour
            99.999%            | five nines
            12 months          | 1 year
            > 1%               | >1 %
            $12/mo             | $12 per month
            2021-03-04         | 4 March 2021
            p99: 47ms          | 47ms at p99
            67%                | 67% reduction
            Weekly             | Weekly
            """)
    void twoSpellingsOfOneMagnitudeAreTheSame(String one, String other) {
        assertThat(read(one).sameAs(read(other))).isTrue();
        assertThat(read(other).sameAs(read(one))).isTrue();
        assertThat(read(one).agreesWith(read(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $5        | €5
            5%        | 5
            5 GB      | 5 GiB
            p99: 5ms  | p95: 5ms
            5-10%     | 5%
            5+        | 6+
            $5/month  | $5/year
            10 RPS    | 10 QPS
            Weekly    | Monthly
            5         | Weekly
            3%        | 0.3
            """)
    void differentThingsNeitherAreTheSameNorAgree(String one, String other) {
        assertThat(read(one).sameAs(read(other))).isFalse();
        if (!one.equals("5%")) {
            assertThat(read(one).agreesWith(read(other))).isFalse();
            assertThat(read(other).agreesWith(read(one))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.003      | 0.3%
            99.95      | 99.95%
            15,000     | 15,000+
            14.5       | 14.5x
            $5/month   | $5
            47ms       | p99: 47ms
            5/s        | 5 requests per second
            """)
    void carelessSpellingsAgreeButAreNotTheSame(String one, String other) {
        assertThat(read(one).sameAs(read(other))).isFalse();
        assertThat(read(one).agreesWith(read(other))).isTrue();
        assertThat(read(other).agreesWith(read(one))).isTrue();
    }

    @Test
    void onlyComparableQuantitiesAreCompared() {
        assertThat(quantity("2 hours").compare(quantity("150 min")).orElseThrow())
                .isNegative();
        assertThat(quantity("$5").compare(quantity("€5"))).isEmpty();
        assertThat(quantity("5").compare(quantity("5%"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Dashboard](https://example.org/d) | LINK
            [Dashboard][d]                     | LINK
            https://example.org/d?q=1          | URL
            <https://example.org>              | URL
            [Dashboard]()                      | TEXT
            [](https://example.org)            | TEXT
            ![alt](x.png)                      | TEXT
            Link                               | TEXT
            https://                           | TEXT
            see https://example.org            | TEXT
            """)
    void addressesAndLinksAreToldFromText(String text, Dimension dimension) {
        assertThat(read(text).dimension()).isEqualTo(dimension);
    }

    @Test
    void theSpanIsThatOfTheValueWithoutSpaceAndEmphasis() {
        Value value = Values.read("  **10GB max** ", 100);

        assertThat(value.spelling()).isEqualTo("10GB max");
        assertThat(value.span()).isEqualTo(new dev.episodelint.text.Span(104, 112));
    }

    @Test
    void yearsMayBeARange() {
        assertThat(Values.asYear(quantity("2016-2020")).orElseThrow().high()).isEqualByComparingTo("2020");
        assertThat(Values.asYear(quantity("2,021.5"))).isEmpty();
        assertThat(Values.asYear(quantity("2021+"))).isEmpty();
    }

    @Test
    void aVeryLongTextStatesNoValue() {
        assertThat(read("5 " + "a".repeat(499)).isText()).isTrue();
        assertThat(read("5 min" + " = 5 min".repeat(60)).isText()).isTrue();
        assertThat(read("5 hours" + " ".repeat(1000)).isText()).isFalse();
    }

    private static Value read(String text) {
        return Values.read(text, 0);
    }

    private static Quantity quantity(String text) {
        return read(text).quantity().orElseThrow();
    }
}
