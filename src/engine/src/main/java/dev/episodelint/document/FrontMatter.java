package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/**
 * The block between {@code ---} lines at the very start of a document, read tolerantly: its top-level keys with the raw
 * text that follows each.
 *
 * @param closed whether its second {@code ---} (or {@code ...}) was found
 */
public record FrontMatter(Span span, List<Entry> entries, boolean closed) implements Subject {

    public FrontMatter {
        entries = List.copyOf(entries);
    }

    /**
     * A top-level key.
     *
     * @param span from the key to the end of its value, nested lines included
     * @param value the rest of the key's own line, quotes removed, trimmed
     * @param valueSpan where that rest stands, quotes included
     * @param nested lines below the key that belong to it
     */
    public record Entry(Span span, String key, Span keySpan, String value, Span valueSpan, List<CodeBlock.Line> nested)
            implements Subject {

        public Entry {
            nested = List.copyOf(nested);
        }
    }
}
