package dev.episodelint.text;

import dev.episodelint.text.TextFlaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters that authors do not type: control characters, and characters that change the direction of writing.
 */
public final class CharacterScan {
    private static final int SHOWN_CHARACTERS = 8;

    private CharacterScan() {}

    /** One flaw per run of one kind, in order. */
    public static List<TextFlaw> flaws(SourceText source) {
        String text = source.text();
        List<TextFlaw> flaws = new ArrayList<>();
        int byteOffset = 0;
        int i = 0;
        while (i < text.length()) {
            Kind kind = kind(text.charAt(i));
            int start = i;
            int startByte = byteOffset;
            do {
                byteOffset += utf8Length(text, i);
                i++;
            } while (i < text.length() && kind(text.charAt(i)) == kind);
            if (kind != null) {
                flaws.add(new TextFlaw(new Span(start, i), kind, startByte, shown(text.substring(start, i))));
            }
        }
        return flaws;
    }

    private static @Nullable Kind kind(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' ? null : Kind.CONTROL;
        } else if (c >= '\u007F' && c <= '\u009F') {
            return Kind.CONTROL;
        }
        boolean bidi = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return bidi ? Kind.BIDI : null;
    }

    /** The number of UTF-8 bytes; a surrogate counts as two, so that a pair counts as four. */
    private static int utf8Length(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    private static String shown(String run) {
        StringBuilder shown = new StringBuilder();
        run.chars().limit(SHOWN_CHARACTERS).forEach(c -> shown.append(String.format(Locale.ROOT, "\\u%04X", c)));
        return run.length() > SHOWN_CHARACTERS ? shown + "…" : shown.toString();
    }
}
