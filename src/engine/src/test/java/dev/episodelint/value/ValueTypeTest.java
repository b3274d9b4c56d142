package dev.episodelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [X hours]                      | duration
            [X+0.5 hours]                  | duration
            Z hours                        | duration
            Y weeks                        | duration
            X-Y hours                      | duration
            5s                             | duration
            > 500ms                        | duration
            p99: Xms                       | latency
            p99 latency < 200ms increase   | latency
            X%                             | percentage
            > 1%                           | percentage
            > 10%                          | percentage
            5-10% latency                  | percentage
            Error rate < 0.1%              | percentage
            100K RPS                       | rate
            10M RPS                        | rate
            XK RPS                         | rate
            $Z/month                       | money /month
            $X/month per instance          | money /month
            $Y/GB transfer                 | money /GB
            $Z/TB/month                    | money /TB/month
            $X lost, Y users affected      | any money number
            $X, Y data exposed             | any money number data
            [Company] saved $X             | any money figure
            X engineers                    | number
            0.5                            | number
            [Year]                         | year
            [NUMBER]                       | number
            Link                           | link
            XGB                            | data
            Xx                             | factor
            High/Medium/Low                | enumeration High Medium Low
            'Linear|Logarithmic|Exponential' | enumeration Linear Logarithmic Exponential
            """)
    void everyTypedSlotOfTheTemplateShowsItsType(String slot, String expected) {
        ValueType type = ValueType.infer(slot).orElseThrow();

        StringBuilder shown = new StringBuilder(type.kind().label());
        shown.append(type.unit().isEmpty() ? "" : " " + type.unit());
        type.anyOf().forEach(t -> shown.append(' ').append(t.kind().label()));
        type.options().forEach(o -> shown.append(' ').append(o));
        assertThat(shown.toString()).isEqualTo(expected);
        assertThat(type.in(type.example(), 0)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[Company]",
                "[Company] [Year]",
                "[When/why this applies]",
                "[LaTeX notation]",
                "Istio/Linkerd",
                "SPIFFE/SPIRE",
                "Jaeger/Zipkin",
                "ELK/Loki",
                "errors/requests",
                "open_count/total",
                "99th percentile",
                "Java",
                "C++",
                "Automatic",
                "Automatic after 5 minutes",
                "Episode [X] for [concept]",
                "[X]x[Y] [pattern]",
                "[Same structure]",
                "TBD",
                "Yes",
                "Kill all instances in us-east-1",
                "- Feature 1<br>- Feature 2",
                "[text]",
                "Prometheus + Grafana",
                "X-ray",
                "R + W > N",
                "[Pattern/tool]",
                "Combines well with [patterns] from Episode [W]"
            })
    void whatShowsNoTypeHasNone(String slot) {
        assertThat(ValueType.infer(slot)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number     | 2_847                    | 73%
            percentage | 99.9%                    | 0.99
            ratio      | 0.99                     | 99
            factor     | 14.5x                    | 14.5
            money      | Netflix saved $2M        | 2M
            duration   | 2.5 hours                | two-ish hours
            duration   | 180 minutes (3 hours)    | 180 minutes (4 hours)
            latency    | p99: 47ms, p50: 5ms      | 47ms
            rate       | 100K RPS                 | 100K
            data       | 10GB max                 | 10 Gb
            bandwidth  | 200+ Tbps                | 200
            year       | 2021                     | 21
            year       | 2016-2020                | 2,021
            date       | March 2021               | 04/03/2021
            url        | https://example.org      | example.org
            link       | [D](https://example.org) | Link
            text       | Weekly                   | ''
            """)
    void aTypeAcceptsItsValuesAndNoOthers(String name, String accepted, String refused) {
        ValueType type = ValueType.named(name).orElseThrow();

        assertThat(type.in(accepted, 0)).isPresent();
        assertThat(type.in(refused, 0)).isEmpty();
    }

    static List<String> names() {
        return ValueType.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNamedTypeAcceptsItsOwnExample(String name) {
        ValueType type = ValueType.named(name).orElseThrow();

        assertThat(type.kind().label()).isEqualTo(name);
        assertThat(type.in(type.example(), 0)).isPresent();
    }

    @Test
    void anUnknownNameIsNoType() {
        assertThat(ValueType.named("durations")).isEmpty();
        assertThat(ValueType.named("any")).isEmpty();
    }

    @Test
    void aRangeAndARequiredUnitAreChecked() {
        ValueType share = ValueType.of(ValueType.Kind.PERCENTAGE).within(Values.read("0%", 0), Values.read("100%", 0));
        assertThat(share.in("99.9%", 0)).isPresent();
        assertThat(share.in("50-120%", 0)).isEmpty();

        ValueType monthly = ValueType.of(ValueType.Kind.MONEY).withUnit("USD/month");
        assertThat(monthly.in("$5/mo per instance", 0)).isPresent();
        assertThat(monthly.in("$5", 0)).isEmpty();
        assertThat(monthly.in("₹5/month", 0)).isEmpty();

        ValueType hours = ValueType.of(ValueType.Kind.DURATION).withUnit("hour");
        assertThat(hours.in("2.5 hrs", 0)).isPresent();
        assertThat(hours.in("150 min", 0)).isEmpty();
    }

    @Test
    void anEnumerationAcceptsOneOfItsOptionsInAnyCase() {
        ValueType effort = ValueType.infer("High/Medium/Low").orElseThrow();

        assertThat(effort.in("medium", 0)).isPresent();
        assertThat(effort.in("Medium-ish", 0)).isEmpty();
        assertThat(effort.example()).isEqualTo("High");
    }

    @Test
    void oneOfSeveralTypesIsEnough() {
        ValueType impact = ValueType.infer("$X lost, Y users affected").orElseThrow();

        assertThat(impact.in("$440M lost, 2 million users affected", 0)).isPresent();
        assertThat(impact.in("It hit 2 million users", 0)).isPresent();
        assertThat(impact.in("A bad day for everybody", 0)).isEmpty();
    }
}
