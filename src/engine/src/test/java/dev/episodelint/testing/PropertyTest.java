package dev.episodelint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {

    @Test
    void aFailureNamesItsSeedWhatItMadeAndWhatWasWrong() {
        assertThatThrownBy(() -> Property.holds(5, trial -> {
                    trial.made("a\"\u202E\n");
                    throw new IllegalStateException("as it is");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Seed 0 made")
                .hasMessageContaining("\"a\\\"\\u202E\\n\"")
                .hasMessageContaining("as it is");
    }

    @Test
    void aSeedAloneMakesTheSameAgain() {
        List<Integer> all = new ArrayList<>();
        Property.holds(5, trial -> all.add(trial.random().nextInt()));
        Property.holdsFor(3, trial -> assertThat(trial.random().nextInt()).isEqualTo(all.get(3)));
        assertThat(all).doesNotHaveDuplicates();
    }
}
