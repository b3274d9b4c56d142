package dev.episodelint.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds and repairs UTF-8 that was decoded as MacRoman or windows-1252, character by character. Only characters of
 * three and four bytes are considered, and of those only {@linkplain PlausibleText plausible} ones, since two such
 * letters in a row ({@code √π}) often are ordinary text.
 */
public final class Mojibake {
    private static final List<ByteTable> TABLES = List.of(ByteTable.WINDOWS_1252, ByteTable.MAC_ROMAN);
    private static final int LONGEST_SEQUENCE = 4;

    private Mojibake() {}

    /** In order; adjacent ones of the same encoding are merged. */
    public static List<Garbled> find(String text) {
        List<Garbled> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Garbled next = at(text, i);
            if (next == null) {
                i++;
            } else {
                Garbled all = withNeighbours(text, next);
                found.add(all);
                i = all.span().end();
            }
        }
        return found;
    }

    /** The text with everything that {@link #find} finds repaired. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        int from = 0;
        for (Garbled garbled : find(text)) {
            clean.append(text, from, garbled.span().start()).append(garbled.repaired());
            from = garbled.span().end();
        }
        return clean.append(text, from, text.length()).toString();
    }

    private static @Nullable Garbled at(String text, int start) {
        if (start == text.length() || text.charAt(start) < 0x80) {
            return null;
        }
        for (ByteTable table : TABLES) {
            byte[] bytes = bytes(table, text, start);
            int length = bytes.length == 0 ? 0 : Utf8.length(bytes, 0);
            if (length >= 3) {
                String repaired = new String(bytes, 0, length, UTF_8);
                Span span = new Span(start, start + length);
                if (PlausibleText.test(repaired.codePointAt(0), text, span)) {
                    return new Garbled(span, repaired, table.encoding());
                }
            }
        }
        return null;
    }

    /** The maximum number of bytes of a character. */
    private static byte[] bytes(ByteTable table, String text, int start) {
        byte[] bytes = new byte[LONGEST_SEQUENCE];
        int count = 0;
        while (count < LONGEST_SEQUENCE && start + count < text.length()) {
            byte next = table.byteOf(text.charAt(start + count));
            if (next == 0) {
                break;
            }
            bytes[count++] = next;
        }
        return Arrays.copyOf(bytes, count);
    }

    private static Garbled withNeighbours(String text, Garbled first) {
        StringBuilder repaired = new StringBuilder(first.repaired());
        int end = first.span().end();
        Garbled next = at(text, end);
        while (next != null && next.encoding().equals(first.encoding())) {
            repaired.append(next.repaired());
            end = next.span().end();
            next = at(text, end);
        }
        return new Garbled(new Span(first.span().start(), end), repaired.toString(), first.encoding());
    }
}
