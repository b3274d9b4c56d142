package dev.episodelint.block;

import dev.episodelint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of YAML or JSON with its position in the Markdown. An alias is the same node object as its anchor. */
public sealed interface BlockNode {

    /** The range without trailing white space and line breaks. */
    Span span();

    /**
     * A scalar, as its author wrote it.
     *
     * @param value the text without quotes, with escapes decoded
     * @param quoted whether it is certainly text: in quotes, or a block scalar
     */
    record Scalar(String value, boolean quoted, Span span) implements BlockNode {}

    /** A list of values. */
    record Sequence(List<BlockNode> items, Span span) implements BlockNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A map: keys with their values, in order, including repeated ones. */
    record Mapping(List<Entry> entries, Span span) implements BlockNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key, for a repeated key the last one; null if there is none. */
        public @Nullable Entry entry(String key) {
            Entry found = null;
            for (Entry entry : entries) {
                found = entry.name().equals(key) ? entry : found;
            }
            return found;
        }
    }

    /** A key and its value. */
    record Entry(BlockNode key, BlockNode value) {

        /** The key as text; empty if the key is not a scalar. */
        public String name() {
            return key instanceof Scalar scalar ? scalar.value() : "";
        }
    }
}
