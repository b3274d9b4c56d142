package dev.episodelint.block;

import dev.episodelint.block.BlockNode.Entry;
import dev.episodelint.block.BlockNode.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts errors of the validator library into violations: one per root cause, with its range and the linter's own
 * message.
 */
final class Violations {
    private static final List<String> FIRST = List.of("type", "enum", "const");

    private final SchemaInstance instance;
    private final KeywordMessages words;

    Violations(SchemaInstance instance, BlockNode schema) {
        this.instance = instance;
        this.words = new KeywordMessages(schema);
    }

    List<Violation> of(List<SchemaError> errors) {
        Map<List<Object>, List<SchemaError>> values = new LinkedHashMap<>();
        Map<List<Object>, List<SchemaError>> missing = new LinkedHashMap<>();
        Map<List<Object>, List<SchemaError>> choices = new LinkedHashMap<>();
        List<Violation> all = new ArrayList<>();
        for (SchemaError error : errors) {
            if (error.choice() >= 0) {
                List<Object> way = error.evaluation().subList(0, error.choice() + 1);
                choices.computeIfAbsent(way, k -> new ArrayList<>()).add(error);
            } else if (error.keyword().equals("required")) {
                missing.computeIfAbsent(error.instance(), k -> new ArrayList<>())
                        .add(error);
            } else if (error.isAboutKeys() && error.property() != null) {
                all.add(unexpectedKey(error, error.property()));
            } else {
                values.computeIfAbsent(error.instance(), k -> new ArrayList<>()).add(error);
            }
        }
        choices.values().forEach(group -> choice(group, values));
        values.forEach((path, group) -> value(path, group, all));
        missing.forEach((path, group) -> {
            if (!instance.isUnfilled(path)) {
                all.add(missing(path, group));
            }
        });
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(Violation::span).thenComparing(Violation::problem))
                .toList();
    }

    /** A failed choice between schemas has errors of every branch; they become one violation. */
    private void choice(List<SchemaError> group, Map<List<Object>, List<SchemaError>> values) {
        SchemaError first = group.get(0);
        List<Object> common = first.instance();
        for (SchemaError error : group) {
            int same = 0;
            while (same < Math.min(common.size(), error.instance().size())
                    && common.get(same).equals(error.instance().get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        int depth = first.schema().size() - (first.evaluation().size() - first.choice() - 1);
        List<Object> schema = first.schema().subList(0, Math.max(0, depth));
        BlockNode node = instance.at(common);
        if (node == null || !instance.hasUnfilled(node)) {
            values.computeIfAbsent(common, k -> new ArrayList<>())
                    .add(new SchemaError("anyOf", common, first.evaluation(), schema, null));
        }
    }

    private void value(List<Object> path, List<SchemaError> group, List<Violation> all) {
        BlockNode node = instance.at(path);
        if (node == null || instance.isUnfilled(path)) {
            return;
        }
        SchemaError error = group.stream()
                .min(Comparator.comparingInt(e -> FIRST.contains(e.keyword()) ? FIRST.indexOf(e.keyword()) : 9))
                .orElseThrow();
        boolean scalar = node instanceof BlockNode.Scalar && !node.span().isEmpty();
        all.add(new Violation(
                scalar ? node.span() : instance.key(path),
                KeywordMessages.path(path),
                words.problem(error, node),
                words.expected(error)));
    }

    private Violation missing(List<Object> path, List<SchemaError> group) {
        List<String> names =
                group.stream().map(e -> String.valueOf(e.property())).distinct().toList();
        String keys = names.size() == 1 ? "key" : "keys";
        return new Violation(
                instance.key(path),
                KeywordMessages.path(path),
                "Missing " + keys + " `" + String.join("`, `", names) + "` in " + KeywordMessages.label(path),
                words.expectedOf(group.get(0), names.get(0)));
    }

    private Violation unexpectedKey(SchemaError error, String name) {
        BlockNode node = instance.at(error.instance());
        Entry entry = node instanceof Mapping map ? SchemaInstance.entries(map).get(name) : null;
        return new Violation(
                entry == null ? instance.key(error.instance()) : entry.key().span(),
                KeywordMessages.path(error.instance()),
                error.keyword().equals("dependentRequired")
                        ? "Missing key `" + name + "` in " + KeywordMessages.label(error.instance())
                        : "Unexpected key `" + name + "` in " + KeywordMessages.label(error.instance()),
                words.expectedKeys(error));
    }
}
