package dev.episodelint.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static Document document(String text) {
        return MarkdownParser.parse(SourceText.of(text));
    }

    private static List<String> incidents(String text) {
        return IncidentReader.of(document(text)).stream()
                .map(i -> i.key()
                        + i.figures().stream()
                                .map(f -> f.name() + "=" + f.value())
                                .toList())
                .toList();
    }

    private static List<String> metrics(String text) {
        return MetricReader.of(document(text)).stream()
                .map(m -> MetricReader.key(m) + " = " + m.value() + " @"
                        + text.substring(m.span().start(), m.span().end()))
                .toList();
    }

    @Test
    void incidentsAreReadFromHeadingsAndLabels() {
        assertThat(incidents("""
                # T

                #### Incident 1: Uber 2018
                - **Impact**: $3.4M lost, 2.1 million users affected
                - **Duration**: 1.5 hours

                #### Knight Capital (2012) - $440M in 45 Minutes

                #### Incident 2: LinkedIn's "Bad Record" 2020
                - **Impact**: $900K lost
                """))
                .containsExactly(
                        "uber 2018[impact money=$3.4M, impact users=2.1 million, duration duration=1.5 hours]",
                        "knight capital 2012[money=$440M, duration=45 Minutes]",
                        "bad record[impact money=$900K]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# T\n\n## Incident 1: [Company] [Year]\n- **Impact**: $1M",
                "# T\n\n## Uber (2018)\n\nIt cost $3M.",
                "# T\n\n## The year 2018\n- **Impact**: $1M",
                "# Uber Eats (2018) - $3M\n",
                "# T\n\n## Incident 1: Uber 2018\n- **Impact**: $1M\n\n## Incident 2: Uber 2018\n- **Impact**: $2M"
            })
    void whatIsNoIncidentOrIsToldTwiceIsLeftAlone(String text) {
        assertThat(incidents(text)).isEmpty();
    }

    @Test
    void whatIsAboutOrARangeOrTwiceIsNoFigure() {
        assertThat(incidents("# T\n\n## Incident 1: Uber 2018\n- **Impact**: over $3M, then $1M and $2M, 5-6 hours"))
                .noneMatch(i -> i.contains("="));
    }

    @Test
    void metricsAreReadWhereTheirOwnerIsNamed() {
        assertThat(metrics("""
                # T

                ```python
                class NetflixResilienceMetrics:
                    CIRCUIT_BREAKER_METRICS = {
                        'total_circuit_breakers': 2_847,
                        'trips_per_day': 847_000,  # a day
                        'mttr': 'much better',
                        'revenue': '$127M'
                    }
                    def total(self):
                        return {'a': 1}
                ```

                ```yaml
                Stripe API Gateway Metrics:
                  peak_rps: 12_800_000
                  availability: 99.997%
                ```

                ## Production metrics

                ```yaml
                Netflix Service Mesh:
                  daily_requests: 127_000_000_000
                ```

                | Metric | Company | Value |
                |--------|---------|-------|
                | p99 latency | Uber | 47 ms |
                """))
                .containsExactly(
                        "netflix resilience metrics circuit breaker metrics / total circuit breakers = 2_847 @2_847",
                        "netflix resilience metrics circuit breaker metrics / trips per day = 847_000 @847_000",
                        "netflix resilience metrics circuit breaker metrics / revenue = $127M @'$127M'",
                        "stripe api gateway metrics / peak rps = 12_800_000 @12_800_000",
                        "stripe api gateway metrics / availability = 99.997% @99.997%",
                        "netflix service mesh / daily requests = 127_000_000_000 @127_000_000_000",
                        "uber / p99 latency = 47 ms @47 ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# T\n\n```yaml\nservice metrics:\n  rps: 12\n```\n",
                "# T\n\n```yaml\nStripe:\n  rps: 12\n```\n",
                "# T\n\n```python\nclass DataPatternMetrics:\n    CDC_PERFORMANCE = {\n        'lag_ms': 234,\n    }\n```\n",
                "# T\n\n```python\nclass NetflixConfig:\n    DEFAULTS = {\n        'timeout': 234,\n    }\n```\n",
                "# T\n\n## Metrics\n\n| Metric | Value |\n|---|---|\n| RPS | 12 |\n",
                "# T\n\n## Costs\n\n| Metric | Company | Value |\n|---|---|---|\n| RPS | Uber | 12 |\n"
            })
    void withoutAnOwnerOrAHeadingThereIsNoMetric(String text) {
        assertThat(metrics(text)).isEmpty();
    }

    private static List<String> names(String text) {
        return NamedEntityReader.of(document(text)).stream()
                .map(n -> n.kind() + " " + n.text())
                .toList();
    }

    @Test
    void companiesAndPatternsAreReadWhereAPlaceIsMadeForThem() {
        assertThat(names("""
                # T

                #### Incident 1: Knight Capital (2012)
                - **Patterns Violated**: Bulkhead, circuit breaker
                - **Lessons Learned**: Netflix knew

                #### Shopify's Implementation
                - **Key Patterns**: Bulkhead and a queueing page that everybody sees while waiting

                | Pattern | Company | Scale |
                |---------|---------|-------|
                | Saga | Uber | 1M |
                | [Pattern] | uber | 2M |
                """))
                .containsExactly(
                        "COMPANY Knight Capital",
                        "PATTERN Bulkhead",
                        "PATTERN circuit breaker",
                        "COMPANY Shopify",
                        "PATTERN Saga",
                        "COMPANY Uber");
    }

    @Test
    void namesInProseAreNotSearched() {
        assertThat(names("""
                # T

                ## How Netflix's Architecture grew

                Uber and Lyft use the Saga pattern.
                """)).isEmpty();
    }
}
