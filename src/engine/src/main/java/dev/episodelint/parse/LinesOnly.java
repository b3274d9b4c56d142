package dev.episodelint.parse;

import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.LimitHit;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Subject;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A document without any structure: every line that is not blank is a paragraph. */
final class LinesOnly {
    private LinesOnly() {}

    static Document read(SourceText source) {
        List<Subject> paragraphs = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            Span span = source.lineSpan(line);
            String raw = source.slice(span);
            if (!raw.isBlank()) {
                Inline inline = Inline.unread(span, raw);
                paragraphs.add(new Paragraph(span, List.of(inline)));
            }
        }
        LimitHit internal = new LimitHit(new Span(0, source.length()), "internal", "a fault of the parser");
        return new Document(source, null, Sections.nest(paragraphs, source.length()), List.of(internal));
    }
}
