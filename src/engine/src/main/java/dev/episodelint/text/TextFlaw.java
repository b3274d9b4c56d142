package dev.episodelint.text;
/**
 * A run of invalid bytes or unwanted characters in a text.
 *
 * @param byteOffset the start of the run in the bytes it was read from; for unwanted characters, in the text's UTF-8
 *     form
 * @param shown the run in printable form, such as {@code 0xC3 0x28} or {@code \u0007}
 */
public record TextFlaw(Span span, Kind kind, int byteOffset, String shown) {

    public enum Kind {
        INVALID_UTF8,
        UTF16,
        BINARY,
        CONTROL,
        /** A character that changes the direction of the following text, so that a reader sees another text. */
        BIDI
    }
}
