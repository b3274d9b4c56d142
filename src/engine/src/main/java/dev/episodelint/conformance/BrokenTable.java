package dev.episodelint.conformance;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Paragraph;
import dev.episodelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table that Markdown does not read as one, because the line under its header is damaged. */
public final class BrokenTable {
    private static final Pattern NEARLY_DELIMITER = Pattern.compile("[|\\s:\\]\\[+]*[-–—=_][|\\s:\\-–—=\\]\\[+_]*");

    private BrokenTable() {}

    /** The damaged delimiter line, or the line that stands in its place, if the paragraph is such a table. */
    public static Optional<Span> delimiter(Paragraph paragraph) {
        List<Inline> lines = paragraph.lines();
        for (int i = 1; i < lines.size(); i++) {
            String header = lines.get(i - 1).raw().strip();
            String line = lines.get(i).raw().strip();
            boolean damaged = header.startsWith("|")
                    && line.contains("|")
                    && NEARLY_DELIMITER.matcher(line).matches();
            if (damaged || (i == 1 && isRow(header) && isRow(line))) {
                return Optional.of(lines.get(i).span());
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(String line) {
        return line.length() > 2
                && line.startsWith("|")
                && line.endsWith("|")
                && line.indexOf('|', 1) < line.length() - 1;
    }

    static boolean isIn(SectionContent content) {
        return content.all(Paragraph.class).anyMatch(p -> delimiter(p).isPresent());
    }
}
