package dev.episodelint.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodelint.text.TextFlaw.Kind;
import java.util.ArrayList;
import java.util.List;

/** Decodes bytes as UTF-8, strictly: invalid bytes are replaced and reported. */
public final class Decoder {
    private static final int BYTE_ORDER_MARK_LENGTH = 3;
    private static final int SHOWN_BYTES = 8;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private final List<TextFlaw> flaws = new ArrayList<>();

    private Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Decoded decode(byte[] bytes) {
        BinaryContent binary = BinaryContent.of(bytes);
        if (binary != null) {
            TextFlaw flaw = new TextFlaw(Span.at(0), binary.kind(), binary.byteOffset(), binary.shown());
            return new Decoded(SourceText.of(""), List.of(flaw), false, false);
        }
        boolean mark = hasByteOrderMark(bytes);
        int start = mark ? BYTE_ORDER_MARK_LENGTH : 0;
        String text = new String(bytes, start, bytes.length - start, UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return new Decoded(SourceText.of(text), List.of(), true, mark);
        }
        return new Decoder(bytes).slowly(start, mark);
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /**
     * Decodes byte by byte, since the JDK does not report where it replaced bytes, and replaces too few for surrogates.
     */
    private Decoded slowly(int start, boolean mark) {
        int at = start;
        while (at < bytes.length) {
            int length = Utf8.length(bytes, at);
            if (length > 0) {
                text.append(new String(bytes, at, length, UTF_8));
                at += length;
            } else {
                at = invalidRun(at);
            }
        }
        return new Decoded(SourceText.of(text.toString()), flaws, true, mark);
    }

    private int invalidRun(int start) {
        int textStart = text.length();
        int at = start;
        while (at < bytes.length && Utf8.length(bytes, at) <= 0) {
            text.append('\uFFFD');
            at += Math.max(1, -Utf8.length(bytes, at));
        }
        flaws.add(new TextFlaw(new Span(textStart, text.length()), Kind.INVALID_UTF8, start, shown(start, at)));
        return at;
    }

    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < Math.min(to, from + SHOWN_BYTES); i++) {
            shown.append(i == from ? "0x" : " 0x");
            shown.append(Character.toUpperCase(Character.forDigit((bytes[i] >> 4) & 0xF, 16)));
            shown.append(Character.toUpperCase(Character.forDigit(bytes[i] & 0xF, 16)));
        }
        return to - from > SHOWN_BYTES ? shown + " …" : shown.toString();
    }
}
