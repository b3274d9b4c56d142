package dev.episodelint.diagnostic;

/**
 * Another place that belongs to a finding, such as the template line that asks for what is missing.
 *
 * @param path empty as long as it is not known: the finding's own document
 */
public record Related(String path, int line, int column, String message) {

    public Related in(String other) {
        return new Related(other, line, column, message);
    }
}
