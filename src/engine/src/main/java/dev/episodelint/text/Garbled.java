package dev.episodelint.text;
/**
 * UTF-8 that was decoded with another encoding.
 *
 * @param repaired the original characters
 * @param encoding the name of the wrong encoding
 */
public record Garbled(Span span, String repaired, String encoding) {}
