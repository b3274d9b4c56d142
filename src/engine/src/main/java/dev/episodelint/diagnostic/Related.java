package dev.episodelint.diagnostic;
/**
 * Another place that belongs to a finding, such as the template line that asks for what is missing.
 *
 * @param path empty as long as it is not known: the finding's own document
 * @param excerpt the source line, where the place would be a finding of its own and is only named here; else empty
 */
public record Related(String path, int line, int column, String message, String excerpt) {

    public Related(String path, int line, int column, String message) {
        this(path, line, column, message, "");
    }

    public Related in(String other) {
        return new Related(other, line, column, message, excerpt);
    }
}
