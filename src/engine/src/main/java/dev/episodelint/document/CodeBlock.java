package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of code.
 *
 * @param fence its fence; null for an indented block
 * @param lines its lines, empty ones included, each with its true place; the fence's own indentation is not part of
 * them
 */
public record CodeBlock(
        Span span, @org.jspecify.annotations.Nullable Fence fence, List<Line> lines) implements Block {

    public CodeBlock {
        lines = List.copyOf(lines);
    }

    /** The first word of the info string, in lower case; empty when there is none. */
    public String language() {
        return fence == null ? "" : fence.language();
    }

    /** The lines, joined with LF. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** One line of code. */
    public record Line(Span span, String text) {}

    /**
     * The opening fence.
     *
     * @param span the opening line, from its first fence character to the end of its info string
     * @param mark the run of backticks or tildes
     * @param info the whole info string, trimmed
     * @param closed whether a closing fence stands in the source
     */
    public record Fence(Span span, String mark, String info, String language, boolean closed) {}
}
