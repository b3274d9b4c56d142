package dev.episodelint.series;
/** What is known of the files that links lead to; who reads files gathers it before, and only inside the root. */
@FunctionalInterface
public interface LinkTargets {
    /** Where nothing is known, nothing is judged. */
    LinkTargets UNKNOWN = path -> Found.UNKNOWN;

    Found at(String path);

    /**
     * What is at a path.
     *
     * @param actual the path as it is spelled on disk, where that is another one; else empty
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
        /** Outside the root; not looked at. */
        OUTSIDE,
        UNKNOWN
    }
}
