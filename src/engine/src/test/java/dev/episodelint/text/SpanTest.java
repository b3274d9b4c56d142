package dev.episodelint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void the_end_lies_outside() {
        assertThat(new Span(2, 4).contains(2)).isTrue();
        assertThat(new Span(2, 4).contains(4)).isFalse();
        assertThat(new Span(2, 4).overlaps(new Span(4, 5))).isFalse();
        assertThat(new Span(2, 4).contains(Span.at(4))).isTrue();
    }

    @Test
    void a_union_reaches_over_what_lies_between() {
        assertThat(new Span(7, 8).union(new Span(2, 4))).isEqualTo(new Span(2, 8));
    }

    @Test
    void spans_sort_by_start_and_then_by_end() {
        assertThat(Stream.of(new Span(2, 4), new Span(1, 9), new Span(2, 3)).sorted())
                .containsExactly(new Span(1, 9), new Span(2, 3), new Span(2, 4));
    }

    @Test
    void a_span_never_runs_backwards() {
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.at(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
