package dev.episodelint.block;

import java.util.List;

/** A text is no JSON from here on. */
final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<BlockFlaw> flaws;

    JsonFault(List<BlockFlaw> flaws) {
        super("not JSON", null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    /** The fault itself, and what was found before it. */
    List<BlockFlaw> flaws() {
        return flaws;
    }
}
