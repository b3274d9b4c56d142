package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Range;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RdjsonReporterTest {

    @Test
    void everyFindingIsADiagnostic() throws IOException {
        GoldenFile.assertSame("rdjson.json", rdjson());
    }

    @Test
    void itHasTheShapeThatReviewdogReads() throws IOException {
        assertThat(FormatReaders.errors("rdjson.schema.json", rdjson())).isEmpty();
        assertThat(FormatReaders.errors(
                        "rdjson.schema.json", SampleReports.show(Format.RDJSON, Style.PLAIN, SampleReports.EMPTY)))
                .isEmpty();
        assertThat(FormatReaders.errors("rdjson.schema.json", rdjson().replace("WARNING", "warning")))
                .isNotEmpty();
    }

    @Test
    void columnsCountBytesOfUtf8() throws IOException {
        assertThat(range(new Range(3, 2, 3, 5), "a𐐀b")).isEqualTo("3:2-3:7");
        assertThat(range(new Range(3, 3, 3, 4), "数学 x")).isEqualTo("3:7-3:8");
        assertThat(range(new Range(1, 1, 1, 1), "")).isEqualTo("1:1-1:1");
    }

    @Test
    void wholeLinesAreMeantWhereBytesAreNotKnown() throws IOException {
        assertThat(range(new Range(3, 2, 3, 200), "cut")).isEqualTo("3:0-3:0");
        assertThat(range(new Range(3, 2, 5, 2), "abc")).isEqualTo("3:0-5:0");
        assertThat(range(new Range(3, 2, 5, 1), "abc")).isEqualTo("3:0-4:0");
    }

    private static String range(Range range, String excerpt) throws IOException {
        var it = FormatReaders.json(SampleReports.show(
                        Format.RDJSON, Style.PLAIN, SampleReports.of(SampleReports.at(range, excerpt))))
                .at("/diagnostics/0/location/range");
        return it.at("/start/line").intValue() + ":" + it.at("/start/column").asInt(0) + "-"
                + it.at("/end/line").intValue() + ":" + it.at("/end/column").asInt(0);
    }

    private static String rdjson() throws IOException {
        return SampleReports.show(Format.RDJSON, Style.PLAIN, SampleReports.rich());
    }
}
