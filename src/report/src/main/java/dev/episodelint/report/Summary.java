package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Severity;

/** The last line of text output. */
final class Summary {
    private Summary() {}

    static String of(CheckResult report) {
        StringBuilder line = new StringBuilder(count(report.documents().size(), "document"))
                .append(", ")
                .append(count(report.count(Severity.ERROR), "error"))
                .append(", ")
                .append(count(report.count(Severity.WARNING), "warning"));
        if (report.count(Severity.INFO) > 0) {
            line.append(", ").append(count(report.count(Severity.INFO), "info"));
        }
        if (report.countSuppressed() > 0) {
            line.append(", ").append(report.countSuppressed()).append(" suppressed");
        }
        if (report.countBaselined() > 0) {
            line.append(", ").append(report.countBaselined()).append(" baselined");
        }
        if (report.completeness().isKnown()) {
            line.append(", completeness ")
                    .append(report.completeness().percent())
                    .append(" %");
        }
        if (report.incomplete()) {
            line.append(", ").append(count(report.failures().size(), "failure"));
        }
        return line.toString();
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
