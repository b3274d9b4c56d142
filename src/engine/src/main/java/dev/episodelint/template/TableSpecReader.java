package dev.episodelint.template;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Learns a table from a template: its columns, and what its rows are for. */
final class TableSpecReader {
    private static final Set<String> FILLERS =
            Set.of("link", "url", "name", "value", "description", "text", "...", "…");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private TableSpecReader() {}

    static TableSpec read(Table table, SourceText source, SectionAddress address, List<Ambiguity> ambiguities) {
        int line = source.lineAt(table.span().start());
        List<Inline> header = table.header().cells();
        Set<Integer> fillers = fillerColumns(table, header.size());
        List<TableSpec.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(new TableSpec.Column(
                    Title.of(header.get(i).plain()),
                    !header.get(i).isBlank(),
                    fillers.contains(i) ? null : ColumnTypeInference.of(table, i)));
        }
        List<TableSpec.RowSpec> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            rows.add(rowSpec(row, columns.size(), fillers));
        }
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
                Inline cell = row.cells().get(i);
                if (isChoice(cell) && !fillers.contains(i)) {
                    ambiguities.add(address.ambiguity(
                            source.lineAt(row.span().start()),
                            "`" + cell.plain() + "` may be alternatives or one text",
                            "alternatives, one of " + String.join(", ", TemplateConventions.alternatives(cell.raw())),
                            "table",
                            "{ keep: ["
                                    + SectionAddress.quoted(
                                            columns.get(i).title().text()) + "] }"));
                }
            }
        }
        for (int column : fillers) {
            ambiguities.add(address.ambiguity(
                    line,
                    "column `" + columns.get(column).title().text() + "` has the same word in every row",
                    "a placeholder, to be replaced",
                    "table",
                    "{ keep: ["
                            + SectionAddress.quoted(columns.get(column).title().text()) + "] }"));
        }
        if (rows.stream().anyMatch(r -> r.form() != TableSpec.Form.BLANK)) {
            boolean samples = rows.stream().anyMatch(r -> r.form() == TableSpec.Form.SAMPLE);
            ambiguities.add(address.ambiguity(
                    line,
                    "the rows of this table may be examples or defaults",
                    samples
                            ? "rows with gaps or placeholders are examples, full rows defaults"
                            : "defaults, which may stay",
                    "table",
                    "{ rows: " + (samples ? "default" : "sample") + " }"));
        }
        return new TableSpec(columns, rows, ColumnRelationReader.inferred(columns), 1, true, line);
    }

    private static TableSpec.RowSpec rowSpec(Table.Row row, int columns, Set<Integer> fillers) {
        if (row.isBlank()) {
            return new TableSpec.RowSpec(TableSpec.Form.BLANK, List.of());
        }
        List<Wording> cells = new ArrayList<>();
        boolean open = row.cells().size() < columns || fillers.size() == columns;
        for (int i = 0; i < row.cells().size(); i++) {
            Inline cell = row.cells().get(i);
            if (fillers.contains(i) || isChoice(cell)) {
                String text = cell.raw();
                cells.add(new Wording(
                        text,
                        cell.unmarked(),
                        List.of(new Placeholder(new Span(0, text.length()), text, Placeholder.Form.BLANKS))));
            } else {
                Wording wording = Wording.of(cell);
                cells.add(wording);
                open |= wording.hasPlaceholders() || cell.isBlank();
            }
        }
        return new TableSpec.RowSpec(open ? TableSpec.Form.SAMPLE : TableSpec.Form.DEFAULT, cells);
    }

    /** {@code High/Medium/Low} in a cell: one of them is to be kept. */
    private static boolean isChoice(Inline cell) {
        return !TemplateConventions.alternatives(cell.raw()).isEmpty();
    }

    /** Columns whose every cell is the same single word, which is a filler's name or stands in two rows or more. */
    private static Set<Integer> fillerColumns(Table table, int columns) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < columns; i++) {
            Set<String> words = new HashSet<>();
            int filled = 0;
            for (Table.Row row : table.rows()) {
                if (i < row.cells().size() && !row.cells().get(i).isBlank()) {
                    Inline cell = row.cells().get(i);
                    words.add(cell.links().isEmpty() ? cell.raw().toLowerCase(Locale.ROOT) : "");
                    filled++;
                }
            }
            String word = words.size() == 1 ? words.iterator().next() : "";
            boolean repeated = filled >= 3
                    && filled == table.rows().size()
                    && WORD.matcher(word).matches();
            if (FILLERS.contains(word) || repeated) {
                found.add(i);
            }
        }
        return found;
    }
}
