package dev.episodelint.text;

import java.util.List;

/**
 * Bytes as text.
 *
 * @param text empty when it is not readable
 * @param flaws what was wrong with the bytes; see {@link CharacterScan} for what is wrong with the characters
 * @param readable whether the bytes are text in UTF-8 at all
 */
public record Decoded(SourceText text, List<TextFlaw> flaws, boolean readable, boolean byteOrderMark) {

    public Decoded {
        flaws = List.copyOf(flaws);
    }
}
