package dev.episodelint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A plain-text table whose columns are aligned, whatever the width of its characters. */
public final class Grid {
    private static final String GAP = "  ";
    private static final int READABLE = 24;
    private static final int LEAST = 8;

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /** Rows without a header, of any number of cells each; cell content is sanitized, so it cannot begin a new line. */
    public static String text(List<List<String>> rows) {
        Grid grid = new Grid();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            grid.left("");
        }
        rows.forEach(r -> grid.row(r.stream().map(Sanitizer::line).map(Cell::of).toList()));
        int[] widths = grid.widths();
        return grid.rows.stream()
                .map(r -> grid.line(r, widths).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** One column; columns that may shrink are narrowed when the table is too wide. */
    private record Column(String name, boolean right, boolean shrinks) {}

    /** A text and its style. */
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

    /** Whether columns that may shrink would become too narrow to read. */
    boolean isTooWideFor(int width) {
        int[] widths = widths();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).shrinks() ? Math.min(widths[i], READABLE) : widths[i];
        }
        return sum(widths) > width;
    }

    /** @param width the maximum width of a line, exceeded only by columns that may not shrink */
    List<String> lines(int width, UnaryOperator<String> head) {
        int[] widths = widths();
        shrink(widths, width);
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(c -> new Cell(c.name(), head)).toList(), widths));
        rows.forEach(r -> lines.add(line(r, widths)));
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.width(columns.get(i).name());
            for (List<Cell> row : rows) {
                widths[i] = Math.max(
                        widths[i],
                        i < row.size() ? DisplayWidth.width(row.get(i).text()) : 0);
            }
        }
        return widths;
    }

    private static int sum(int[] widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    /** The widest column is narrowed first. */
    private void shrink(int[] widths, int width) {
        for (int over = sum(widths) - width; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (columns.get(i).shrinks() && widths[i] > LEAST && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private String line(List<Cell> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = DisplayWidth.cut(cells.get(i).text(), widths[i]);
            int blanks = widths[i] - DisplayWidth.width(text);
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
