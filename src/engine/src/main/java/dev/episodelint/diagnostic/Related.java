package dev.episodelint.diagnostic;

/** Another place that belongs to a finding, such as the template line that asks for what is missing. */
public record Related(String path, int line, int column, String message) {}
