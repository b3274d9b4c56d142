package dev.episodelint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void theEndLiesOutside() {
        assertThat(new Span(2, 4).contains(2)).isTrue();
        assertThat(new Span(2, 4).contains(4)).isFalse();
        assertThat(new Span(2, 4).overlaps(new Span(4, 5))).isFalse();
        assertThat(new Span(2, 4).contains(Span.at(4))).isTrue();
    }

    @Test
    void aUnionReachesOverWhatLiesBetween() {
        assertThat(new Span(7, 8).union(new Span(2, 4))).isEqualTo(new Span(2, 8));
    }

    @Test
    void spansSortByStartAndThenByEnd() {
        assertThat(Stream.of(new Span(2, 4), new Span(1, 9), new Span(2, 3)).sorted())
                .containsExactly(new Span(1, 9), new Span(2, 3), new Span(2, 4));
    }

    @Test
    void aSpanNeverRunsBackwards() {
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.at(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
