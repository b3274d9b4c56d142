package dev.episodelint.block;

import dev.episodelint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of YAML or JSON with its true place in the Markdown. An alias is the very node its anchor names. */
public sealed interface BlockNode {

    /** Without white space or a line break at its end. */
    Span span();

    /**
     * A single value, kept as its author wrote it.
     *
     * @param value without quotes, escapes undone
     * @param quoted whether it is text whatever it looks like: in quotes, or a block of text
     */
    record Scalar(String value, boolean quoted, Span span) implements BlockNode {}

    /** Values in order. */
    record Sequence(List<BlockNode> items, Span span) implements BlockNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in order, repeated ones included. */
    record Mapping(List<Entry> entries, Span span) implements BlockNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key; of a repeated one the last; null when there is none. */
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

        /** The key as text; of a key that is no scalar, nothing. */
        public String name() {
            return key instanceof Scalar scalar ? scalar.value() : "";
        }
    }
}
