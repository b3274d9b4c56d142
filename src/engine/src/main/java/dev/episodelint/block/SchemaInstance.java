package dev.episodelint.block;

import dev.episodelint.block.BlockNode.Entry;
import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.block.BlockNode.Scalar;
import dev.episodelint.block.BlockNode.Sequence;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a block by path, for the validation against a schema.
 *
 * @param whole the range of findings about keys that are missing in the block as a whole
 */
record SchemaInstance(BlockNode root, SourceText source, Span whole, Predicate<String> unfilled) {

    /** The entries of a map by name, including merged ones; for a repeated key the last one. */
    static Map<String, Entry> entries(Mapping map) {
        Map<String, Entry> byName = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            if (entry.key() instanceof Scalar && !entry.name().equals("<<")) {
                byName.put(entry.name(), entry);
            }
        }
        for (Entry entry : map.entries()) {
            if (entry.name().equals("<<")) {
                List<BlockNode> merged = entry.value() instanceof Sequence s ? s.items() : List.of(entry.value());
                merged.forEach(m -> {
                    if (m instanceof Mapping other) {
                        entries(other).forEach(byName::putIfAbsent);
                    }
                });
            }
        }
        return byName;
    }

    /** The value at a path of names and indices; null if there is none. */
    static @Nullable BlockNode at(BlockNode root, List<Object> path) {
        BlockNode node = root;
        for (Object step : path) {
            BlockNode next = null;
            if (node instanceof Mapping map) {
                Entry entry = entries(map).get(String.valueOf(step));
                next = entry == null ? null : entry.value();
            } else if (node instanceof Sequence sequence
                    && step instanceof Integer index
                    && index < sequence.items().size()) {
                next = sequence.items().get(index);
            }
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    @Nullable
    BlockNode at(List<Object> path) {
        return at(root, path);
    }

    /**
     * The range of the key of the value at a path; without a key the start of the value; at the root the whole block.
     */
    Span key(List<Object> path) {
        if (path.isEmpty()) {
            return whole;
        }
        List<Object> owner = path.subList(0, path.size() - 1);
        BlockNode around = at(owner);
        if (around instanceof Mapping map) {
            Entry entry = entries(map).get(String.valueOf(path.get(path.size() - 1)));
            return entry == null ? key(owner) : entry.key().span();
        }
        BlockNode node = at(path);
        return node instanceof Mapping map && !map.entries().isEmpty()
                ? map.entries().get(0).key().span()
                : node == null ? key(owner) : node.span();
    }

    /** Whether the value at a path, or one that contains it, is a placeholder. */
    boolean isUnfilled(List<Object> path) {
        for (int length = 0; length <= path.size(); length++) {
            BlockNode node = at(path.subList(0, length));
            if (node != null && isUnfilled(node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value contains a placeholder. */
    boolean hasUnfilled(BlockNode node) {
        if (isUnfilled(node)) {
            return true;
        }
        return node instanceof Mapping map
                ? map.entries().stream().anyMatch(e -> hasUnfilled(e.value()))
                : node instanceof Sequence sequence && sequence.items().stream().anyMatch(this::hasUnfilled);
    }

    /** {@code [Name]} is a list in YAML, and {@code {{ name }}} a map; two words in brackets are a list. */
    private boolean isUnfilled(BlockNode node) {
        if (node instanceof Scalar scalar) {
            return unfilled.test(scalar.value());
        }
        boolean list = node instanceof Sequence sequence && sequence.items().size() != 1;
        if (list || node.span().length() > 400) {
            return false;
        }
        String written = source.slice(node.span());
        return (written.startsWith("[") || written.startsWith("{{"))
                && written.indexOf('\n') < 0
                && unfilled.test(written);
    }
}
