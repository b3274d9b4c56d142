package dev.episodelint.parse;

import dev.episodelint.document.Item.TaskMark;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checkbox at the start of a list item's text. */
final class TaskMarks {
    private static final int LENGTH = "[x]".length();

    private TaskMarks() {}

    static Optional<TaskMark> at(Segment segment, List<Span> lines) {
        if (lines.isEmpty() || lines.get(0).length() < LENGTH) {
            return Optional.empty();
        }
        Span line = lines.get(0);
        String text = segment.text();
        char tick = text.charAt(line.start() + 1);
        boolean box = text.charAt(line.start()) == '['
                && (tick == ' ' || tick == 'x' || tick == 'X')
                && text.charAt(line.start() + 2) == ']';
        int end = line.start() + LENGTH;
        boolean apart = end == line.end() || text.charAt(end) == ' ' || text.charAt(end) == '\t';
        return box && apart ? Optional.of(new TaskMark(new Span(line.start(), end), tick != ' ')) : Optional.empty();
    }

    /** The lines without the mark. */
    static List<Span> after(Segment segment, TaskMark mark, List<Span> lines) {
        List<Span> rest = new ArrayList<>(lines);
        Span first = segment.trim(new Span(mark.span().end(), lines.get(0).end()));
        if (first.isEmpty()) {
            rest.remove(0);
        } else {
            rest.set(0, first);
        }
        return rest;
    }
}
