package dev.episodelint.schema;

import dev.episodelint.diagnostic.Status;
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

    public Optional<Status> meaning(String option) {
        return Optional.ofNullable(meanings.get(Title.key(option)));
    }
}
