package dev.episodelint.schema;

import dev.episodelint.document.Inline;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A template's text, split into what is fixed and what is to be filled.
 *
 * @param text as the template has it, trimmed
 * @param plain without marks of emphasis and code, with single spaces
 * @param placeholders relative to {@code text}
 */
public record Wording(String text, String plain, List<Placeholder> placeholders) {
    private static final Pattern MARKUP = Pattern.compile(
            "[*`]+|(?<![\\p{L}\\p{N}_])_{1,2}(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.!?])_{1,2}(?![\\p{L}\\p{N}_])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public Wording {
        placeholders = List.copyOf(placeholders);
    }

    public static Wording of(String text) {
        String stripped = text.strip();
        return new Wording(stripped, plain(stripped), Placeholder.find(stripped, List.of()));
    }

    /** The wording of a line, links and code left out of the search for placeholders. */
    public static Wording of(Inline line) {
        return new Wording(line.raw(), line.unmarked(), placeholdersOf(line));
    }

    /** Placeholders of a line, relative to its raw text. */
    public static List<Placeholder> placeholdersOf(Inline line) {
        int base = line.span().start();
        List<Span> opaque = line.opaque().stream()
                .filter(s -> s.start() >= base)
                .map(s -> new Span(s.start() - base, s.end() - base))
                .toList();
        return Placeholder.find(line.raw(), opaque);
    }

    /** A text that as a whole is to be replaced. */
    public static Wording placeholder(String text) {
        String stripped = text.strip();
        return new Wording(
                stripped,
                plain(stripped),
                List.of(new Placeholder(new Span(0, stripped.length()), stripped, Placeholder.Form.SAMPLE)));
    }

    /** The same with nothing to fill in, whatever it looks like. */
    public Wording withoutPlaceholders() {
        return new Wording(text, plain, List.of());
    }

    public boolean hasPlaceholders() {
        return !placeholders.isEmpty();
    }

    public List<String> tokens() {
        return placeholders.stream().map(Placeholder::token).toList();
    }

    /** Whether nothing but one bracketed phrase stands here. */
    public boolean isOnePlaceholder() {
        return placeholders.size() == 1 && placeholders.get(0).token().equals(plain);
    }

    /** Whether the text as a whole stands for another, without a mark that says so: a bare {@code Link}. */
    public boolean isFiller() {
        return isOnePlaceholder() && placeholders.get(0).form() == Placeholder.Form.BLANKS;
    }

    /** Whether both texts are the same but for emphasis and white space. */
    public boolean isSameAs(String other) {
        return plain.equals(plain(other));
    }

    /** The same of a line of a document. */
    public boolean isSameAs(Inline line) {
        return plain.equals(line.unmarked());
    }

    /** What follows the first colon; the whole text when there is none. */
    public static String afterColon(String text) {
        int colon = text.indexOf(": ");
        return colon < 0 ? text : text.substring(colon + 2).strip();
    }

    /**
     * Without emphasis marks and with single spaces, for what no parser has read as a line: values and lines of YAML and
     * code, comments, overlays, the value of a field alone. Of a line ask {@link Inline#unmarked()}.
     */
    public static String plain(String text) {
        return SPACE.matcher(MARKUP.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Whether a filled-in text could have come from this wording: its fixed parts, letters and digits only, stand in it
     * in order, with something for every placeholder between two of them.
     */
    public boolean fits(String other) {
        String subject = letters(other);
        List<String> fixed = fixedParts();
        int at = 0;
        for (int i = 0; i < fixed.size(); i++) {
            String part = fixed.get(i);
            boolean first = i == 0;
            boolean last = i == fixed.size() - 1;
            if (first && !subject.startsWith(part)) {
                return false;
            }
            int found = last ? subject.length() - part.length() : subject.indexOf(part, at + (first ? 0 : 1));
            int earliest = first ? 0 : at + 1;
            if (found < earliest || !subject.startsWith(part, found) || (first && last && found != 0)) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    /** Whether a word is fixed; without one, the wording fits nearly everything. */
    public boolean isDistinct() {
        return fixedParts().stream()
                .anyMatch(p -> p.length() > 1 && p.codePoints().anyMatch(Character::isLetter));
    }

    /** The letters and digits before, between and behind the placeholders; always one more than these. */
    private List<String> fixedParts() {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Placeholder p : placeholders) {
            parts.add(letters(text.substring(from, p.span().start())));
            from = p.span().end();
        }
        parts.add(letters(text.substring(from)));
        return parts;
    }

    static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
