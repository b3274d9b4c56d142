package dev.episodelint.text;
/** A position for people: line and column from 1, the column in UTF-16 code units. */
public record Location(int line, int column) {}
