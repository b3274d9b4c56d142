package dev.episodelint.schema;

/**
 * A place of a template that can be read in two ways.
 *
 * @param line of the template, from 1
 * @param what the two readings
 * @param taken the one that was taken
 * @param overlay the overlay lines that decide otherwise
 */
public record Ambiguity(int line, String what, String taken, String overlay) {}
