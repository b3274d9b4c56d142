package dev.episodelint.schema;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a fenced block whose lines are {@code Label: value} as a record. */
final class RecordReader {
    private static final Pattern LINE =
            Pattern.compile("^(?<label>\\p{L}[\\p{L}\\p{N} _/-]{0,40}?)\\s*:(?:\\s+(?<value>.*))?$");
    private static final Pattern NUMBER = Pattern.compile("\\s*#?\\d+$");

    private RecordReader() {}

    /** A line of a record. */
    record Entry(String label, Span labelSpan, String value, Span valueSpan) {
        String key() {
            return Title.key(NUMBER.matcher(label).replaceFirst(""));
        }

        /** Whether this is the field, its own number not counting unless the field has one. */
        boolean is(FieldSpec field) {
            return key().equals(field.label().key())
                    || Title.key(label).equals(field.label().key());
        }
    }

    /** The labelled lines of a block, continuation lines left out. */
    static List<Entry> entries(CodeBlock code) {
        List<Entry> entries = new ArrayList<>();
        for (CodeBlock.Line line : code.lines()) {
            Matcher m = LINE.matcher(line.text().stripTrailing());
            if (m.matches()) {
                int base = line.span().start();
                String value = m.group("value") == null ? "" : m.group("value").strip();
                int valueStart = value.isEmpty() ? m.end() : line.text().indexOf(value, m.end("label"));
                entries.add(new Entry(
                        m.group("label").strip(),
                        new Span(base, base + m.end("label")),
                        value,
                        new Span(base + valueStart, base + valueStart + value.length())));
            }
        }
        return entries;
    }

    /** The labels of a template's block that is a record: every line is labelled, and every value is a placeholder. */
    static List<FieldSpec> spec(CodeBlock code, SourceText source) {
        long lines = code.lines().stream().filter(l -> !l.text().isBlank()).count();
        List<Entry> entries = entries(code);
        boolean record = lines > 1
                && entries.size() == lines
                && entries.stream().allMatch(e -> Wording.of(e.value()).isOnePlaceholder());
        if (!record) {
            return List.of();
        }
        Map<String, Long> counts = entries.stream().collect(Collectors.groupingBy(Entry::key, Collectors.counting()));
        // Labels that come equally often make several records; a number that only some have tells fields apart.
        boolean several = counts.values().stream().distinct().count() == 1;
        List<FieldSpec> specs = new ArrayList<>();
        for (Entry entry : entries) {
            String label = several ? NUMBER.matcher(entry.label()).replaceFirst("") : entry.label();
            if (specs.stream().noneMatch(s -> s.label().text().equals(label))) {
                ValueSpec value = new ValueSpec(ValueSpec.Form.PLACEHOLDER, Wording.of(entry.value()), List.of());
                int line = source.lineAt(entry.labelSpan().start());
                specs.add(new FieldSpec(Title.fixed(label), value, List.of(), true, false, line));
            }
        }
        return specs;
    }
}
