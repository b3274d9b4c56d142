package dev.episodelint.schema;

import dev.episodelint.value.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that a section must have.
 *
 * @param rows the template's own rows
 * @param relations between columns, which hold in every row
 * @param minRows how many filled rows are needed
 * @param line of the template, from 1
 */
public record TableSpec(
        List<Column> columns,
        List<RowSpec> rows,
        List<ColumnRelation> relations,
        int minRows,
        boolean required,
        int line) {

    public TableSpec {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        relations = List.copyOf(relations);
    }

    /**
     * A column, by its header.
     *
     * @param type what its cells must be; null where the template shows none
     */
    public record Column(
            Title title, boolean required, @Nullable ValueType type) {

        public Column withType(@Nullable ValueType other) {
            return new Column(title, required, other);
        }
    }

    /** A row as the template has it: one wording per column, blank ones included. */
    public record RowSpec(Form form, List<Wording> cells) {

        public RowSpec {
            cells = List.copyOf(cells);
        }
    }

    /** What a row of the template is for. */
    public enum Form {
        /** Shows where rows go. */
        BLANK,
        /** An example, to be replaced. */
        SAMPLE,
        /** May stay as it is, once its placeholders are filled. */
        DEFAULT
    }
}
