package dev.episodelint.document;

import dev.episodelint.text.Span;

/** Header fields that became a heading by accident, because a line of dashes stands right below them. */
public record MetadataHeading(Heading heading) implements Subject {

    @Override
    public Span span() {
        return heading.span();
    }

    public static boolean is(Heading heading) {
        return heading.setext()
                && heading.level() == 2
                && heading.lines().stream()
                        .allMatch(l -> l.beginsStrong()
                                || !FieldReader.ofLine(l, true, null).isEmpty());
    }

    /** The lines as their author meant them. */
    public static Paragraph asParagraph(Heading heading) {
        return new Paragraph(heading.text().span(), heading.lines());
    }
}
