package dev.episodelint.report;

import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

/** Reports to show. */
final class SampleReports {
    static final CheckResult EMPTY = new CheckResult(List.of(), List.of(), List.of());

    private SampleReports() {}

    private static List<Point> points() {
        return List.of(
                new Point("", "title", 3, 2520, State.MET, List.of()),
                new Point("Summary", "text", 9, 2520, State.MISSING, List.of("f2")),
                new Point("Cost / Plan", "field `Effort`", 20, 5040, State.UNFILLED, List.of("f0", "f3")),
                new Point("Cost / Plan", "field `Yield`", 21, 5040, State.INCONCLUSIVE, List.of()),
                new Point("Cost", "text", 18, 2520, State.WAIVED, List.of("f4")));
    }

    /**
     * A result with all features: severities, consequences, related places, failures, a finding about a whole document.
     */
    static CheckResult rich() {
        Diagnostic unclosed = finding(
                "code/unclosed-fence",
                Nature.DEFECT,
                Severity.ERROR,
                "Unclosed fence",
                "episodes/13.md",
                new Range(40, 1, 40, 8),
                "```java",
                "Close it with ```",
                "f1",
                null);
        return new CheckResult(
                List.of(new Failure("episodes/15.md", "is over the limit of 1 MB")),
                List.of(
                        new CheckResult.Entry(
                                "episodes/13.md",
                                "13",
                                "Gold Tier",
                                "Pattern Mastery",
                                Status.IN_PROGRESS,
                                List.of(),
                                1,
                                1,
                                1,
                                points(),
                                List.of(),
                                90),
                        new CheckResult.Entry(
                                "episodes/14.md",
                                "1.2",
                                null,
                                null,
                                Status.UNDECIDED,
                                List.of(),
                                1,
                                0,
                                0,
                                List.of(),
                                List.of(),
                                null),
                        new CheckResult.Entry(
                                "episodes/notes.md",
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                0,
                                0,
                                0,
                                List.of(),
                                List.of(),
                                null)),
                List.of(
                        finding(
                                "encoding/mojibake",
                                Nature.DEFECT,
                                Severity.INFO,
                                "Damaged encoding",
                                "episodes/13.md",
                                new Range(7, 4, 7, 8),
                                "## 📐 数学 Foundations",
                                null,
                                "f0",
                                null),
                        unclosed,
                        finding(
                                "structure/missing-section",
                                Nature.GAP,
                                Severity.WARNING,
                                "Missing section `Summary`",
                                "episodes/13.md",
                                new Range(41, 1, 41, 1),
                                "",
                                null,
                                "f2",
                                "f1"),
                        finding(
                                "structure/missing-section",
                                Nature.GAP,
                                Severity.WARNING,
                                "Missing section `Links`",
                                "episodes/13.md",
                                new Range(41, 1, 41, 1),
                                "",
                                null,
                                "f3",
                                "f1"),
                        finding(
                                "structure/missing-section",
                                Nature.GAP,
                                Severity.WARNING,
                                "Missing section `Review`",
                                "episodes/13.md",
                                new Range(41, 1, 41, 1),
                                "",
                                null,
                                "f4",
                                "f1"),
                        new Diagnostic(
                                "structure/missing-section",
                                Nature.GAP,
                                Severity.WARNING,
                                "Missing section `Cost Analysis`",
                                "Add it after `Security`",
                                "episodes/13.md",
                                new Range(88, 1, 88, 12),
                                "Incidents / Stories",
                                "f5",
                                null,
                                List.of(new Related("schemas/t.md", 122, 1, "required here")),
                                "## Checklist"),
                        finding(
                                "header/contradictory-status",
                                Nature.DEFECT,
                                Severity.ERROR,
                                "Unexpected `3` statuses",
                                "episodes/14.md",
                                new Range(1, 1, 1, 1),
                                "",
                                null,
                                "f6",
                                null)),
                List.of(
                        new CheckResult.Suppressed(
                                finding(
                                        "structure/inverted-fence",
                                        Nature.DEFECT,
                                        Severity.ERROR,
                                        "Inverted fence",
                                        "episodes/13.md",
                                        new Range(60, 1, 60, 8),
                                        "```yaml",
                                        null,
                                        "f7",
                                        null),
                                "Shown on purpose",
                                LocalDate.of(2027, 1, 31),
                                58),
                        new CheckResult.Suppressed(
                                finding(
                                        "structure/missing-section",
                                        Nature.GAP,
                                        Severity.WARNING,
                                        "Missing section `Notes`",
                                        "episodes/13.md",
                                        new Range(60, 1, 60, 8),
                                        "```yaml",
                                        null,
                                        "f8",
                                        "f7"),
                                "Shown on purpose",
                                LocalDate.of(2027, 1, 31),
                                58)));
    }

    static CheckResult of(Diagnostic... diagnostics) {
        return new CheckResult(List.of(), List.of(), List.of(diagnostics));
    }

    static Diagnostic saying(String message) {
        return finding(
                "structure/missing-section",
                Nature.GAP,
                Severity.ERROR,
                message,
                "a.md",
                new Range(1, 1, 1, 1),
                "",
                null,
                "f",
                null);
    }

    static Diagnostic at(Range range, String excerpt) {
        return finding(
                "code/unclosed-fence", Nature.DEFECT, Severity.ERROR, "Here", "a.md", range, excerpt, null, "f", null);
    }

    static String show(Format format, Style style, CheckResult result) throws IOException {
        StringWriter out = new StringWriter();
        format.reporter(style).write(result, out);
        return out.toString();
    }

    private static Diagnostic finding(
            String rule,
            Nature nature,
            Severity severity,
            String message,
            String path,
            Range range,
            String excerpt,
            String help,
            String fingerprint,
            String consequenceOf) {
        return new Diagnostic(
                rule,
                nature,
                severity,
                message,
                help,
                path,
                range,
                null,
                fingerprint,
                consequenceOf,
                List.of(),
                excerpt);
    }
}
