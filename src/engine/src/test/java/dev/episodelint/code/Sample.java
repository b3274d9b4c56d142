package dev.episodelint.code;
/** A piece of code in a language. */
record Sample(String language, String text) {}
