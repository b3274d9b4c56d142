package dev.episodelint.kinds;

import dev.episodelint.block.BlockFlaw;

/** Blocks and front matter that are not of their language, or not soundly so. */
final class BlockFlawKind implements FlawedKind<BlockFlaw> {

    @Override
    public String name() {
        return "block-flaw";
    }

    @Override
    public Class<BlockFlaw> subject() {
        return BlockFlaw.class;
    }

    @Override
    public Class<BlockFlaw.Type> types() {
        return BlockFlaw.Type.class;
    }
}
