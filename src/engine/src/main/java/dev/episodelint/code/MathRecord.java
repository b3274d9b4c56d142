package dev.episodelint.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A formula with its description, from a block with the lines {@code Formula 1:}, {@code Context:}, {@code Variables:}
 * and {@code Example:}.
 */
public record MathRecord(
        @Nullable Part formula,
        @Nullable Part variables,
        @Nullable Part example) {
    private static final Pattern LABEL = Pattern.compile(
            "^[ \\t]*(?:[-*][ \\t]+)?\\**(?<label>formula|context|variables?|where|example)(?:[ \\t]+#?\\d{1,4})?\\**[ \\t]*:\\**",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\[\\]]*\\]");

    /** The text after a label, up to the next label. */
    public record Part(String text, int start) {

        /** Whether the text is filled in. */
        public boolean isFilled() {
            return !text.isBlank() && !PLACEHOLDER.matcher(text.strip()).matches();
        }

        public int end() {
            return start + text.length();
        }
    }

    /** The records of a text; empty if it has none. */
    public static List<MathRecord> of(String text) {
        List<MathRecord> records = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int partStart = -1;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            Matcher m = LABEL.matcher(text.substring(from, Math.min(to, from + 100)));
            if (m.find()) {
                if (partStart >= 0) {
                    parts.add(part(text, partStart, from));
                }
                labels.add(m.group("label").toLowerCase(Locale.ROOT));
                partStart = from + m.end();
            }
            from = to + 1;
        }
        if (partStart < 0) {
            return records;
        }
        parts.add(part(text, partStart, text.length()));
        int i = 0;
        while (i < labels.size()) {
            Part formula = null;
            Part variables = null;
            Part example = null;
            do {
                Part part = parts.get(i);
                switch (labels.get(i)) {
                    case "formula" -> formula = part;
                    case "variable", "variables", "where" -> variables = part;
                    case "example" -> example = part;
                    default -> {
                        // The context is not checked.
                    }
                }
                i++;
            } while (i < labels.size() && !labels.get(i).equals("formula"));
            records.add(new MathRecord(formula, variables, example));
        }
        return records;
    }

    private static Part part(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Part(text.substring(start, end), start);
    }
}
