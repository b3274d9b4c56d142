package dev.episodelint.schema;

/**
 * A block of a template's own text.
 *
 * @param text as people read it, without markup
 * @param words of the text
 * @param line of the template, from 1
 * @param section the line of the template's section that it stands in; 0 before the first
 * @param hidden whether it is a comment, which readers of a document do not see
 * @param stays whether documents may keep it
 * @param reason why it stays or has to go, for people
 */
public record Passage(String text, Words words, int line, int section, boolean hidden, boolean stays, String reason) {}
