package dev.episodelint.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodelint.text.TextFlaw.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes as UTF-8, strictly: what is not UTF-8 is replaced and named. */
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
        BinaryContent notText = BinaryContent.of(bytes);
        if (notText != null) {
            TextFlaw flaw = new TextFlaw(Span.at(0), notText.kind(), notText.byteOffset(), notText.shown());
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

    /** Byte by byte: the JDK does not tell where it replaced something, and for surrogates replaces too little. */
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
