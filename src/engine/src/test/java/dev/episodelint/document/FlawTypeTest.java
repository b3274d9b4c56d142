package dev.episodelint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlawTypeTest {

    /** Ways for a door to be wrong. */
    sealed interface Type extends TypedFlaw.Type {
        record StuckDoor(String room, int days) implements Type {}

        record Gone() implements Type {}
    }

    @Test
    void idsAreTheNamesOfTheRecordsInTheirOrder() {
        assertThat(FlawType.of(Type.class)).extracting(FlawType::id).containsExactly("stuck-door", "gone");
    }

    @Test
    void argumentsAreTheNamesOfTheComponents() {
        assertThat(new FlawType(Type.StuckDoor.class).arguments()).containsExactlyInAnyOrder("room", "days");
        assertThat(new FlawType(Type.Gone.class).arguments()).isEmpty();
    }

    @Test
    void valuesAreWhatOneCarries() {
        assertThat(new FlawType(Type.StuckDoor.class).values(new Type.StuckDoor("hall", 3)))
                .containsEntry("room", "hall")
                .containsEntry("days", "3")
                .hasSize(2);
    }
}
