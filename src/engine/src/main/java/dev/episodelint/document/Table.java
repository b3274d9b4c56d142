package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pipe table, read from the source: every cell that stands there, no more and no fewer.
 *
 * @param delimiter the line under the header
 */
public record Table(Span span, Row header, Span delimiter, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Row> children() {
        return Stream.concat(Stream.of(header), rows.stream()).toList();
    }

    /**
     * One line of a table.
     *
     * @param piped whether the line holds any unescaped {@code |} at all; a paragraph right under a table is read as a
     *     row without one
     */
    public record Row(Span span, List<Inline> cells, boolean piped) implements Node {

        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public List<Inline> children() {
            return cells;
        }

        public boolean isBlank() {
            return cells.stream().allMatch(Inline::isBlank);
        }
    }
}
