package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Table;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Rows that do not fit their table. */
final class TableShapeKind implements RuleKind<Table, TableShapeKind.Options> {

    /** @param paragraphs whether to look for paragraphs that were read as rows; else for rows of another length */
    record Options(boolean paragraphs) {}

    @Override
    public String name() {
        return "table-shape";
    }

    @Override
    public Class<Table> subject() {
        return Table.class;
    }

    @Override
    public Options options(YamlValue options) {
        String flaw = options.fields("flaw").require("flaw").oneOf(List.of("ragged-row", "swallowed-paragraph"));
        return new Options(flaw.equals("swallowed-paragraph"));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("cells", "expected");
    }

    @Override
    public void check(Table table, Options options, Document document, Consumer<Finding> findings) {
        int expected = table.header().cells().size();
        boolean reported = false;
        for (Table.Row row : table.rows()) {
            int cells = row.cells().size();
            boolean swallowed = !row.piped() && expected > 1;
            // A paragraph of several lines is one accident, however many rows Markdown makes of it.
            boolean offends = options.paragraphs() ? swallowed && !reported : row.piped() && cells != expected;
            if (offends) {
                reported = true;
                findings.accept(new Finding(
                        row.span(),
                        Map.of("cells", String.valueOf(cells), "expected", String.valueOf(expected)),
                        List.of()));
            }
        }
    }
}
