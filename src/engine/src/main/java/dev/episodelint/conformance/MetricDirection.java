package dev.episodelint.conformance;

import dev.episodelint.value.Bound;
import dev.episodelint.value.Quantity;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of two values of a metric is the better one, as far as its name, its unit and its bounds tell. */
final class MetricDirection {
    private static final Pattern LESS = Pattern.compile(
            "\\b(?:latenc|delay|lag|error|fail|fault|loss|lost|cost|price|spend|overhead|mttr|mttd|rto|rpo|downtime|drop"
                    + "|timeout|reject|churn|miss|stale|defect|incident|time to|response time|recovery time|duration|age\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:availab|uptime|throughput|hit|success|accura|coverage|mtbf|between failures|saving|efficien|durab"
                    + "|reduction|improvement|revenue|retention|compliance|capacity)",
            Pattern.CASE_INSENSITIVE);

    private MetricDirection() {}

    /** Whether the second value is worse than the first; empty where the clues are missing or contradict each other. */
    static Optional<Boolean> isWorse(String metric, Quantity standard, Quantity best) {
        boolean more = MORE.matcher(metric).find() || isFloor(standard) || isFloor(best);
        boolean less = LESS.matcher(metric).find() || isCeiling(standard) || isCeiling(best);
        if (!more && !less) {
            switch (standard.dimension()) {
                case DURATION -> less = true;
                case RATE, BANDWIDTH -> more = true;
                default -> {
                    // A number or a share may be good or bad.
                }
            }
        }
        if (more == less || standard.compare(best).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                more
                        ? best.high().compareTo(standard.magnitude()) < 0
                        : best.magnitude().compareTo(standard.high()) > 0);
    }

    private static boolean isFloor(Quantity q) {
        return q.bound() == Bound.ABOVE || q.bound() == Bound.AT_LEAST;
    }

    private static boolean isCeiling(Quantity q) {
        return q.bound() == Bound.BELOW || q.bound() == Bound.AT_MOST;
    }
}
