package dev.episodelint.schema;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.schema.Departure.Type;
import dev.episodelint.schema.TableSpec.Column;
import dev.episodelint.schema.TableSpec.Form;
import dev.episodelint.schema.TableSpec.RowSpec;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Names what is missing, blank or left over in the tables of a section. */
final class TableCheck {
    private final SectionContent content;
    private final Fill fill;
    private final Departures out;

    TableCheck(SectionContent content, Fill fill, Departures out) {
        this.content = content;
        this.fill = fill;
        this.out = out;
    }

    void run(List<TableSpec> specs) {
        List<Table> open = new ArrayList<>(content.tables());
        for (TableSpec spec : specs) {
            Table best = open.stream()
                    .filter(t -> matched(t, spec) > 0)
                    .max(Comparator.comparingLong(t -> matched(t, spec) * 1000L - open.indexOf(t)))
                    .orElse(null);
            if (best != null) {
                open.remove(best);
                check(best, spec);
            } else if (spec.required() && !BrokenTable.isIn(content)) {
                out.add(
                        Type.MISSING_TABLE,
                        content.at(),
                        spec.line(),
                        "section",
                        content.title(),
                        "columns",
                        names(spec));
            }
        }
    }

    private static long matched(Table table, TableSpec spec) {
        return spec.columns().stream().filter(c -> indexOf(c, spec, table) >= 0).count();
    }

    /** Columns of the same name, as in a header without words, answer each other in order. */
    private static int indexOf(Column column, TableSpec spec, Table table) {
        List<Inline> header = table.header().cells();
        String key = Title.key(column.title().text());
        long namesakes = spec.columns().stream()
                .takeWhile(c -> c != column)
                .filter(c -> Title.key(c.title().text()).equals(key))
                .count();
        for (int i = 0; i < header.size(); i++) {
            if (column.title().matches(header.get(i).plain()) && namesakes-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String names(TableSpec spec) {
        return String.join(
                " | ", spec.columns().stream().map(c -> c.title().text()).toList());
    }

    private void check(Table table, TableSpec spec) {
        columns(table, spec);
        int filled = 0;
        boolean blank = false;
        for (Table.Row row : table.rows()) {
            if (row.isBlank()) {
                blank = true;
                out.add(Type.BLANK_ROW, row.span(), spec.line());
            } else if (row.piped()) {
                filled++;
                if (row.cells().size() == table.header().cells().size()) {
                    check(row, table, spec);
                }
            }
        }
        if (filled < spec.minRows() && !blank) {
            out.add(
                    Type.MISSING_ROWS,
                    table.header().span(),
                    spec.line(),
                    "rows",
                    String.valueOf(filled),
                    "expected",
                    String.valueOf(spec.minRows()));
        }
    }

    private void columns(Table table, TableSpec spec) {
        List<Inline> header = table.header().cells();
        List<Column> missing = spec.columns().stream()
                .filter(c -> c.required() && indexOf(c, spec, table) < 0)
                .toList();
        for (Column column : missing) {
            out.add(
                    Type.MISSING_COLUMN,
                    table.header().span(),
                    spec.line(),
                    "column",
                    column.title().text(),
                    "columns",
                    names(spec));
        }
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).plain();
            boolean known = spec.columns().stream().anyMatch(c -> c.title().matches(name));
            boolean renamed =
                    i < spec.columns().size() && missing.contains(spec.columns().get(i));
            if (!known && !renamed) {
                out.add(
                        Type.UNEXPECTED_COLUMN,
                        spanOf(header.get(i), table.header().span()),
                        spec.line(),
                        "column",
                        name,
                        "columns",
                        names(spec));
            }
        }
    }

    private static Span spanOf(Inline cell, Span row) {
        return cell.span().isEmpty() ? row : cell.span();
    }

    private void check(Table.Row row, Table table, TableSpec spec) {
        boolean sample = spec.rows().stream().anyMatch(r -> r.form() == Form.SAMPLE && isSame(row, r));
        if (sample) {
            out.add(Type.TEMPLATE_TEXT, row.span(), spec.line(), "text", rowText(row));
            return;
        }
        for (int i = 0; i < spec.columns().size(); i++) {
            int index = indexOf(spec.columns().get(i), spec, table);
            if (index >= 0 && index < row.cells().size()) {
                cell(row.cells().get(index), i, spec);
            }
        }
    }

    private static String rowText(Table.Row row) {
        return row.cells().stream().map(Inline::plain).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
    }

    private void cell(Inline cell, int column, TableSpec spec) {
        if (cell.isBlank()) {
            out.add(
                    Type.BLANK_CELL,
                    cell.span(),
                    spec.line(),
                    "column",
                    spec.columns().get(column).title().text());
        } else if (isFiller(cell, column, spec)) {
            out.add(Type.TEMPLATE_TEXT, cell.span(), spec.line(), "text", cell.plain());
        } else {
            fill.cell(cell);
        }
    }

    /** The template's own word for "put something here", such as a bare {@code Link}. */
    private static boolean isFiller(Inline cell, int column, TableSpec spec) {
        return cell.links().isEmpty()
                && spec.rows().stream()
                        .filter(r -> column < r.cells().size())
                        .map(r -> r.cells().get(column))
                        .anyMatch(w -> w.isOnePlaceholder()
                                && w.placeholders().get(0).form() == Placeholder.Form.BLANKS
                                && w.isSameAs(cell.raw()));
    }

    private static boolean isSame(Table.Row row, RowSpec spec) {
        for (int i = 0; i < Math.max(row.cells().size(), spec.cells().size()); i++) {
            String own = i < row.cells().size() ? row.cells().get(i).raw() : "";
            String template = i < spec.cells().size() ? spec.cells().get(i).text() : "";
            if (!Wording.plain(own).equals(Wording.plain(template))) {
                return false;
            }
        }
        return true;
    }
}
