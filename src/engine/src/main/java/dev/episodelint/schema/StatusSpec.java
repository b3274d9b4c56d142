package dev.episodelint.schema;

import dev.episodelint.diagnostic.Status;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Where a document states its status, and what each option means.
 *
 * @param label of the header field
 * @param meanings the template's options, by key, to what they mean
 */
public record StatusSpec(Title label, Map<String, Status> meanings) {

    public StatusSpec {
        meanings = Map.copyOf(meanings);
    }

    /** What an option means, with whatever is added behind it: {@code Accepted (2026-01-02)}. */
    public Optional<Status> meaning(String value) {
        String key = Title.key(value);
        return meanings.keySet().stream()
                .filter(o -> key.equals(o) || (key.startsWith(o + " ") && !namesAnother(key.substring(o.length()))))
                .max(Comparator.comparingInt(String::length))
                .map(meanings::get);
    }

    private boolean namesAnother(String rest) {
        return meanings.keySet().stream().anyMatch(o -> (rest + " ").contains(" " + o + " "));
    }
}
