package dev.episodelint.block;

import java.util.List;

/** Reads JSON and its dialects {@code jsonc}, with comments, and {@code json5}, with a looser syntax. */
public final class JsonBlock {
    private JsonBlock() {}

    /** The dialects. */
    public enum Dialect {
        JSON,
        /** Allows comments and trailing commas. */
        JSONC,
        /** Also allows single quotes, keys without quotes, and more forms of numbers. */
        JSON5
    }

    /** Reads any text; never throws. */
    public static BlockContent read(BlockText text, Dialect dialect, PlaceholderFinder placeholders) {
        PlaceholderMask mask = PlaceholderMask.of(text.text(), placeholders);
        try {
            return new JsonReader(text, mask, dialect).read();
        } catch (JsonFault fault) {
            return mask.isTemplate() ? BlockContent.NOTHING : new BlockContent(List.of(), fault.flaws());
        }
    }
}
