package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.schema.ColumnRelation;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.TableSpec.Column;
import dev.episodelint.schema.TableSpec.Form;
import dev.episodelint.schema.TableSpec.RowSpec;
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
    private final LeftoverCheck leftovers;
    private final ValueTypeCheck types;
    private final Departures out;
    private final RequirementLog log;

    TableCheck(SectionContent content, LeftoverCheck leftovers, RequirementLog log) {
        this.content = content;
        this.leftovers = leftovers;
        this.out = log.out();
        this.types = new ValueTypeCheck(out);
        this.log = log;
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
                Departure lack =
                        out.add(new Type.MissingTable(content.title(), names(spec)), content.at(), spec.line());
                log.lack(log.weights().table(spec), lack);
            }
        }
    }

    private record Pair(TableSpec spec, Table table, long fit) {}

    private static @Nullable Pair best(List<TableSpec> specs, List<Table> tables) {
        Pair best = null;
        for (TableSpec spec : specs) {
            for (Table table : tables) {
                long matched = ColumnPlaces.matched(spec, table);
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

    private static String names(TableSpec spec) {
        return String.join(
                " | ", spec.columns().stream().map(c -> c.title().text()).toList());
    }

    private void check(Table table, TableSpec spec) {
        ColumnPlaces places = ColumnPlaces.of(spec, table);
        columns(table, spec, places);
        table.header().cells().forEach(leftovers::line);
        int filled = 0;
        boolean blank = false;
        for (Table.Row row : table.rows()) {
            if (row.isBlank()) {
                blank = true;
                Departure lack = out.add(new Type.BlankRow(), row.span(), spec.line());
                log.lack(log.weights().row(spec), lack);
            } else if (row.piped()) {
                filled++;
                if (row.cells().size() == table.header().cells().size()) {
                    check(row, spec, places);
                }
            }
        }
        if (filled < spec.minRows() && !blank) {
            Departure lack = out.add(
                    new Type.MissingRows(filled, spec.minRows()), table.header().span(), spec.line());
            for (int i = filled; i < spec.minRows(); i++) {
                log.lack(log.weights().row(spec), lack);
            }
        }
    }

    private void columns(Table table, TableSpec spec, ColumnPlaces places) {
        List<Inline> header = table.header().cells();
        List<Column> missing = IntStream.range(0, spec.columns().size())
                .filter(i -> spec.columns().get(i).required() && !places.has(i))
                .mapToObj(spec.columns()::get)
                .toList();
        for (Column column : missing) {
            Departure lack = out.add(
                    new Type.MissingColumn(column.title().text(), names(spec)),
                    table.header().span(),
                    spec.line());
            int index = spec.columns().indexOf(column);
            table.rows().stream()
                    .filter(r -> !r.isBlank())
                    .forEach(r -> log.lack(List.of(log.weights().cell(spec, index)), lack));
        }
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).plain();
            boolean renamed =
                    i < spec.columns().size() && missing.contains(spec.columns().get(i));
            if (!places.isKnown(i) && !renamed) {
                out.add(
                        new Type.UnexpectedColumn(name, names(spec)),
                        spanOf(header.get(i), table.header().span()),
                        spec.line());
            }
        }
    }

    private static Span spanOf(Inline cell, Span row) {
        return cell.span().isEmpty() ? row : cell.span();
    }

    private void check(Table.Row row, TableSpec spec, ColumnPlaces places) {
        boolean sample = spec.rows().stream().anyMatch(r -> r.form() == Form.SAMPLE && isSame(row, r));
        if (sample) {
            Departure lack = out.add(new Type.TemplateText(rowText(row)), row.span(), spec.line());
            log.lack(log.weights().row(spec), lack);
            return;
        }
        List<Integer> open = defaultRow(row, spec)
                .map(Weights::openCells)
                .orElseGet(
                        () -> IntStream.range(0, spec.columns().size()).boxed().toList());
        for (int i = 0; i < spec.columns().size(); i++) {
            int index = places.of(i);
            if (index >= 0 && index < row.cells().size()) {
                Inline cell = row.cells().get(index);
                if (open.contains(i) && spec.columns().get(i).required()) {
                    log.have(log.weights().cell(spec, i), spanOf(cell, row.span()));
                }
                cell(cell, i, spec);
            }
        }
        spec.relations().forEach(r -> relation(r, row, spec, places));
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

    private void relation(ColumnRelation relation, Table.Row row, TableSpec spec, ColumnPlaces places) {
        Column left = spec.columns().get(relation.left());
        Column right = spec.columns().get(relation.right());
        int leftIndex = places.of(relation.left());
        int rightIndex = places.of(relation.right());
        if (leftIndex < 0 || rightIndex < 0) {
            return;
        }
        Inline value = row.cells().get(leftIndex);
        Inline other = row.cells().get(rightIndex);
        String metric = row.cells().get(0).plain();
        if (!out.isNamed(value.span())
                && ColumnRelationCheck.isBroken(relation.comparison(), metric, value.unmarked(), other.unmarked())) {
            out.add(
                    new Type.BrokenOrder(
                            value.plain(),
                            left.title().text(),
                            relation.comparison().broken(),
                            other.plain(),
                            right.title().text()),
                    value.span(),
                    spec.line());
        }
    }

    private static String rowText(Table.Row row) {
        return row.cells().stream().map(Inline::plain).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
    }

    private void cell(Inline cell, int column, TableSpec spec) {
        if (cell.isBlank() && !spec.columns().get(column).title().key().isEmpty()) {
            out.add(new Type.BlankCell(spec.columns().get(column).title().text()), cell.span(), spec.line());
        } else if (isFiller(cell, column, spec)) {
            out.add(new Type.TemplateText(cell.plain()), cell.span(), spec.line());
        } else {
            leftovers.cell(cell);
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
