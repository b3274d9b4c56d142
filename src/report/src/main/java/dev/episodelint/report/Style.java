package dev.episodelint.report;

/**
 * How text is dressed.
 *
 * @param frames whether each finding shows the line it is about
 * @param color whether ANSI colours are used
 * @param summary whether the last line counts
 * @param suppressed whether suppressed findings are listed too
 */
public record Style(boolean frames, boolean color, boolean summary, boolean suppressed) {
    public static final Style PLAIN = new Style(false, false, true, false);
}
