package dev.episodelint.block;

import dev.episodelint.block.BlockFlaw.Type;
import java.util.List;

/**
 * Reads YAML: any number of documents, any tags. If the text is invalid only because of placeholders, omissions or the
 * syntax of a template engine, there is no flaw.
 */
public final class YamlBlock {
    private YamlBlock() {}

    /** Makes the type of flaw for invalid YAML. */
    @FunctionalInterface
    interface Broken {
        Type of(String problem, String cure);
    }

    /** Reads any text; never throws. */
    public static BlockContent read(BlockText text, PlaceholderFinder placeholders) {
        return read(text, placeholders, Type.BrokenYaml::new);
    }

    /** The same, with the given type of flaw for invalid YAML. */
    static BlockContent read(BlockText text, PlaceholderFinder placeholders, Broken type) {
        String printable = printable(text.text());
        try {
            return new YamlReader(text, printable).read();
        } catch (YamlFault fault) {
            return masked(text, printable, placeholders, fault, type);
        }
    }

    private static BlockContent masked(
            BlockText text, String printable, PlaceholderFinder placeholders, YamlFault first, Broken type) {
        PlaceholderMask mask =
                first.isLimit() ? new PlaceholderMask(printable, false) : PlaceholderMask.of(printable, placeholders);
        if (mask.text().equals(printable)) {
            return mask.isTemplate() ? BlockContent.NOTHING : broken(text, first, type);
        }
        try {
            // An omission may separate two examples with a common key.
            return new BlockContent(new YamlReader(text, mask.text()).read().documents(), List.of());
        } catch (YamlFault fault) {
            return mask.isTemplate() ? BlockContent.NOTHING : broken(text, fault, type);
        }
    }

    private static BlockContent broken(BlockText text, YamlFault fault, Broken type) {
        return BlockContent.broken(
                new BlockFlaw(type.of(fault.problem(), fault.cure()), text.span(fault.start(), fault.end())));
    }

    /** Replaces characters that YAML forbids, since other rules report them. */
    private static String printable(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (!isPrintable(c)) {
                chars = chars == null ? text.toCharArray() : chars;
                chars[i] = '\uFFFD';
            }
        }
        return chars == null ? text : new String(chars);
    }

    private static boolean isPrintable(char c) {
        return (c >= ' ' && c <= '~')
                || c == '\t'
                || c == '\n'
                || (c >= '\u00A0' && c < '\uD800')
                || (c >= '\uE000' && c <= '\uFFFD' && c != '\uFEFF');
    }
}
