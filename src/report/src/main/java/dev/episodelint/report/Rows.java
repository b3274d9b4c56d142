package dev.episodelint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text with aligned cells; cell content is sanitized, so it cannot begin a new line. */
public final class Rows {
    private final List<List<String>> rows = new ArrayList<>();

    public static Rows of(List<List<String>> rows) {
        Rows made = new Rows();
        rows.forEach(r -> made.row(r.toArray(String[]::new)));
        return made;
    }

    public void row(String... cells) {
        rows.add(Arrays.stream(cells).map(Sanitizer::line).toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(width(i) - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(r -> r.size() > column)
                .mapToInt(r -> r.get(column).length())
                .max()
                .orElse(0);
    }
}
