package dev.episodelint.report;
/**
 * Options of a series report's output.
 *
 * @param width the number of terminal columns
 * @param color whether ANSI colours are used
 * @param detail whether CSV has one row per requirement instead of one per document
 */
public record ReviewStyle(int width, boolean color, boolean detail) {
    public static final int WIDTH = 100;
    public static final ReviewStyle PLAIN = new ReviewStyle(WIDTH, false, false);
}
