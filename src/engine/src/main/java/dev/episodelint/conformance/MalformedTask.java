package dev.episodelint.conformance;

import dev.episodelint.document.Inline;
import dev.episodelint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A checkbox that Markdown does not read as one: {@code []}, {@code [ x]}, {@code [x ]}, {@code [x]text}. */
public final class MalformedTask {
    private static final Pattern BOX = Pattern.compile(
            "^(\\[(?:|\\s{2,}|\\s+[xX✓✔]\\s*|[xX✓✔]\\s+|[✓✔v])\\])\\s*\\S.*|^(\\[[xX ]\\])[\\p{L}\\p{N}].*");

    private static final Pattern LEADING = Pattern.compile("^\\[[^\\]]{0,3}\\]\\s*");

    private MalformedTask() {}

    /** The text without anything that was meant as a box at its start. */
    static String without(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    /** The place of the box at the start of an item's line. */
    public static Optional<Span> find(Inline line) {
        Matcher m = BOX.matcher(line.raw());
        if (!m.matches()) {
            return Optional.empty();
        }
        int group = m.group(1) != null ? 1 : 2;
        int base = line.span().start();
        return Optional.of(new Span(base + m.start(group), base + m.end(group)));
    }
}
