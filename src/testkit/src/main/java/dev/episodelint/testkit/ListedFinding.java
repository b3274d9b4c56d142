package dev.episodelint.testkit;

import dev.episodelint.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finding as a page lists it: {@code LINE:COLUMN MESSAGE [rule]}; the page's own rule is left out. */
public record ListedFinding(int line, int column, String message, String rule) {
    private static final Pattern LISTED = Pattern.compile(
            "(?<line>\\d{1,9}):(?<column>\\d{1,9}) (?<message>.+?)(?: \\[(?<rule>[a-z0-9-]+/[a-z0-9-]+)\\])?");

    /** Empty if the line is not a finding. */
    static Optional<ListedFinding> parse(String line, String pageRule) {
        Matcher m = LISTED.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String rule = m.group("rule");
        return Optional.of(new ListedFinding(
                Integer.parseInt(m.group("line")),
                Integer.parseInt(m.group("column")),
                m.group("message"),
                rule == null ? pageRule : rule));
    }

    static ListedFinding of(Diagnostic diagnostic) {
        return new ListedFinding(
                diagnostic.range().line(), diagnostic.range().column(), diagnostic.message(), diagnostic.rule());
    }

    /** The line for this finding on the page of a rule. */
    public String on(String pageRule) {
        String finding = line + ":" + column + " " + message;
        return rule.equals(pageRule) ? finding : finding + " [" + rule + "]";
    }
}
