package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Header fields that became a heading by accident, because a line of dashes stands right below them. */
public record MetadataHeading(Heading heading) implements Subject {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    @Override
    public Span span() {
        return heading.span();
    }

    public static boolean is(Heading heading) {
        return heading.setext()
                && heading.level() == 2
                && asParagraph(heading).lines().stream()
                        .allMatch(l -> l.raw().startsWith("**")
                                || !FieldReader.ofLine(l, true, null).isEmpty());
    }

    /** The lines as their author meant them. */
    public static Paragraph asParagraph(Heading heading) {
        List<Inline> lines = new ArrayList<>();
        int base = heading.text().span().start();
        Matcher m = LINE.matcher(heading.text().raw());
        while (m.find()) {
            String line = m.group().strip();
            int start = base + m.start() + m.group().indexOf(line);
            if (!line.isEmpty()) {
                Span span = new Span(start, start + line.length());
                lines.add(new Inline(span, line, line, List.of(), List.of()));
            }
        }
        return new Paragraph(heading.text().span(), lines);
    }
}
