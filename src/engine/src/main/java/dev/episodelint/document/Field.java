package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled value: {@code **Impact**: ...} in a list item or at the start of a paragraph line, or {@code Impact: ...}
 * in a list item.
 *
 * @param span the label and the value on the label's line
 * @param label without emphasis and colon
 * @param value the source text after the colon on the same line, trimmed
 * @param more further lines of the same paragraph
 * @param nested blocks that belong to the label: below it in its list item, or right after an empty value
 * @param strong whether the label is emphasised
 * @param item the list item it stands in; null in a paragraph
 */
public record Field(
        Span span,
        String label,
        Span labelSpan,
        String value,
        Span valueSpan,
        List<Inline> more,
        List<Block> nested,
        boolean strong,
        @Nullable Item item)
        implements Subject {

    public Field {
        more = List.copyOf(more);
        nested = List.copyOf(nested);
    }

    public boolean isEmpty() {
        return value.isEmpty() && more.stream().allMatch(Inline::isBlank) && nested.isEmpty();
    }
}
