package dev.episodelint.parse;

import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.List;

/** Whether a text is too much for the library's inline parser, some of whose cases take quadratic time. */
final class InlineLimit {
    private static final String SPECIALS = "[]*_`!<&~";

    private InlineLimit() {}

    /** The limit in words, empty when it is not exceeded. */
    static String exceeded(String text, List<Span> lines) {
        int length = 0;
        int specials = 0;
        for (Span line : lines) {
            length += line.length() + 1;
            for (int i = line.start(); i < line.end(); i++) {
                if (SPECIALS.indexOf(text.charAt(i)) >= 0) {
                    specials++;
                }
            }
        }
        if (length > Limits.INLINE_LENGTH) {
            return "32 kB";
        }
        return specials > Limits.INLINE_SPECIALS ? "4,000 special characters" : "";
    }
}
