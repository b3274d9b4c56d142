package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * An SVG badge for a README with the completeness of all documents. It loads nothing, and white text has enough
 * contrast on each colour.
 */
final class BadgeReview implements ReviewRenderer {
    private static final String LABEL = "completeness";
    private static final String FONT = "Verdana,Geneva,DejaVu Sans,sans-serif";
    private static final int LETTER = 7;
    private static final int MARGIN = 6;
    private static final int HEIGHT = 20;

    @Override
    public void write(SeriesReport review, Writer out) throws IOException {
        Completeness completeness = review.report().completeness();
        String value = completeness.isKnown() ? completeness.percent() + " %" : "unknown";
        int label = LABEL.length() * LETTER + 2 * MARGIN;
        int number = value.length() * LETTER + 2 * MARGIN;
        String title = LABEL + " " + value + ", "
                + Summary.count(review.report().documents().size(), "document") + ", " + review.date();
        XmlText.write(out, xml -> {
            xml.start("svg")
                    .attribute("xmlns", "http://www.w3.org/2000/svg")
                    .attribute("width", label + number)
                    .attribute("height", HEIGHT)
                    .attribute("role", "img")
                    .attribute("aria-label", LABEL + " " + value);
            xml.start("title").text(List.of(title)).end();
            rectangle(xml, 0, label, "#444");
            rectangle(xml, label, number, color(completeness));
            text(xml, LABEL, MARGIN, label - 2 * MARGIN);
            text(xml, value, label + MARGIN, number - 2 * MARGIN);
            xml.end();
        });
    }

    private static void rectangle(XmlText xml, int x, int width, String fill) throws XMLStreamException {
        xml.empty("rect")
                .attribute("x", x)
                .attribute("width", width)
                .attribute("height", HEIGHT)
                .attribute("fill", fill);
    }

    private static void text(XmlText xml, String text, int x, int width) throws XMLStreamException {
        xml.start("text")
                .attribute("x", x)
                .attribute("y", 14)
                .attribute("textLength", width)
                .attribute("fill", "#fff")
                .attribute("font-family", FONT)
                .attribute("font-size", 11)
                .text(List.of(text))
                .end();
    }

    private static String color(Completeness completeness) {
        if (!completeness.isKnown()) {
            return "#666";
        }
        int percent = completeness.percent();
        return percent >= 95 ? "#1d7a33" : percent >= 80 ? "#4d7300" : percent >= 50 ? "#995200" : "#b3261e";
    }
}
