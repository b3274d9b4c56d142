package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/** A bullet or ordered list. */
public record ItemList(Span span, boolean ordered, List<Item> items) implements Block {

    public ItemList {
        items = List.copyOf(items);
    }

    @Override
    public List<Item> children() {
        return items;
    }
}
