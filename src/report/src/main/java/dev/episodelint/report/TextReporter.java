package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Related;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Text for people: each finding with its consequences and, on a terminal, with its line. */
final class TextReporter implements Reporter {
    private static final int NAMED_CONSEQUENCES = 2;
    private static final double LEAST_SHOWN = 0.001;

    private final Style style;

    TextReporter(Style style) {
        this.style = style;
    }

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        Headline headline = new Headline(style);
        Map<String, Double> costs = style.frames() ? result.costs() : Map.of();
        CodeFrame frame = new CodeFrame(style.color() ? Ansi.ON : Ansi.OFF);
        for (Listing.Root root : Listing.roots(result, style.suppressed(), style.baselined())) {
            Diagnostic diagnostic = root.diagnostic();
            Listing.Entry entry = root.entry();
            out.write(headline.of(entry) + "\n");
            if (style.frames()) {
                out.write(frame.of(diagnostic));
                writeHelp(diagnostic, out);
                writeCost(costs.getOrDefault(diagnostic.fingerprint(), 0.0), out);
            }
            if (entry.suppressed() != null) {
                out.write("  note: " + Listing.reason(entry.suppressed()) + "\n");
            }
            if (entry.known() != null) {
                out.write("  note: " + Listing.reason(entry.known()) + "\n");
            }
            if (!root.consequences().isEmpty()) {
                out.write("  note: " + hides(root.consequences()) + "\n");
            }
            if (style.frames()) {
                out.write("\n");
            }
        }
        if (style.summary()) {
            out.write(Summary.of(result) + "\n");
        }
    }

    private static void writeHelp(Diagnostic diagnostic, Writer out) throws IOException {
        if (diagnostic.help() != null) {
            out.write("  = help: " + Sanitizer.message(diagnostic.help()) + "\n");
        }
        for (Related related : diagnostic.related()) {
            out.write("  = " + Sanitizer.line(related.path()) + ":" + related.line() + ": "
                    + Sanitizer.message(related.message()) + "\n");
        }
    }

    private static void writeCost(double share, Writer out) throws IOException {
        if (share > 0) {
            String percent = share < LEAST_SHOWN ? "less than 0.1" : String.format(Locale.ROOT, "%.1f", share * 100);
            out.write("  = costs " + percent + " % of the completeness of its document\n");
        }
    }

    private static String hides(List<Diagnostic> consequences) {
        String named = consequences.stream()
                .limit(NAMED_CONSEQUENCES)
                .map(d -> Sanitizer.message(d.message()))
                .collect(Collectors.joining("; "));
        return "hides " + Summary.count(consequences.size(), "more finding") + " (" + named
                + (consequences.size() > NAMED_CONSEQUENCES ? "; ..." : "") + ")";
    }
}
