package dev.episodelint.reference;

import dev.episodelint.document.Link;
import dev.episodelint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention of episodes by number in a text.
 *
 * @param span the range from the word to the last number
 * @param numbers in the order of the text, ranges written out
 * @param lead the words right before it in its sentence, which may name a series
 * @param series a series that it certainly means, named before or after it; empty if none is named
 * @param title the title that it gives for the episode; null if it gives none
 * @param link the link whose text it stands in; null for none
 */
record Mention(
        Span span,
        List<Numbered> numbers,
        String lead,
        String series,
        @Nullable Claim title,
        @Nullable Link link) {

    Mention {
        numbers = List.copyOf(numbers);
    }

    /**
     * One number of a mention.
     *
     * @param number without leading zeros
     * @param span the range of the number; all numbers of a range have the range's
     */
    record Numbered(String number, Span span) {}

    /**
     * A title that a mention gives for its episode.
     *
     * @param open whether no mark ends the title, so that the text may be shorter or longer than it
     */
    record Claim(String title, boolean open) {}
}
