package dev.episodelint.block;

import java.util.List;

/**
 * The content of a block.
 *
 * @param documents the values: one for JSON, any number for YAML; empty if the block is invalid or cannot be judged
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

    /** Whether it is not valid in its language; a repeated key is accepted. */
    public boolean isBroken() {
        return flaws.stream().anyMatch(f -> !(f.type() instanceof BlockFlaw.Type.DuplicateKey));
    }
}
