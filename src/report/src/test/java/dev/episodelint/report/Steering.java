package dev.episodelint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Characters of a written report that steer who reads it, and lone halves of characters. */
final class Steering {
    private static final int CONTEXT = 20;

    private Steering() {}

    /** Each with its place and what stands in front of it; a line break steers nobody. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (isHalf || (c != '\n' && c <= Character.MAX_VALUE && Sanitizer.steers((char) c))) {
                found.add("U+%04X at %d behind `%s`".formatted(c, at, text.substring(Math.max(0, at - CONTEXT), at)));
            }
        }
        return found;
    }

    /** What a seed makes; neighbouring seeds of the JDK begin with nearly the same numbers. */
    static Random random(int seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }
}
