package dev.episodelint.series;
/** The state of files that links lead to. Code with file access collects it beforehand, and only inside the root. */
@FunctionalInterface
public interface LinkTargets {
    /** Without knowledge about files; no link is judged. */
    LinkTargets UNKNOWN = path -> Found.UNKNOWN;

    Found at(String path);

    /**
     * The state of a path.
     *
     * @param actual the spelling of the path on disk if it differs; otherwise empty
     */
    record Found(State state, String actual) {
        public static final Found UNKNOWN = new Found(State.UNKNOWN, "");
        public static final Found THERE = new Found(State.THERE, "");
        public static final Found MISSING = new Found(State.MISSING, "");
        public static final Found OUTSIDE = new Found(State.OUTSIDE, "");

        public static Found spelled(String actual) {
            return new Found(State.OTHER_CASE, actual);
        }
    }

    /** Whether a link to it works. */
    enum State {
        THERE,
        MISSING,
        OTHER_CASE,
        /** Outside the root, so not checked. */
        OUTSIDE,
        UNKNOWN
    }
}
