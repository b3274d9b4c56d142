package dev.episodelint.parse;
/** How much is read; what lies beyond is reported as a {@link dev.episodelint.document.LimitHit}. */
final class Limits {
    private static final int NESTING = 100;
    private static final int NESTING_AT_LEAST = 10;

    /** Lines times levels. */
    private static final int NESTED_LINES = 2_000_000;

    /** UTF-16 units of one paragraph, heading or cell: two quadratic cases remain in the library's inline parser. */
    static final int INLINE_LENGTH = 32 * 1024;

    static final int INLINE_SPECIALS = 4_000;

    static final int FRONT_MATTER_LENGTH = 64 * 1024;

    private Limits() {}

    /**
     * How many quotes and list items may stand inside each other. The library keeps a place for every line in every
     * block that is open there, gigabytes for many lines that lazily continue a deep quote: long texts get fewer levels.
     */
    static int nesting(int lineCount) {
        return Math.max(NESTING_AT_LEAST, Math.min(NESTING, NESTED_LINES / lineCount));
    }
}
