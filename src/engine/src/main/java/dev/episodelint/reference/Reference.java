package dev.episodelint.reference;

import dev.episodelint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One episode that a document refers to.
 *
 * @param number without leading zeros
 * @param span of its mention, a range being one; of a number or range in a list, its own part of it
 * @param mention counts the mentions of a document, from 0; those of one list or range have the same
 * @param index of the number in its mention
 * @param size how many numbers the mention has
 * @param kind how the template calls the connection; empty for a reference in running text
 * @param lead the words right before the mention, where the name of a series may stand
 * @param series a series that it surely speaks of; empty when none is
 * @param title what it takes the episode's title to be; null when it claims none
 * @param openTitle whether only the words tell where that title ends
 * @param path that a link around it leads to; null without a link to a file
 */
public record Reference(
        String number,
        Span span,
        int mention,
        int index,
        int size,
        String kind,
        String lead,
        String series,
        @Nullable String title,
        boolean openTitle,
        @Nullable String path) {}
