package dev.episodelint.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineChangesTest {
    @Test
    void onlyLinesThatTheOlderTextLacksAreChanged() {
        assertThat(LineChanges.of(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "y", "d")).stream())
                .containsExactly(2, 4);
        assertThat(LineChanges.of(List.of("a", "b"), List.of("b")).stream()).isEmpty();
        assertThat(LineChanges.of(List.of(), List.of("a", "b")).stream()).containsExactly(1, 2);
    }

    @Test
    void textsThatHardlyShareALineAreToldApartByTheirEnds() {
        List<String> old = new ArrayList<>(List.of("begin"));
        List<String> now = new ArrayList<>(List.of("begin"));
        for (int i = 0; i < 600; i++) {
            old.add("old " + i);
            now.add("now " + i);
        }
        old.add(300, "shared");
        now.add(300, "shared");
        assertThat(LineChanges.of(old, now).cardinality()).isEqualTo(601);
    }
}
