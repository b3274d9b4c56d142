package dev.episodelint.block;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.CodeBlock.Line;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a block as its language reads it, with the position in the Markdown of every character. All lines end
 * with LF; a tab that Markdown splits is replaced by spaces.
 */
public final class BlockText {
    private final SourceText source;
    private final String text;
    private final int[] starts;
    private final Line[] lines;

    private BlockText(SourceText source, List<Line> lines, int column) {
        this.source = source;
        this.lines = lines.toArray(Line[]::new);
        this.starts = new int[this.lines.length];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            joined.append(" ".repeat(lostColumns(this.lines[i], column)))
                    .append(this.lines[i].text())
                    .append('\n');
        }
        this.text = joined.toString();
    }

    public static BlockText of(SourceText source, CodeBlock code) {
        int column = code.fence() == null
                ? Integer.MAX_VALUE
                : column(source, code.fence().span().start());
        return new BlockText(source, code.lines(), column);
    }

    /** The lines between the marks. */
    public static BlockText of(SourceText source, FrontMatter frontMatter) {
        int last = source.lineAt(frontMatter.span().end());
        List<Line> lines = new ArrayList<>();
        for (int line = 2; line < last; line++) {
            lines.add(new Line(source.lineSpan(line), source.line(line)));
        }
        return new BlockText(source, lines, Integer.MAX_VALUE);
    }

    /** A text that is not in Markdown, such as a file. */
    public static BlockText of(String text) {
        SourceText source = SourceText.of(text);
        List<Line> lines = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.add(new Line(source.lineSpan(line), source.line(line)));
        }
        return new BlockText(source, lines, Integer.MAX_VALUE);
    }

    public String text() {
        return text;
    }

    public SourceText source() {
        return source;
    }

    /** The position in the source of a position in the text. */
    public int offset(int index) {
        if (starts.length == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, index);
        int i = Math.max(0, found >= 0 ? found : -found - 2);
        int lost = length(i) - lines[i].text().length();
        int inside = Math.max(0, index - starts[i] - lost);
        return Math.min(lines[i].span().start() + inside, lines[i].span().end());
    }

    /** The range in the source of a range in the text, without trailing white space. */
    public Span span(int from, int to) {
        int end = Math.min(to, text.length());
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = offset(from);
        return new Span(start, end <= from ? start : Math.max(start, offset(end - 1) + 1));
    }

    private int length(int line) {
        int next = line + 1 < starts.length ? starts[line + 1] : text.length();
        return next - starts[line] - 1;
    }

    /** The number of spaces that remain of a tab that reaches beyond the column where the code begins. */
    private int lostColumns(Line line, int column) {
        int start = line.span().start();
        boolean tab = start > 0 && source.text().charAt(start - 1) == '\t';
        return tab && column != Integer.MAX_VALUE ? Math.max(0, column(source, start) - column) : 0;
    }

    /** The column as Markdown counts it, from 0: a tab reaches to the next multiple of four. */
    private static int column(SourceText source, int offset) {
        int column = 0;
        for (int i = source.lineStart(source.lineAt(offset)); i < offset; i++) {
            column = source.text().charAt(i) == '\t' ? column + 4 - column % 4 : column + 1;
        }
        return column;
    }
}
