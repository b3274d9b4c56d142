package dev.episodelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV: RFC 4180, UTF-8. A cell that a spreadsheet would take for a formula gets a leading apostrophe, and so
 * does a cell that begins with an apostrophe, so that removing one always restores the text.
 */
final class CsvText {
    private static final String FORMULA = "=+-@'\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    static void row(List<String> cells, Writer out) throws IOException {
        out.write(cells.stream().map(CsvText::quoted).collect(Collectors.joining(",")) + "\r\n");
    }

    /** A text from a document; empty for null. */
    static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String clean = Sanitizer.message(text);
        String start = clean.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + clean : clean;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n' || c == ';');
        return plain && cell.strip().equals(cell) ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
