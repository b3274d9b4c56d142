package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import java.io.IOException;
import java.io.Writer;

/** One line per finding, for tools that read lines. */
final class CompactReporter implements Reporter {
    private final Style style;

    CompactReporter(Style style) {
        this.style = style;
    }

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        Headline headline = new Headline(style);
        for (Listing.Entry entry : Listing.of(result, style.suppressed(), style.baselined())) {
            if (!entry.diagnostic().isConsequence()) {
                out.write(headline.of(entry) + "\n");
            }
        }
        if (style.summary()) {
            out.write(Summary.of(result) + "\n");
        }
    }
}
