package dev.episodelint.report;

import dev.episodelint.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How a report is dressed.
 *
 * @param frames whether each finding shows the line it is about
 * @param color whether ANSI colours are used
 * @param summary whether the last line counts
 * @param suppressed whether suppressed findings are listed too
 * @param baselined whether findings that a baseline knows are listed too
 * @param gate from which severity on a finding fails the run; null where none does
 */
public record Style(
        boolean frames,
        boolean color,
        boolean summary,
        boolean suppressed,
        boolean baselined,
        @Nullable Severity gate) {
    public static final Style PLAIN = new Style(false, false, true, false);

    /** Of a run that errors fail. */
    public Style(boolean frames, boolean color, boolean summary, boolean suppressed) {
        this(frames, color, summary, suppressed, Severity.ERROR);
    }

    /** Without what a baseline knows. */
    public Style(boolean frames, boolean color, boolean summary, boolean suppressed, @Nullable Severity gate) {
        this(frames, color, summary, suppressed, false, gate);
    }
}
