package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.schema.ColumnRelation;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.TableSpec.Column;
import dev.episodelint.schema.TableSpec.Form;
import dev.episodelint.schema.TableSpec.RowSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.Span;
import dev.episodelint.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names what is missing, blank or left over in the tables of a section. */
final class TableCheck {
    private final SectionContent content;
    private final LeftoverCheck fill;
    private final ValueTypeCheck types;
    private final Departures out;
    private final RequirementLog owed;

    TableCheck(SectionContent content, LeftoverCheck fill, RequirementLog owed) {
        this.content = content;
        this.fill = fill;
        this.out = owed.out();
        this.types = new ValueTypeCheck(out);
        this.owed = owed;
    }

    void run(List<TableSpec> specs) {
        List<Table> open = new ArrayList<>(content.tables());
        List<TableSpec> wanted = new ArrayList<>(specs);
        // The best pair first, so that a table that two could have goes to the one it fits.
        for (Pair best = best(wanted, open); best != null; best = best(wanted, open)) {
            wanted.remove(best.spec());
            open.remove(best.table());
            check(best.table(), best.spec());
        }
        for (TableSpec spec : wanted) {
            if (spec.required() && !BrokenTable.isIn(content)) {
                Departure lack = out.add(
                        Type.MISSING_TABLE,
                        content.at(),
                        spec.line(),
                        "section",
                        content.title(),
                        "columns",
                        names(spec));
                owed.lack(owed.scope().table(spec), lack);
            }
        }
    }

    private record Pair(TableSpec spec, Table table, long fit) {}

    private static @Nullable Pair best(List<TableSpec> specs, List<Table> tables) {
        Pair best = null;
        for (TableSpec spec : specs) {
            for (Table table : tables) {
                long matched = matched(table, spec);
                long fit = 3 * matched
                        - spec.columns().size()
                        - table.header().cells().size();
                if (matched > 0 && (best == null || fit > best.fit())) {
                    best = new Pair(spec, table, fit);
                }
            }
        }
        return best;
    }

    private static long matched(Table table, TableSpec spec) {
        boolean anyName = spec.columns().stream().noneMatch(TableCheck::isNamed);
        long named = spec.columns().stream()
                .filter(c -> isNamed(c) && indexOf(c, spec, table) >= 0)
                .count();
        return anyName && table.header().cells().size() == spec.columns().size() ? 1 : named;
    }

    /** A column whose header is only a placeholder, or blank, has the name that the author gives it. */
    private static boolean isNamed(Column column) {
        Wording wording = column.title().wording();
        boolean open = wording.hasPlaceholders() && !wording.isDistinct();
        return !open && !column.title().key().isEmpty();
    }

    /**
     * The place of a column in the table; a column without a name of its own stands where the template has it, columns
     * of one name answer each other in order.
     */
    private static int indexOf(Column column, TableSpec spec, Table table) {
        List<Inline> header = table.header().cells();
        // By identity, since columns of one name are equal.
        List<Column> before =
                spec.columns().stream().takeWhile(c -> c != column).toList();
        if (!isNamed(column)) {
            return before.size() < header.size() ? before.size() : -1;
        }
        long namesakes = before.stream().filter(column::equals).count();
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
        table.header().cells().forEach(fill::line);
        int filled = 0;
        boolean blank = false;
        for (Table.Row row : table.rows()) {
            if (row.isBlank()) {
                blank = true;
                Departure lack = out.add(Type.BLANK_ROW, row.span(), spec.line());
                owed.lack(owed.scope().row(spec), lack);
            } else if (row.piped()) {
                filled++;
                if (row.cells().size() == table.header().cells().size()) {
                    check(row, table, spec);
                }
            }
        }
        if (filled < spec.minRows() && !blank) {
            Departure lack = out.add(
                    Type.MISSING_ROWS,
                    table.header().span(),
                    spec.line(),
                    "rows",
                    String.valueOf(filled),
                    "expected",
                    String.valueOf(spec.minRows()));
            for (int i = filled; i < spec.minRows(); i++) {
                owed.lack(owed.scope().row(spec), lack);
            }
        }
    }

    private void columns(Table table, TableSpec spec) {
        List<Inline> header = table.header().cells();
        List<Column> missing = spec.columns().stream()
                .filter(c -> c.required() && indexOf(c, spec, table) < 0)
                .toList();
        for (Column column : missing) {
            Departure lack = out.add(
                    Type.MISSING_COLUMN,
                    table.header().span(),
                    spec.line(),
                    "column",
                    column.title().text(),
                    "columns",
                    names(spec));
            int index = spec.columns().indexOf(column);
            table.rows().stream()
                    .filter(r -> !r.isBlank())
                    .forEach(r -> owed.lack(List.of(owed.scope().cell(spec, index)), lack));
        }
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).plain();
            int place = i;
            boolean known = spec.columns().stream().anyMatch(c -> indexOf(c, spec, table) == place);
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
            Departure lack = out.add(Type.TEMPLATE_TEXT, row.span(), spec.line(), "text", rowText(row), "more", "");
            owed.lack(owed.scope().row(spec), lack);
            return;
        }
        List<Integer> open = defaultRow(row, spec)
                .map(Weights::openCells)
                .orElseGet(
                        () -> IntStream.range(0, spec.columns().size()).boxed().toList());
        for (int i = 0; i < spec.columns().size(); i++) {
            int index = indexOf(spec.columns().get(i), spec, table);
            if (index >= 0 && index < row.cells().size()) {
                Inline cell = row.cells().get(index);
                if (open.contains(i) && spec.columns().get(i).required()) {
                    owed.have(owed.scope().cell(spec, i), spanOf(cell, row.span()));
                }
                cell(cell, i, spec);
            }
        }
        spec.relations().forEach(r -> relation(r, row, table, spec));
    }

    /** The template's row that this one is, some cells replaced: the one that begins alike. */
    private static Optional<RowSpec> defaultRow(Table.Row row, TableSpec spec) {
        String first = row.cells().get(0).unmarked();
        return spec.rows().stream()
                .filter(r -> r.form() == Form.DEFAULT
                        && !r.cells().isEmpty()
                        && r.cells().get(0).plain().equals(first))
                .findFirst();
    }

    private void relation(ColumnRelation relation, Table.Row row, Table table, TableSpec spec) {
        Column left = spec.columns().get(relation.left());
        Column right = spec.columns().get(relation.right());
        int leftIndex = indexOf(left, spec, table);
        int rightIndex = indexOf(right, spec, table);
        if (leftIndex < 0 || rightIndex < 0) {
            return;
        }
        Inline value = row.cells().get(leftIndex);
        Inline other = row.cells().get(rightIndex);
        String metric = row.cells().get(0).plain();
        if (!out.isNamed(value.span())
                && ColumnRelationCheck.isBroken(relation.comparison(), metric, value.unmarked(), other.unmarked())) {
            out.add(
                    Type.BROKEN_ORDER,
                    value.span(),
                    spec.line(),
                    "value",
                    value.plain(),
                    "field",
                    left.title().text(),
                    "is",
                    relation.comparison().broken(),
                    "other",
                    other.plain(),
                    "base",
                    right.title().text());
        }
    }

    private static String rowText(Table.Row row) {
        return row.cells().stream().map(Inline::plain).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
    }

    private void cell(Inline cell, int column, TableSpec spec) {
        if (cell.isBlank() && !spec.columns().get(column).title().key().isEmpty()) {
            out.add(
                    Type.BLANK_CELL,
                    cell.span(),
                    spec.line(),
                    "column",
                    spec.columns().get(column).title().text());
        } else if (isFiller(cell, column, spec)) {
            out.add(Type.TEMPLATE_TEXT, cell.span(), spec.line(), "text", cell.plain(), "more", "");
        } else {
            fill.cell(cell);
            ValueType type = spec.columns().get(column).type();
            if (type != null && cell.links().isEmpty()) {
                types.check(cell.raw(), cell.span(), type, spec.line());
            }
        }
    }

    /** The template's own word for "put something here", such as a bare {@code Link}. */
    private static boolean isFiller(Inline cell, int column, TableSpec spec) {
        return cell.links().isEmpty()
                && spec.rows().stream()
                        .filter(r -> column < r.cells().size())
                        .map(r -> r.cells().get(column))
                        .anyMatch(w -> w.isFiller() && w.isSameAs(cell));
    }

    private static boolean isSame(Table.Row row, RowSpec spec) {
        for (int i = 0; i < Math.max(row.cells().size(), spec.cells().size()); i++) {
            String own = i < row.cells().size() ? row.cells().get(i).unmarked() : "";
            String template = i < spec.cells().size() ? spec.cells().get(i).plain() : "";
            if (!own.equals(template)) {
                return false;
            }
        }
        return true;
    }
}
