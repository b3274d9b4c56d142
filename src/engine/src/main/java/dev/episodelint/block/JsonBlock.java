package dev.episodelint.block;

import java.util.List;

/** Reads JSON, and its dialects with comments ({@code jsonc}) and looser words ({@code json5}). */
public final class JsonBlock {
    private JsonBlock() {}

    /** How strictly it is read. */
    public enum Dialect {
        JSON,
        /** Comments and trailing commas are part of it. */
        JSONC,
        /** And single quotes, keys without quotes, more forms of numbers. */
        JSON5
    }

    /** Never throws, whatever the text. */
    public static BlockContent read(BlockText text, Dialect dialect, PlaceholderFinder placeholders) {
        PlaceholderMask mask = PlaceholderMask.of(text.text(), placeholders);
        try {
            return new JsonReader(text, mask, dialect).read();
        } catch (JsonFault fault) {
            return mask.isTemplate() ? BlockContent.NOTHING : new BlockContent(List.of(), fault.flaws());
        }
    }
}
