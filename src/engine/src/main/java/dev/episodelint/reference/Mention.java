package dev.episodelint.reference;

import dev.episodelint.document.Link;
import dev.episodelint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a text names episodes by their numbers.
 *
 * @param span from the word to the last number
 * @param numbers in the order of the text, ranges written out
 * @param lead the words right before it in its sentence, where the name of a series may stand
 * @param series a series that it surely speaks of, named before it or behind it; empty when none is
 * @param title what it takes the episode's title to be; null when it claims none
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
     * @param span where it stands; all numbers of a range stand where the range does
     */
    record Numbered(String number, Span span) {}

    /**
     * A title that a mention gives.
     *
     * @param open whether only the words tell where it ends, so that it may be cut short or run on
     */
    record Claim(String title, boolean open) {}
}
