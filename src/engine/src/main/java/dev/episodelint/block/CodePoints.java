package dev.episodelint.block;

import org.yaml.snakeyaml.error.Mark;

/** Converts positions of SnakeYAML, in code points, to UTF-16 units. */
final class CodePoints {
    private final int length;
    /** The UTF-16 offset of each code point; empty if every code point is one unit. */
    private final int[] units;

    CodePoints(String text) {
        this.length = text.length();
        int count = text.codePointCount(0, length);
        this.units = new int[count == length ? 0 : count];
        int at = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
    }

    int index(Mark mark) {
        int index = mark.getIndex();
        if (units.length == 0) {
            return Math.min(index, length);
        }
        return index < units.length ? units[index] : length;
    }
}
