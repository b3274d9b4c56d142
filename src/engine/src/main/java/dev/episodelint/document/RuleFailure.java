package dev.episodelint.document;

import dev.episodelint.text.Span;

/** A rule that failed on this document; what it would have found is not known. */
public record RuleFailure(Span span, String rule, String reason) implements Subject {}
