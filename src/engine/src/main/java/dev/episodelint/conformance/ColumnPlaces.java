package dev.episodelint.conformance;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.TableSpec.Column;
import dev.episodelint.schema.Wording;
import java.util.List;
import java.util.stream.IntStream;

/** Where the columns of a template's table stand in a table of a document. */
final class ColumnPlaces {
    private final List<Integer> places;

    private ColumnPlaces(List<Integer> places) {
        this.places = places;
    }

    static ColumnPlaces of(TableSpec spec, Table table) {
        return new ColumnPlaces(IntStream.range(0, spec.columns().size())
                .map(i -> place(spec.columns(), i, table.header().cells()))
                .boxed()
                .toList());
    }

    /** How many columns of the template the table has by their names. */
    static long matched(TableSpec spec, Table table) {
        List<Column> columns = spec.columns();
        if (columns.stream().noneMatch(ColumnPlaces::isNamed)
                && table.header().cells().size() == columns.size()) {
            return 1;
        }
        ColumnPlaces places = of(spec, table);
        return IntStream.range(0, columns.size())
                .filter(i -> isNamed(columns.get(i)) && places.has(i))
                .count();
    }

    /** The place in the table of a column of the template; negative where the table does not have it. */
    int of(int column) {
        return places.get(column);
    }

    boolean has(int column) {
        return of(column) >= 0;
    }

    /** Whether a column of the table is one of the template's. */
    boolean isKnown(int place) {
        return places.contains(place);
    }

    /** A column without a name of its own stands where the template has it, columns of one name answer in order. */
    private static int place(List<Column> columns, int index, List<Inline> header) {
        Column column = columns.get(index);
        if (!isNamed(column)) {
            return index < header.size() ? index : -1;
        }
        long namesakes = columns.stream().limit(index).filter(column::equals).count();
        for (int i = 0; i < header.size(); i++) {
            if (column.title().matches(header.get(i).plain()) && namesakes-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A column whose header is only a placeholder, or blank, has the name that the author gives it. */
    private static boolean isNamed(Column column) {
        Wording wording = column.title().wording();
        boolean open = wording.hasPlaceholders() && !wording.isDistinct();
        return !open && !column.title().key().isEmpty();
    }
}
