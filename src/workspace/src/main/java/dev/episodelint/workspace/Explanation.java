package dev.episodelint.workspace;

import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which configuration, template and rules apply to a file, and why.
 *
 * @param root the folder that bounds what is read
 * @param configurations files, nearest first
 * @param keys what they set, but for rules
 * @param listed whether the file is linted when only its folder is named
 * @param overlay null without one
 * @param series the name of the series it is of
 * @param episode the number the document gives itself; null for none, as with title and status
 * @param failure why the document could not be read; null when it could
 */
public record Explanation(
        String path,
        String root,
        List<String> configurations,
        List<Key> keys,
        boolean listed,
        String template,
        @Nullable String overlay,
        String series,
        @Nullable String episode,
        @Nullable String title,
        @Nullable Status status,
        @Nullable String failure,
        List<RuleState> rules) {

    public Explanation {
        configurations = List.copyOf(configurations);
        keys = List.copyOf(keys);
        rules = List.copyOf(rules);
    }

    /** What applies to the file, in rows: what, and which. */
    public List<List<String>> facts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", path + (failure == null ? "" : " (" + failure + ")")));
        rows.add(List.of("root", root));
        rows.add(List.of("configuration", configurations.isEmpty() ? "none" : String.join(", ", configurations)));
        keys.forEach(k -> rows.add(List.of("  " + k.name(), k.value() + " (" + k.origin() + ")")));
        rows.add(List.of("in a folder's check", listed ? "yes" : "no, only when named"));
        rows.add(List.of("template", template));
        rows.add(List.of("overlay", orNone(overlay)));
        rows.add(List.of("series", series));
        rows.add(List.of("episode", orNone(episode)));
        rows.add(List.of("title", orNone(title)));
        rows.add(List.of("status", status == null ? "none" : status.id()));
        return rows;
    }

    /** What is in force, in rows: how loud, which rule, and why. */
    public List<List<String>> inForce() {
        return rules.stream()
                .map(r -> List.of(
                        r.severity().map(Severity::id).orElse("off"), r.rule().id(), r.reason()))
                .toList();
    }

    private static String orNone(@Nullable String text) {
        return Objects.requireNonNullElse(text, "none");
    }

    /** A key of the configuration, its value as text, and where it is set. */
    public record Key(String name, String value, String origin) {}

    /**
     * What is in force for a rule.
     *
     * @param severity empty when it is off
     * @param reason what decided it
     */
    public record RuleState(Rule rule, Optional<Severity> severity, String reason) {}
}
