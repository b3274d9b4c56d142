package dev.episodelint.schema;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line {@code Label: value} of a fenced block that is a record. */
public record RecordLine(String label, Span labelSpan, String value, Span valueSpan) {
    private static final Pattern LINE =
            Pattern.compile("^(?<label>\\p{L}[\\p{L}\\p{N} _/-]{0,40}?)\\s*:(?:\\s+(?<value>.*))?$");
    private static final Pattern NUMBER = Pattern.compile("\\s*#?\\d+$");

    /** The labelled lines of a block, continuation lines left out. */
    public static List<RecordLine> in(CodeBlock code) {
        List<RecordLine> found = new ArrayList<>();
        for (CodeBlock.Line line : code.lines()) {
            Matcher m = LINE.matcher(line.text().stripTrailing());
            if (m.matches()) {
                int base = line.span().start();
                String value = m.group("value") == null ? "" : m.group("value").strip();
                int valueStart = value.isEmpty() ? m.end() : line.text().indexOf(value, m.end("label"));
                found.add(new RecordLine(
                        m.group("label").strip(),
                        new Span(base, base + m.end("label")),
                        value,
                        new Span(base + valueStart, base + valueStart + value.length())));
            }
        }
        return found;
    }

    /** The label without a running number. */
    public String unnumbered() {
        return NUMBER.matcher(label).replaceFirst("");
    }

    /** What the unnumbered label is compared by. */
    public String key() {
        return Title.key(unnumbered());
    }

    /** Whether this is the field, its own number not counting unless the field has one. */
    public boolean is(FieldSpec field) {
        return key().equals(field.label().key())
                || Title.key(label).equals(field.label().key());
    }
}
