package dev.episodelint.block;

import dev.episodelint.block.BlockFlaw.Type;
import dev.episodelint.block.JsonBlock.Dialect;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Subject;
import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads code blocks in the language of their fence. */
public final class Blocks {
    private Blocks() {}

    /**
     * The flaws of a document's front matter and code blocks.
     *
     * @param subjects all subjects of the document, including its blocks
     */
    public static List<BlockFlaw> flaws(
            Document document, List<? extends Subject> subjects, PlaceholderFinder placeholders) {
        List<BlockFlaw> flaws = new ArrayList<>();
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter != null) {
            flaws.addAll(read(document.source(), frontMatter, placeholders).flaws());
        }
        for (Subject subject : subjects) {
            if (subject instanceof CodeBlock code) {
                flaws.addAll(read(document.source(), code, placeholders).flaws());
            }
        }
        return flaws;
    }

    /** The values of front matter; none if it is not closed. */
    public static BlockContent read(SourceText source, FrontMatter frontMatter, PlaceholderFinder placeholders) {
        return frontMatter.closed()
                ? YamlBlock.read(BlockText.of(source, frontMatter), placeholders, Type.BrokenFrontMatter::new)
                : BlockContent.NOTHING;
    }

    /** The values of a code block; none if it is in another language, or not closed in the right place. */
    public static BlockContent read(SourceText source, CodeBlock code, PlaceholderFinder placeholders) {
        if (code.fence() == null || !code.fence().closed()) {
            return BlockContent.NOTHING;
        }
        return switch (code.language()) {
            case "yaml", "yml" -> YamlBlock.read(BlockText.of(source, code), placeholders);
            case "json" -> JsonBlock.read(BlockText.of(source, code), Dialect.JSON, placeholders);
            case "jsonc" -> JsonBlock.read(BlockText.of(source, code), Dialect.JSONC, placeholders);
            case "json5" -> JsonBlock.read(BlockText.of(source, code), Dialect.JSON5, placeholders);
            default -> BlockContent.NOTHING;
        };
    }
}
