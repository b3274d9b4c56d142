package dev.episodelint.reference;

import dev.episodelint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reference of a document to one episode.
 *
 * @param number without leading zeros
 * @param span the range of the mention; for a number or range in a list its own part
 * @param mention the index of the mention in the document, from 0; references of one list or range share it
 * @param index the index of the number in its mention
 * @param size the number of numbers in the mention
 * @param kind the template's label of the connection; empty for a reference in running text
 * @param lead the words right before the mention, which may name a series
 * @param series a series that it certainly means; empty if none is named
 * @param title the title that it gives for the episode; null if it gives none
 * @param openTitle whether no mark ends that title
 * @param path the target of a link around it; null without a link to a file
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
