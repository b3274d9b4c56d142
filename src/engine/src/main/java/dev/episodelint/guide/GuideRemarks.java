package dev.episodelint.guide;

import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import dev.episodelint.yaml.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The remarks of the importer about a guide. */
final class GuideRemarks {
    private static final int EXCERPT = 80;

    private final String file;
    private final SourceText source;
    private final List<Problem> all = new ArrayList<>();

    GuideRemarks(String file, SourceText source) {
        this.file = file;
        this.source = source;
    }

    int line(Span span) {
        return source.lineAt(span.start());
    }

    void say(int line, String message) {
        all.add(new Problem(file, line, 1, message, null));
    }

    /** Adds a remark about a text that is kept as a note, since it contains nothing that can be checked. */
    String note(String text, int line) {
        say(line, "Kept as a note: `" + excerpt(text) + "`");
        return text;
    }

    List<Problem> all() {
        return all.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    private static String excerpt(String text) {
        String flat = text.replaceAll("\\s+", " ").replace('`', '\'');
        int end = flat.offsetByCodePoints(0, Math.min(EXCERPT, flat.codePointCount(0, flat.length())));
        return end < flat.length() ? flat.substring(0, end) + "..." : flat;
    }
}
