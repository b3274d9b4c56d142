package dev.episodelint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.review.JsonSnapshot;
import dev.episodelint.review.Snapshot;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("history.jsonl");
    }

    @Test
    void everyUndamagedLineIsKeptWhateverBecomesOfTheOthers() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            List<byte[]> lines = new ArrayList<>();
            List<Snapshot> sound = new ArrayList<>();
            List<Integer> damaged = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            for (int n = 1; n <= count; n++) {
                Snapshot snapshot = snapshot(n);
                byte[] line = JsonSnapshot.write(snapshot).getBytes(StandardCharsets.UTF_8);
                if (random.nextInt(3) == 0) {
                    lines.add(damage(line, random));
                    damaged.add(n);
                } else {
                    lines.add(line);
                    sound.add(snapshot);
                }
            }
            boolean ended = random.nextBoolean();
            byte[] before = joined(lines, ended, random.nextBoolean());
            Files.write(file, before);
            Snapshot next = snapshot(99);
            try (HistoryFile held = HistoryFile.hold(file, "h")) {
                assertThat(held.history().snapshots()).as("seed %d", seed).isEqualTo(sound);
                assertThat(held.damaged())
                        .as("seed %d", seed)
                        .extracting(Failure::path)
                        .containsExactlyElementsOf(
                                damaged.stream().map(n -> "h:" + n).toList());
                held.append(next);
            }
            String repaired = ended ? "" : "\n";
            assertThat(Files.readAllBytes(file))
                    .as("seed %d", seed)
                    .isEqualTo(join(
                            before, (repaired + JsonSnapshot.write(next) + "\n").getBytes(StandardCharsets.UTF_8)));
            sound.add(next);
            try (HistoryFile again = HistoryFile.read(file, "h")) {
                assertThat(again.history().snapshots()).as("seed %d", seed).isEqualTo(sound);
            }
            Files.delete(file);
        }
    }

    @Test
    void runsAtTheSameTimeDoNotMix() throws IOException, InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int n = i;
                runs.add(pool.submit(() -> {
                    try (HistoryFile held = HistoryFile.hold(file, "h")) {
                        assertThat(held.damaged()).isEmpty();
                        held.append(snapshot(n));
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdown();
        }
        try (HistoryFile read = HistoryFile.read(file, "h")) {
            assertThat(read.damaged()).isEmpty();
            assertThat(read.history().snapshots().stream()
                            .map(Snapshot::checked)
                            .collect(Collectors.toSet()))
                    .hasSize(40);
        }
    }

    @Test
    void aLinkAFolderAndAFileWithoutAFolderAreNoHistory() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("precious"));
        for (String name : List.of("link", ".", "no/such/file")) {
            assertThatThrownBy(() -> HistoryFile.check(folder.resolve(name).normalize(), name))
                    .isInstanceOf(ProblemException.class);
        }
        HistoryFile.check(file, "h");
        assertThat(file).doesNotExist();
    }

    private static Snapshot snapshot(int n) {
        return new Snapshot(
                LocalDate.of(2026, 11, 22),
                null,
                0.25,
                n,
                1,
                2,
                3,
                List.of(new Snapshot.Document(
                        "é" + n + ".md",
                        new Completeness(1, 4, 1, 4),
                        1,
                        2,
                        3,
                        Map.of("f" + n, LocalDate.of(2026, 11, 1)))),
                List.of("b.md"));
    }

    /** What merges, editors, full disks and bad disks do. */
    private static byte[] damage(byte[] line, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "<<<<<<< HEAD".getBytes(StandardCharsets.UTF_8);
            case 1 ->
                new String(line, 0, random.nextInt(line.length - 2) + 1, StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8);
            case 2 -> join(line, line);
            case 3 -> join(new byte[] {(byte) 0xFF, 0}, line);
            default -> new byte[] {'{', '}'};
        };
    }

    private static byte[] joined(List<byte[]> lines, boolean ended, boolean carriageReturns) {
        byte[] end = (carriageReturns ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = {};
        for (int i = 0; i < lines.size(); i++) {
            all = join(all, lines.get(i));
            all = i + 1 < lines.size() || ended ? join(all, end) : all;
        }
        return all;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
