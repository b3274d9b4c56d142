package dev.episodelint.parse;

import dev.episodelint.text.Limits;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParserFactory;

/** The library's parsers as we use them: blocks first, inline content later and only where it is small enough. */
final class CommonMark {

    private CommonMark() {}

    /** The text as the library sees it, of the same length; with it, its text and the source can be compared. */
    static String visible(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Blocks whose inline content is {@link UnparsedInlines}. Throws when a table has more cells than the library reads. */
    static Node blocks(String text, int nesting) {
        return parser(List.of(TablesExtension.create()), nesting).parse(text);
    }

    static Node blocksWithoutTables(String text, int nesting) {
        return parser(List.of(), nesting).parse(text);
    }

    /** Runs one block parser over a one-line text: the only way the library lends its inline parser to others. */
    static void run(BlockParserFactory factory) {
        Parser.builder()
                .customBlockParserFactory(factory)
                .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxInlineNesting(Limits.INLINE_NESTING)
                .build()
                .parse("#");
    }

    private static Parser parser(List<Extension> extensions, int nesting) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                // The document, a list and an item on each level and one beyond, where our own limit is noticed, and a
                // paragraph: whatever this limit would silently hide lies deeper.
                .maxOpenBlockParsers(2 * (nesting + 1) + 2)
                .inlineParserFactory(context -> (lines, node) -> {
                    // Cells are read from the source, the library's are padded and cut.
                    if (!(node instanceof TableCell)) {
                        node.appendChild(new UnparsedInlines(lines));
                    }
                })
                .build();
    }
}
