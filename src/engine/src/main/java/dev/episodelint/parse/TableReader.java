package dev.episodelint.parse;

import dev.episodelint.document.Block;
import dev.episodelint.document.Table;
import dev.episodelint.document.Table.Row;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Node;

/** Reads a table's rows from the source again: the library pads short rows and drops surplus cells. */
final class TableReader {
    private final Segment segment;
    private final InlineBatch inlines;

    TableReader(Segment segment, InlineBatch inlines) {
        this.segment = segment;
        this.inlines = inlines;
    }

    Supplier<Block> read(Node table) {
        List<Span> lines = table.getSourceSpans().stream()
                .map(span -> segment.trim(segment.span(span)))
                .toList();
        Supplier<Row> header = row(lines.get(0));
        List<Supplier<Row>> rows = lines.stream().skip(2).map(this::row).toList();
        return () -> new Table(
                lines.get(0).union(lines.get(lines.size() - 1)),
                header.get(),
                lines.get(1),
                rows.stream().map(Supplier::get).toList());
    }

    private Supplier<Row> row(Span line) {
        RowCells split = RowCells.of(segment.text(), line);
        List<InlineBatch.Chunk> chunks = new ArrayList<>();
        for (Span cell : split.cells()) {
            chunks.add(inlines.addCell(cell));
        }
        return () -> new Row(
                line, chunks.stream().map(chunk -> chunk.inlines().get(0)).toList(), split.piped());
    }
}
