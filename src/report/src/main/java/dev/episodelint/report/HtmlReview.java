package dev.episodelint.report;

import dev.episodelint.BuiltIn;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** One self-contained file for browsers: nothing is fetched, and nothing that documents say acts. */
final class HtmlReview implements ReviewRenderer {

    @Override
    @SuppressWarnings("NullAway") // Forms could be intercepted; nothing has to be.
    public void write(SeriesReport review, Writer out) throws IOException {
        CompletenessChanges changes = review.changes();
        HtmlPage page = HtmlPage.of(review, changes, JsonPageData.of(review, changes, BuiltIn.rules(), BuiltIn::page));
        try {
            JtepageGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
