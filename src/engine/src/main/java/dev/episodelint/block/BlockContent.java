package dev.episodelint.block;

import java.util.List;

/**
 * A block that was read.
 *
 * @param documents its values: of JSON one, of YAML any number; empty when it is broken or cannot be judged
 * @param flaws in the order of the text
 */
public record BlockContent(List<BlockNode> documents, List<BlockFlaw> flaws) {
    static final BlockContent NOTHING = new BlockContent(List.of(), List.of());

    public BlockContent {
        documents = List.copyOf(documents);
        flaws = List.copyOf(flaws);
    }

    static BlockContent broken(BlockFlaw flaw) {
        return new BlockContent(List.of(), List.of(flaw));
    }

    /** Whether it is not of its language; a repeated key is no such fault. */
    public boolean isBroken() {
        return flaws.stream().anyMatch(f -> f.type() != BlockFlaw.Type.DUPLICATE_KEY);
    }
}
