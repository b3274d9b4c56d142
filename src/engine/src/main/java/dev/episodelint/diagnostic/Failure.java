package dev.episodelint.diagnostic;
/** Something that could not be read or run; the rest of the report stands, but it is incomplete. */
public record Failure(String path, String reason) {}
