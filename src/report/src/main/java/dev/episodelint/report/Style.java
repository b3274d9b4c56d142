package dev.episodelint.report;

import dev.episodelint.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Options of text output.
 *
 * @param frames whether each finding is shown with its line
 * @param color whether ANSI colours are used
 * @param summary whether a last line shows the counts
 * @param suppressed whether suppressed findings are listed too
 * @param baselined whether findings of a baseline are listed too
 * @param gate the lowest severity that fails the run; null if none does
 */
public record Style(
        boolean frames,
        boolean color,
        boolean summary,
        boolean suppressed,
        boolean baselined,
        @Nullable Severity gate) {
    public static final Style PLAIN = new Style(false, false, true, false);

    /** The style of a run that fails on errors. */
    public Style(boolean frames, boolean color, boolean summary, boolean suppressed) {
        this(frames, color, summary, suppressed, Severity.ERROR);
    }

    /** Without findings of a baseline. */
    public Style(boolean frames, boolean color, boolean summary, boolean suppressed, @Nullable Severity gate) {
        this(frames, color, summary, suppressed, false, gate);
    }
}
