package dev.episodelint.maven;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.report.Sanitizer;
import dev.episodelint.review.SeriesReport;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.impl.SinkEventAttributeSet;

/** A series report as a page of a site: a table in the site's own style, and a link to the whole report. */
final class SitePage {
    private static final List<String> HEADINGS =
            List.of("Document", "Status", "Completeness", "Errors", "Warnings", "Infos");

    private final Sink sink;

    SitePage(Sink sink) {
        this.sink = sink;
    }

    /** @param full the path of the whole report, relative to the page */
    void write(SeriesReport review, String full) {
        CheckResult result = review.report();
        sink.head();
        sink.title();
        sink.text("Documents");
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text("Documents");
        sink.sectionTitle1_();
        sink.paragraph();
        sink.text("On " + review.date() + ": " + summary(result) + ". ");
        sink.link(full);
        sink.text("The report for editors");
        sink.link_();
        sink.text(" lists every finding, its cost, and the references between documents.");
        sink.paragraph_();
        table(result.documents());
        sink.section1_();
        sink.body_();
    }

    private static String summary(CheckResult result) {
        int documents = result.documents().size();
        return documents + (documents == 1 ? " document" : " documents")
                + ", completeness " + percent(result.completeness())
                + ", errors " + result.count(Severity.ERROR)
                + ", warnings " + result.count(Severity.WARNING);
    }

    private void table(List<CheckResult.Entry> documents) {
        sink.table();
        sink.tableRows(
                new int[] {
                    Sink.JUSTIFY_LEFT,
                    Sink.JUSTIFY_LEFT,
                    Sink.JUSTIFY_RIGHT,
                    Sink.JUSTIFY_RIGHT,
                    Sink.JUSTIFY_RIGHT,
                    Sink.JUSTIFY_RIGHT
                },
                false);
        sink.tableRow();
        for (String heading : HEADINGS) {
            sink.tableHeaderCell();
            sink.text(heading);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        for (CheckResult.Entry document : documents) {
            sink.tableRow();
            sink.tableCell(new SinkEventAttributeSet("title", Sanitizer.line(document.path())));
            sink.text(name(document));
            sink.tableCell_();
            cell(document.status() == null ? "" : document.status().id());
            cell(percent(document.completeness()));
            cell(String.valueOf(document.errors()));
            cell(String.valueOf(document.warnings()));
            cell(String.valueOf(document.infos()));
            sink.tableRow_();
        }
        sink.tableRows_();
        sink.table_();
    }

    private void cell(String text) {
        sink.tableCell();
        sink.text(text);
        sink.tableCell_();
    }

    /** Number and title, as far as the document has them; otherwise its path. */
    private static String name(CheckResult.Entry document) {
        String number = document.episode() == null ? "" : document.episode() + " ";
        String name = (number + (document.title() == null ? "" : document.title())).strip();
        return Sanitizer.line(name.isEmpty() ? document.path() : name);
    }

    private static String percent(Completeness completeness) {
        return completeness.isKnown() ? completeness.percent() + " %" : "-";
    }
}
