package dev.episodelint.document;
/** A block of a section other than its heading. */
public sealed interface Block extends Subject permits Paragraph, Table, ItemList, CodeBlock, Quote, Html, Divider {}
