package dev.episodelint.parse;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;

/** Stands where the library would put a block's inline nodes, so that we can decide whether they are read at all. */
final class UnparsedInlines extends CustomNode {
    private final SourceLines lines;

    UnparsedInlines(SourceLines lines) {
        this.lines = lines;
    }

    SourceLines lines() {
        return lines;
    }
}
