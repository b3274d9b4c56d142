package dev.episodelint.analysis;

import dev.episodelint.conformance.Departure;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Subject;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Lines of code that still hold placeholders. Syntax findings on these lines are suppressed. */
final class UnfilledCodeLines {
    private static final Set<Class<? extends Departure.Type>> TYPES = Set.of(
            Departure.Type.Unfilled.class,
            Departure.Type.TemplateText.class,
            Departure.Type.UnchosenAlternatives.class,
            Departure.Type.StrayPlaceholder.class);

    private final SourceText source;
    private final BitSet lines = new BitSet();

    UnfilledCodeLines(SourceText source, List<? extends Subject> subjects) {
        this.source = source;
        for (Subject subject : subjects) {
            if (subject instanceof Departure d && TYPES.contains(d.type().getClass())) {
                lines.set(source.lineAt(d.span().start()), lastLine(d.span()) + 1);
            }
        }
    }

    /** Whether a finding about a subject looks at such a line. */
    boolean covers(Subject subject, Span span) {
        return subject instanceof CodeBlock && lines.get(source.lineAt(span.start()));
    }

    private int lastLine(Span span) {
        return source.lineAt(Math.max(span.start(), span.end() - 1));
    }
}
