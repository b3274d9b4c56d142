package dev.episodelint.block;

import java.util.List;

/** The text is not valid JSON from this position on. */
final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<BlockFlaw> flaws;

    JsonFault(List<BlockFlaw> flaws) {
        super("not JSON", null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    /** The fault, and the flaws before it. */
    List<BlockFlaw> flaws() {
        return flaws;
    }
}
