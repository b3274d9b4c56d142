package dev.episodelint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table in text whose columns stand below each other, however wide its characters are. */
final class Grid {
    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /** One column; the first that may shrink gives way when the table is too wide. */
    private record Column(String name, boolean right, boolean shrinks) {}

    /** A text and how it is dressed. */
    record Cell(String text, UnaryOperator<String> dress) {

        static Cell of(String text) {
            return new Cell(text, UnaryOperator.identity());
        }
    }

    Grid left(String name) {
        columns.add(new Column(name, false, false));
        return this;
    }

    Grid right(String name) {
        columns.add(new Column(name, true, false));
        return this;
    }

    Grid shrinking(String name) {
        columns.add(new Column(name, false, true));
        return this;
    }

    void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    /** @param width that no line exceeds, unless what cannot shrink does */
    List<String> lines(int width, UnaryOperator<String> head) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.width(columns.get(i).name());
            for (List<Cell> row : rows) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i).text()));
            }
        }
        shrink(widths, width);
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(c -> new Cell(c.name(), head)).toList(), widths));
        rows.forEach(r -> lines.add(line(r, widths)));
        return lines;
    }

    private void shrink(int[] widths, int width) {
        int all = GAP.length() * (widths.length - 1);
        for (int each : widths) {
            all += each;
        }
        for (int i = 0; i < widths.length && all > width; i++) {
            if (columns.get(i).shrinks()) {
                int less = Math.max(Math.max(8, Columns.width(columns.get(i).name())), widths[i] - (all - width));
                less = Math.min(less, widths[i]);
                all -= widths[i] - less;
                widths[i] = less;
            }
        }
    }

    private String line(List<Cell> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = Columns.cut(cells.get(i).text(), widths[i]);
            int blanks = widths[i] - Columns.width(text);
            boolean right = columns.get(i).right();
            pending += right ? blanks : 0;
            if (!text.isEmpty()) {
                line.append(" ".repeat(pending)).append(cells.get(i).dress().apply(text));
                pending = 0;
            }
            pending += (right ? 0 : blanks) + GAP.length();
        }
        return line.toString();
    }
}
