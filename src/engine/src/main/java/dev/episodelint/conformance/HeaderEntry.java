package dev.episodelint.conformance;

import dev.episodelint.document.Field;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Item;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header field, wherever it stands.
 *
 * @param ticked the options that its boxes choose
 */
record HeaderEntry(String label, String value, Span span, Span valueSpan, boolean empty, List<String> ticked) {

    /** Those of the front matter first. */
    static List<HeaderEntry> all(@Nullable FrontMatter frontMatter, List<Field> fields) {
        List<HeaderEntry> entries = new ArrayList<>();
        if (frontMatter != null) {
            frontMatter
                    .entries()
                    .forEach(e -> entries.add(new HeaderEntry(
                            e.key(),
                            e.value(),
                            e.keySpan(),
                            e.valueSpan(),
                            e.value().isEmpty() && e.nested().isEmpty(),
                            List.of())));
        }
        fields.forEach(f -> entries.add(of(f)));
        return entries;
    }

    private static HeaderEntry of(Field field) {
        SectionContent below = new SectionContent("", field.span(), field.nested(), List.of());
        List<String> ticked = below.items().stream()
                .filter(i -> i.task().filter(Item.TaskMark::ticked).isPresent())
                .map(i -> i.lines().isEmpty() ? "" : i.lines().get(0).plain())
                .toList();
        return new HeaderEntry(
                field.label(),
                field.value(),
                field.span(),
                field.valueSpan(),
                field.isEmpty(),
                ticked.isEmpty() ? TemplateConventions.ticked(field.value()) : ticked);
    }
}
