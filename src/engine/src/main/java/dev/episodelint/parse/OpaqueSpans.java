package dev.episodelint.parse;

import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Opaque spans, as a walk found them, cut to the lines they lie on. */
final class OpaqueSpans {
    private OpaqueSpans() {}

    /** Sorted and without overlaps, one list for each line. */
    static List<List<Span>> byLine(List<Span> lines, List<Span> spans) {
        List<Span> merged = merged(spans);
        List<List<Span>> found = new ArrayList<>(lines.size());
        int next = 0;
        for (Span line : lines) {
            List<Span> here = new ArrayList<>();
            while (next < merged.size() && merged.get(next).end() <= line.start()) {
                next++;
            }
            for (int i = next; i < merged.size() && merged.get(i).start() < line.end(); i++) {
                Span span = merged.get(i);
                here.add(new Span(Math.max(span.start(), line.start()), Math.min(span.end(), line.end())));
            }
            found.add(here);
        }
        return found;
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() < last.end()) {
                merged.set(merged.size() - 1, last.union(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
