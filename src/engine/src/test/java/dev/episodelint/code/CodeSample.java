package dev.episodelint.code;
/** A piece of code in a language. */
record CodeSample(String language, String text) {}
