package dev.episodelint.workspace.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a project: what is remembered is what a new run would say. */
class AnyChangeIsSeenTest {
    @TempDir
    Path temporary;

    private int kept;

    @RepeatedTest(6)
    void whatIsRememberedIsWhatANewRunWouldSay(RepetitionInfo repetition) throws IOException {
        int seed = 17 * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        SampleWorkspace place = SampleWorkspace.filled(temporary.toRealPath()).with(r -> r.paths(List.of("shows")));
        for (int i = 0; i < 25; i++) {
            String change = "seed " + seed + ", change " + i;
            change(place, random);
            Optional<List<String>> remembered = place.memory().recall().lines();
            List<String> anew;
            try {
                anew = place.plain();
            } catch (ProblemException e) {
                assertThat(remembered).as(change).isEmpty();
                continue;
            }
            if (remembered.isPresent()) {
                kept++;
                assertThat(remembered).as(change).contains(anew);
            } else {
                assertThat(place.run()).as(change).isEqualTo(anew);
            }
        }
        assertThat(kept).as("seed %d", seed).isPositive();
    }

    private static void change(SampleWorkspace place, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place.folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(place.folder.resolve("target")))
                    .sorted()
                    .toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        Path other = files.get(random.nextInt(files.size()));
        switch (random.nextInt(7)) {
            case 0 -> Files.writeString(file, Files.readString(file) + "\nMore, as in Episode 2: Title.\n");
            case 1 -> Files.writeString(file, Files.readString(other));
            case 2 -> Files.writeString(file.resolveSibling("episode-" + random.nextInt(9) + "-x.md"), "# Episode\n");
            case 3 -> {
                if (files.size() > 8) {
                    Files.delete(file);
                }
            }
            case 4 -> Files.move(file, file.resolveSibling("x-" + file.getFileName()));
            case 5 -> Files.createDirectories(file.resolveSibling("folder" + random.nextInt(3)));
            default -> {
                // nothing: remembered
            }
        }
    }
}
