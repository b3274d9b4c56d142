package dev.episodelint.document;

import java.util.List;

/** A block of a section other than its heading; unless it says otherwise, no node stands inside it. */
public sealed interface Block extends Node permits Paragraph, Table, ItemList, CodeBlock, Quote, Html, Divider {

    @Override
    default List<? extends Node> children() {
        return List.of();
    }
}
