package dev.episodelint.schema;

import dev.episodelint.block.BlockNode;
import dev.episodelint.block.Blocks;
import dev.episodelint.block.PlaceholderFinder;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.text.SourceText;
import dev.episodelint.value.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The single values of a template's YAML or JSON block.
 *
 * @param paths of all of them, such as {@code hidden_costs[].Training}; of list items one path
 * @param types by path, of those that show one
 */
public record Scalars(Set<String> paths, Map<String, ValueType> types) {
    private static final int MAX_DEPTH = 8;
    static final Scalars NONE = new Scalars(Set.of(), Map.of());

    public static Scalars of(SourceText source, CodeBlock code) {
        Set<String> paths = new LinkedHashSet<>();
        Map<String, ValueType> types = new LinkedHashMap<>();
        each(source, code, PlaceholderFinder.NONE, (path, scalar) -> {
            paths.add(path);
            if (!scalar.quoted() && Wording.of(scalar.value()).hasPlaceholders()) {
                ValueType.infer(scalar.value()).ifPresent(t -> types.putIfAbsent(path, t));
            }
        });
        return new Scalars(paths, types);
    }

    /** Hands out every single value of a block that can be read, with its path. */
    public static void each(
            SourceText source,
            CodeBlock code,
            PlaceholderFinder placeholders,
            BiConsumer<String, BlockNode.Scalar> values) {
        Blocks.read(source, code, placeholders).documents().forEach(d -> walk(d, "", 0, values));
    }

    /** No deeper than readers nest, which also ends an alias inside its own anchor. */
    private static void walk(BlockNode node, String path, int depth, BiConsumer<String, BlockNode.Scalar> values) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node instanceof BlockNode.Mapping mapping) {
            for (BlockNode.Entry entry : mapping.entries()) {
                walk(entry.value(), path.isEmpty() ? entry.name() : path + "." + entry.name(), depth + 1, values);
            }
        } else if (node instanceof BlockNode.Sequence sequence) {
            sequence.items().forEach(i -> walk(i, path + "[]", depth + 1, values));
        } else if (node instanceof BlockNode.Scalar scalar) {
            values.accept(path, scalar);
        }
    }
}
