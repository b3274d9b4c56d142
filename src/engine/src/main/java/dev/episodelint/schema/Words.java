package dev.episodelint.schema;

import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its words: runs of letters, marks and digits in lower case, so that white space, line breaks, case, emphasis
 * and list markers do not matter.
 *
 * @param texts in order
 * @param spans where each stands, in the offsets of the text it was read from
 */
public record Words(List<String> texts, List<Span> spans) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

    public Words {
        texts = List.copyOf(texts);
        spans = List.copyOf(spans);
    }

    public static Words of(String text) {
        return of(text, 0);
    }

    /** @param offset of the text in its source */
    public static Words of(String text, int offset) {
        List<String> texts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            texts.add(m.group().toLowerCase(Locale.ROOT));
            spans.add(new Span(offset + m.start(), offset + m.end()));
        }
        return new Words(texts, spans);
    }

    /** The words of several texts, such as the lines of a paragraph, one after the other. */
    public static Words joined(List<Words> parts) {
        return new Words(
                parts.stream().flatMap(w -> w.texts().stream()).toList(),
                parts.stream().flatMap(w -> w.spans().stream()).toList());
    }

    public int size() {
        return texts.size();
    }

    /** From the first to the last of some of the words. */
    public Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }
}
