package dev.episodelint.value;
/** How the written magnitude bounds the actual one. */
public enum Bound {
    EXACT,
    /** {@code ~7}, {@code about 7}, {@code roughly 7}, {@code 7 or so}. */
    ABOUT,
    /** {@code 15,000+}, {@code >= 7}, {@code at least 7}, {@code 7 or more}, {@code 7 minimum}. */
    AT_LEAST,
    /** {@code > 1%}, {@code over 7}, {@code more than 7}. */
    ABOVE,
    /** {@code <= 7}, {@code up to 7}, {@code 10GB max}, {@code 7 or less}. */
    AT_MOST,
    /** {@code < 200ms}, {@code under 7}, {@code Sub-100ms}. */
    BELOW
}
