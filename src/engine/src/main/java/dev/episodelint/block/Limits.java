package dev.episodelint.block;
/** Limits for reading a block; exceeding one is a flaw of the block. */
final class Limits {
    static final int DEPTH = 32;
    static final int ALIASES = 10;
    static final int NODES = 100_000;

    private Limits() {}
}
