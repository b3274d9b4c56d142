package dev.episodelint.text;

import java.util.List;

/**
 * The result of decoding bytes.
 *
 * @param text the text; empty if it is not readable
 * @param flaws the invalid bytes; see {@link CharacterScan} for unwanted characters
 * @param readable whether the bytes are text in UTF-8 at all
 */
public record Decoded(SourceText text, List<TextFlaw> flaws, boolean readable, boolean byteOrderMark) {

    public Decoded {
        flaws = List.copyOf(flaws);
    }
}
