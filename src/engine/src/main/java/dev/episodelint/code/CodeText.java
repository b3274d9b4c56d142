package dev.episodelint.code;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.text.Span;
import java.util.Arrays;

/** The text of a code block with lines joined by LF, and the position in the document of every character. */
public final class CodeText {
    private final CodeBlock block;
    private final String text;
    private final int[] starts;

    private CodeText(CodeBlock block) {
        this.block = block;
        this.text = block.text();
        this.starts = new int[block.lines().size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += block.lines().get(i).text().length() + 1;
        }
    }

    public static CodeText of(CodeBlock block) {
        return new CodeText(block);
    }

    public String text() {
        return text;
    }

    /** The range in the document of a part of the text; of several lines only the first. */
    public Span span(int start, int end) {
        if (starts.length == 0) {
            return block.span();
        }
        int found = Arrays.binarySearch(starts, start);
        int line = found >= 0 ? found : -found - 2;
        Span place = block.lines().get(line).span();
        int from = Math.min(place.start() + start - starts[line], place.end());
        int to = Math.min(place.start() + end - starts[line], place.end());
        return new Span(from, Math.max(from, to));
    }
}
