package dev.episodelint.analysis;

import dev.episodelint.text.Hashes;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes fingerprints of findings from their words and the text of their line, not from its number; equal ones get a
 * counter.
 */
public final class Fingerprints {
    private static final int LENGTH = 10;

    private final Map<String, Integer> seen = new HashMap<>();

    public String of(String path, String rule, @Nullable String section, String message, String line) {
        String key = List.of(path, rule, section == null ? "" : section, message, line.strip()).stream()
                .map(s -> s.replace("\n", " "))
                .collect(Collectors.joining("\n"));
        int occurrence = seen.merge(key, 1, Integer::sum);
        return HexFormat.of().formatHex(Hashes.sha256(key + "\n" + occurrence), 0, LENGTH);
    }
}
