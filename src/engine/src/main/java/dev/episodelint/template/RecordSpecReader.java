package dev.episodelint.template;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.RecordLine;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a template's fenced block whose lines are {@code Label: [..]} as a record. */
final class RecordSpecReader {
    private RecordSpecReader() {}

    /** The labels of a template's block that is a record: every line is labelled, and every value is a placeholder. */
    static List<FieldSpec> spec(CodeBlock code, SourceText source) {
        long lines = code.lines().stream().filter(l -> !l.text().isBlank()).count();
        List<RecordLine> entries = RecordLine.in(code);
        boolean record = lines > 1
                && entries.size() == lines
                && entries.stream().allMatch(e -> Wording.of(e.value()).isOnePlaceholder());
        if (!record) {
            return List.of();
        }
        Map<String, Long> counts =
                entries.stream().collect(Collectors.groupingBy(RecordLine::key, Collectors.counting()));
        // Labels that come equally often make several records; a number that only some have tells fields apart.
        boolean several = counts.values().stream().distinct().count() == 1;
        List<FieldSpec> specs = new ArrayList<>();
        for (RecordLine entry : entries) {
            String label = several ? entry.unnumbered() : entry.label();
            if (specs.stream().noneMatch(s -> s.label().text().equals(label))) {
                ValueSpec value = new ValueSpec(ValueSpec.Form.PLACEHOLDER, Wording.of(entry.value()), List.of());
                int line = source.lineAt(entry.labelSpan().start());
                specs.add(new FieldSpec(Title.fixed(label), value, List.of(), true, false, line));
            }
        }
        return specs;
    }
}
