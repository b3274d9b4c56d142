package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Severity;

/** The last line of text output. */
final class Summary {
    private Summary() {}

    static String of(CheckResult result) {
        StringBuilder line = new StringBuilder(count(result.documents().size(), "document"))
                .append(", ")
                .append(count(result.count(Severity.ERROR), "error"))
                .append(", ")
                .append(count(result.count(Severity.WARNING), "warning"));
        if (result.count(Severity.INFO) > 0) {
            line.append(", ").append(count(result.count(Severity.INFO), "info"));
        }
        if (result.countSuppressed() > 0) {
            line.append(", ").append(result.countSuppressed()).append(" suppressed");
        }
        if (result.countBaselined() > 0) {
            line.append(", ").append(result.countBaselined()).append(" baselined");
        }
        if (result.completeness().isKnown()) {
            line.append(", completeness ")
                    .append(result.completeness().percent())
                    .append(" %");
        }
        if (result.incomplete()) {
            line.append(", ").append(count(result.failures().size(), "failure"));
        }
        return line.toString();
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
