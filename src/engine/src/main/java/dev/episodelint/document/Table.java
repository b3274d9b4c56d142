package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/**
 * A pipe table, read from the source: every cell that stands there, no more and no fewer.
 *
 * @param delimiter the line under the header
 */
public record Table(Span span, Row header, Span delimiter, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * One line of a table.
     *
     * @param piped whether the line holds any unescaped {@code |} at all; a paragraph right under a table is read as a
     *     row without one
     */
    public record Row(Span span, List<Inline> cells, boolean piped) implements Subject {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(Inline::isBlank);
        }
    }
}
