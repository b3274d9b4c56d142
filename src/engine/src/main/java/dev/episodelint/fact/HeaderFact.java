package dev.episodelint.fact;
/**
 * A field of a document's header.
 *
 * @param name as the template calls it
 * @param value as the document writes it
 */
public record HeaderFact(String name, String value) {}
