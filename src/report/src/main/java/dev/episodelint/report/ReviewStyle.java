package dev.episodelint.report;
/**
 * How a review is dressed.
 *
 * @param width columns of the terminal that text has to fit
 * @param color whether ANSI colours are used
 * @param detail whether CSV has a row for each requirement, not for each episode
 */
public record ReviewStyle(int width, boolean color, boolean detail) {
    public static final int WIDTH = 100;
    public static final ReviewStyle PLAIN = new ReviewStyle(WIDTH, false, false);
}
