package dev.episodelint.report;

import dev.episodelint.BuiltIn;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A self-contained HTML page: it fetches nothing, and text from documents is never executed. */
final class HtmlReview implements ReviewRenderer {

    @Override
    @SuppressWarnings("NullAway") // The second argument, an interceptor of HTML forms, may be null.
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
