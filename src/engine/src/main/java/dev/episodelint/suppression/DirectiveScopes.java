package dev.episodelint.suppression;

import dev.episodelint.diagnostic.Range;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Node;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Determines the part of a document that a directive applies to; in the document the comments are replaced by blanks.
 */
final class DirectiveScopes {
    private static final Pattern EMPTY = Pattern.compile("[\\s>]*");

    private final Document document;
    private final SourceText source;
    /** The last lines of tables and code blocks by their first lines, since no comment can stand inside them. */
    private final Map<Integer, Integer> closedBlocks = new HashMap<>();

    private final NavigableMap<Integer, Section> sectionsByStart = new TreeMap<>();

    /**
     * For each line, the first line at or after it that is not blank; one more than the number of lines if there is
     * none.
     */
    private final int[] saying;

    DirectiveScopes(Document document) {
        this.document = document;
        this.source = document.source();
        document.walk().forEach(this::note);
        this.saying = new int[source.lineCount() + 2];
        saying[source.lineCount() + 1] = source.lineCount() + 1;
        for (int line = source.lineCount(); line > 0; line--) {
            saying[line] = EMPTY.matcher(source.line(line)).matches() ? saying[line + 1] : line;
        }
    }

    private void note(Node node) {
        if (node instanceof Section section) {
            sectionsByStart.put(section.span().start(), section);
        } else if (node instanceof Table || node instanceof CodeBlock) {
            Span span = node.span();
            int last = source.lineAt(Math.max(span.start(), span.end() - 1));
            closedBlocks.merge(source.lineAt(span.start()), last, Math::max);
        }
    }

    Range document() {
        return range(0, source.length());
    }

    /**
     * The first line after the comment that is not blank; if a table or a code block begins there, all of its lines.
     */
    Range nextLine(Span comment) {
        int line = saying[source.lineAt(comment.end()) + 1];
        return new Range(line, 1, closedBlocks.getOrDefault(line, line) + 1, 1);
    }

    /** The range from one comment to another. */
    Range between(int start, int end) {
        return range(start, end);
    }

    /**
     * The innermost section around the comment, with its heading and the sections inside it. Below the document's title
     * it is the part before the first section; findings about the whole document need another scope.
     */
    Range section(Span comment) {
        Section root = document.root();
        List<Section> top = root.sections();
        Section title = top.size() == 1 && top.get(0).level() == 1 ? top.get(0) : root;
        // The last section that began is the innermost one.
        Section around = sectionsByStart.floorEntry(comment.start()).getValue();
        boolean part = around == root || around == title;
        int end = part && !around.sections().isEmpty()
                ? around.sections().get(0).span().start()
                : around.span().end();
        return range(around.span().start(), end);
    }

    private Range range(int start, int end) {
        Location from = source.locate(start);
        if (end >= source.length()) {
            return new Range(from.line(), from.column(), source.lineCount() + 1, 1);
        }
        Location to = source.locate(end);
        return new Range(from.line(), from.column(), to.line(), to.column());
    }
}
