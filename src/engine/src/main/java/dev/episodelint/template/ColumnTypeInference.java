package dev.episodelint.template;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a template's column show of those that an author writes. They are somebody's values, so another
 * figure with a unit is as good; words without any figure are not.
 */
final class ColumnTypeInference {
    private ColumnTypeInference() {}

    /** Null unless every cell that is filled shows a type. */
    static @Nullable ValueType of(Table table, int column) {
        List<ValueType> types = new ArrayList<>();
        String example = "";
        for (Table.Row row : table.rows()) {
            if (column < row.cells().size() && !row.cells().get(column).isBlank()) {
                Inline cell = row.cells().get(column);
                Optional<ValueType> type = ValueType.infer(cell.plain());
                if (type.isEmpty()) {
                    return null;
                }
                types.add(type.get());
                boolean accepted = type.get().in(cell.plain(), 0).isPresent();
                example = accepted && example.isEmpty() ? cell.plain() : example;
            }
        }
        List<ValueType> distinct = types.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return null;
        }
        ValueType type = distinct.size() == 1 ? distinct.get(0) : ValueType.any(distinct);
        return (example.isEmpty() ? type : type.withExample(example)).orAnyFigure();
    }
}
