package dev.episodelint.text;
/**
 * UTF-8 that was read in another encoding.
 *
 * @param repaired the characters it was
 * @param encoding the name of the encoding it was read in
 */
public record Garbled(Span span, String repaired, String encoding) {}
