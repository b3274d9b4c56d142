package dev.episodelint.text;

/** Converts positions that count code points, such as those of SnakeYAML, to UTF-16 units. */
public final class CodePoints {
    private final int length;
    /** The UTF-16 offset of each code point; empty if every code point is one unit. */
    private final int[] units;

    public CodePoints(String text) {
        this.length = text.length();
        int count = text.codePointCount(0, length);
        this.units = new int[count == length ? 0 : count];
        int at = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /** The UTF-16 offset of a code point; the length of the text for positions behind its end. */
    public int unit(int codePoint) {
        if (units.length == 0) {
            return Math.min(codePoint, length);
        }
        return codePoint < units.length ? units[codePoint] : length;
    }
}
