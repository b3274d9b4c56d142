package dev.episodelint.text;
/**
 * Something wrong with the bytes or the characters of a text: one for each contiguous run.
 *
 * @param byteOffset where the run begins in the bytes it was read from; for a flaw found in the characters, in the
 *     text's UTF-8 form
 * @param shown the run in printable form, such as {@code 0xC3 0x28} or {@code \u0007}
 */
public record TextFlaw(Span span, Kind kind, int byteOffset, String shown) {

    public enum Kind {
        INVALID_UTF8,
        UTF16,
        BINARY,
        CONTROL,
        /** A character that changes the direction of what follows, so that a reader sees another text. */
        BIDI
    }
}
