package dev.episodelint.schema;

import dev.episodelint.diagnostic.Status;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Where a document says how far it is.
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
        return meanings.entrySet().stream()
                .filter(m -> key.equals(m.getKey()) || key.startsWith(m.getKey() + " "))
                .max(Comparator.comparingInt(m -> m.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
